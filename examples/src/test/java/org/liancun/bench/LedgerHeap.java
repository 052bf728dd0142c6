// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.liancun.ledger.Keys;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Sums;
import org.liancun.measure.Span;

/**
 * Keeps as many entries as the first argument says, sums them, and prints what that took. Run with {@code -Xmx4g} and 50000000
 * to see that so many fit; {@code docs/benchmarks.md} has the command.
 */
public final class LedgerHeap {
    private LedgerHeap() {}

    /** Runs the program. */
    public static void main(String[] args) {
        long size = Long.parseLong(args[0]);
        long before = used();
        long start = System.nanoTime();
        Ledger ledger = Ledger.of(LocalDate.of(2026, 1, 31), MadeUpBooks.entries(0, size));
        long kept = System.nanoTime();
        Sums sums = Sums.of(
                ledger, Keys.recipients(MadeUpBooks.NAMES).byPeriod(Span.YEAR).byAccount());
        long summed = System.nanoTime();
        System.out.println(ledger + ", " + sums.lines().size() + " sums, received "
                + sums.total().received());
        System.out.printf(
                "%.1f bytes an entry, made and kept in %d ms, summed in %d ms%n",
                (used() - before) / (double) size, (kept - start) / 1_000_000, (summed - kept) / 1_000_000);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
