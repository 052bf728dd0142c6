// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.liancun.ledger.Entry;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.money.Money;

/** Books of 1,000 villages over 60 months and 8 accounts, in no order; one entry in ten was paid by another village. */
final class MadeUpBooks {
    static final int VILLAGES = 1_000;
    static final int MONTHS = 60;
    static final int ACCOUNTS = 8;

    static final List<String> NAMES =
            IntStream.range(0, VILLAGES).mapToObj(i -> "village-" + i).toList();
    private static final List<Period> PERIODS = IntStream.range(0, MONTHS)
            .mapToObj(i -> Period.month(2020 + i / 12, 1 + i % 12))
            .toList();
    private static final List<String> CODES =
            IntStream.range(0, ACCOUNTS).mapToObj(i -> "50" + i).toList();
    private static final List<String> ORIGINS =
            IntStream.range(0, 50).mapToObj(i -> "agreement-" + i + "/dividend").toList();

    private MadeUpBooks() {}

    /** One entry as numbers, the same for the same row. */
    record Row(int village, int month, int account, long fen, int payer, int origin) {
        static Row of(long number) {
            long mixed = number * 0x9E3779B97F4A7C15L;
            mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
            mixed = mixed ^ mixed >>> 32;
            int village = (int) Long.remainderUnsigned(mixed, VILLAGES);
            int month = (int) Long.remainderUnsigned(mixed >>> 10, MONTHS);
            int account = (int) (mixed >>> 20 & ACCOUNTS - 1);
            long fen = (mixed >>> 23 & 0xFF_FFFF) - 100_000;
            int payer = (mixed >>> 47) % 10 == 0 ? (int) ((mixed >>> 50) % VILLAGES) : -1;
            return new Row(village, month, account, fen, payer, (int) ((mixed >>> 53) % 50));
        }

        int year() {
            return month / 12;
        }

        Entry entry() {
            return new Entry(
                    NAMES.get(village),
                    PERIODS.get(month),
                    CODES.get(account),
                    Money.ofFen(fen),
                    payer < 0 ? "company" : NAMES.get(payer),
                    ORIGINS.get(origin),
                    "made-up",
                    Qualifier.EXACT);
        }
    }

    /** The entries of the rows from one number up to but without another, made one by one. */
    static Iterable<Entry> entries(long from, long until) {
        return () -> new Iterator<>() {
            private long next = from;

            @Override
            public boolean hasNext() {
                return next < until;
            }

            @Override
            public Entry next() {
                return Row.of(next++).entry();
            }
        };
    }
}
