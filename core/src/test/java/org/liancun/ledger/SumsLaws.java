// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.liancun.measure.Span;
import org.liancun.money.Money;

/** Sums do not depend on how the entries are cut up, listed, booked or shared out among threads. */
class SumsLaws {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final List<String> PARTIES = List.of("v0", "v1", "v2", "v3", "v4", "v5");

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_partition_sums_to_the_whole(@ForAll("entries") List<Entry> entries, @ForAll("keys") Keys keys) {
        Sums sums = Sums.of(Ledger.of(DAY, entries), keys);

        List<Money> parts = new ArrayList<>(List.of(sums.outside().received()));
        sums.lines().forEach(line -> parts.add(line.received()));
        assertThat(Money.sum(parts)).isEqualTo(received(entries));
        assertThat(sums.total().count() + sums.outside().count()).isEqualTo(entries.size());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_order_of_entries_does_not_matter(
            @ForAll("entries") List<Entry> entries, @ForAll("keys") Keys keys, @ForAll long seed) {
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));

        assertSame(Sums.of(Ledger.of(DAY, shuffled), keys), Sums.of(Ledger.of(DAY, entries), keys));
        assertThat(Ledger.of(DAY, shuffled)).isEqualTo(Ledger.of(DAY, entries));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_order_of_batches_and_the_number_of_threads_do_not_matter(
            @ForAll("entries") List<Entry> one,
            @ForAll("entries") List<Entry> other,
            @ForAll("keys") Keys keys,
            @ForAll @IntRange(min = 1, max = 4) int threads) {
        Ledger forth = Ledger.of(DAY, one).append(DAY, other);
        Ledger back = Ledger.of(DAY, other).append(DAY, one);

        assertSame(Sums.of(back, keys, threads), Sums.of(forth, keys));
        assertThat(back).isEqualTo(forth);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_appended_can_be_added_to_the_sums(
            @ForAll("entries") List<Entry> one, @ForAll("entries") List<Entry> other, @ForAll("keys") Keys keys) {
        Ledger before = Ledger.of(DAY, one);
        Ledger after = before.append(DAY, other);

        Sums extended = Sums.of(before, keys).extended(after);

        assertSame(extended, Sums.of(after, keys));
        assertThat(extended.transfers()).isEqualTo(Sums.of(after, keys).transfers());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_was_known_and_what_changed_since_are_what_is_known(
            @ForAll("entries") List<Entry> one, @ForAll("entries") List<Entry> other, @ForAll("keys") Keys keys) {
        LocalDate later = DAY.plusDays(1);
        Ledger ledger = Ledger.of(later, other).append(DAY, one);

        assertThat(ledger.asKnownOn(DAY)).isEqualTo(Ledger.of(DAY, one));
        Money known = received(ledger.asKnownOn(DAY)).plus(received(ledger.changedBetween(DAY, later)));
        assertThat(known).isEqualTo(received(ledger));
        assertSame(Sums.of(ledger.asKnownOn(DAY), keys), Sums.of(Ledger.of(DAY, one), keys));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void taking_everything_back_leaves_nothing(@ForAll("entries") List<Entry> entries, @ForAll("keys") Keys keys) {
        Ledger ledger = Ledger.of(DAY, entries)
                .append(DAY, entries.stream().map(Entry::reversed).toList());

        assertThat(Sums.of(ledger, keys).lines()).allSatisfy(line -> {
            assertThat(line.received()).isEqualTo(Money.ZERO);
            assertThat(line.inside()).isEqualTo(Money.ZERO);
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void transfers_add_up_to_what_is_inside(@ForAll("entries") List<Entry> entries, @ForAll("keys") Keys keys) {
        Sums sums = Sums.of(Ledger.of(DAY, entries), keys);

        Money transfers =
                received(sums.transfers().stream().map(Transfer::entry).toList());
        Money within = received(sums.transfers().stream()
                .filter(Transfer::isWithin)
                .map(Transfer::entry)
                .toList());
        assertThat(sums.total().inside()).isEqualTo(transfers);
        assertThat(Money.sum(sums.lines().stream().map(Sum::within).toList())).isEqualTo(within);
        assertThat(sums.outsideEntries()).hasSize(sums.outside().count());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_grouping_of_the_same_parties_earns_the_same_from_outside(@ForAll("entries") List<Entry> entries) {
        Ledger ledger = Ledger.of(DAY, entries);
        Money external = received(entries.stream()
                .filter(entry -> !PARTIES.contains(entry.counterparty()))
                .toList());

        assertThat(total(ledger, Keys.recipients(PARTIES))).isEqualTo(external);
        assertThat(total(ledger, Keys.together("all", PARTIES).byPeriod(Span.YEAR)))
                .isEqualTo(external);
        assertThat(total(ledger, Keys.groups(id -> id.startsWith("v") ? "t" + id.hashCode() % 2 : Keys.NONE)))
                .isEqualTo(external);
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        return MadeUp.entries();
    }

    @Provide
    Arbitrary<Keys> keys() {
        return MadeUp.keys();
    }

    private static Money total(Ledger ledger, Keys keys) {
        return Sums.of(ledger, keys).total().fromOutside();
    }

    private static Money received(Iterable<Entry> entries) {
        List<Money> amounts = new ArrayList<>();
        entries.forEach(entry -> amounts.add(entry.amount()));
        return Money.sum(amounts);
    }

    private static void assertSame(Sums actual, Sums expected) {
        assertThat(actual.lines()).isEqualTo(expected.lines());
        assertThat(actual.outside()).isEqualTo(expected.outside());
        assertThat(actual.total()).isEqualTo(expected.total());
    }
}
