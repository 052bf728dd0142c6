// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.measure.Period;
import org.liancun.money.Money;

/** Sums are the same when all combinations are numbered and when those that occur are. */
class SparseLaws {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    /** So many accounts that all combinations would take more room than the entries; nobody has them on {@link #DAY}. */
    private static final Ledger ACCOUNTS = Ledger.of(
            DAY.plusDays(1),
            IntStream.range(0, 2 * Numbers.FEW)
                    .mapToObj(i -> Entry.of("nobody", Period.year(2024), "x" + i, Money.ZERO, "S"))
                    .toList());

    @Property(edgeCases = EdgeCasesMode.NONE)
    void sparse_sums_are_dense_sums(@ForAll("entries") List<Entry> entries, @ForAll("keys") Keys keys) {
        Ledger dense = Ledger.of(DAY, entries);
        Ledger sparse = ACCOUNTS.append(DAY, entries).asKnownOn(DAY);

        assertSame(Sums.of(sparse, keys), Sums.of(dense, keys));
        assertThat(Sums.of(sparse, keys).transfers())
                .isEqualTo(Sums.of(dense, keys).transfers());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void sparse_sums_can_be_added_to(
            @ForAll("entries") List<Entry> one, @ForAll("entries") List<Entry> other, @ForAll("keys") Keys keys) {
        Ledger first = ACCOUNTS.append(DAY, one).asKnownOn(DAY);
        Ledger both = first.append(DAY, other);

        assertSame(
                Sums.of(first, keys).extended(both), Sums.of(Ledger.of(DAY, one).append(DAY, other), keys));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void dense_sums_may_become_sparse(@ForAll("entries") List<Entry> entries, @ForAll("keys") Keys keys) {
        Ledger first = Ledger.of(DAY, entries);
        Ledger both = first.append(DAY, ACCOUNTS);

        assertSame(Sums.of(first, keys).extended(both), Sums.of(both, keys));
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        return MadeUp.entries();
    }

    @Provide
    Arbitrary<Keys> keys() {
        return MadeUp.keys().map(Keys::byAccount);
    }

    private static void assertSame(Sums actual, Sums expected) {
        assertThat(actual.lines()).isEqualTo(expected.lines());
        assertThat(actual.outside()).isEqualTo(expected.outside());
        assertThat(actual.total()).isEqualTo(expected.total());
    }
}
