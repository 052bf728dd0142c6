// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.measure.Period;
import org.liancun.measure.Span;
import org.liancun.money.Money;
import org.liancun.text.Name;
import org.liancun.village.Cluster;
import org.liancun.village.Form;
import org.liancun.village.Level;
import org.liancun.village.Membership;
import org.liancun.village.Region;
import org.liancun.village.Regions;
import org.liancun.village.Village;

class LedgerLaws {
    private static final int VILLAGES = 8;
    private static final List<Village> PLACES = IntStream.range(0, VILLAGES)
            .mapToObj(i -> Village.of("v" + i, Name.of("村" + i), "town" + i % 3))
            .toList();
    private static final Regions REGIONS = Regions.of(
            Region.top("county", Name.of("县"), Level.COUNTY),
            new Region("town0", Name.of("零镇"), Level.TOWNSHIP, "county"),
            new Region("town1", Name.of("一镇"), Level.TOWNSHIP, "county"),
            new Region("town2", Name.of("二镇"), Level.TOWNSHIP, "county"));

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_way_of_grouping_gives_the_same_total(@ForAll("entries") List<Entry> entries) {
        Ledger ledger = ledger(entries);

        Money external = external(entries);

        assertThat(ledger.total()).isEqualTo(external);
        assertThat(ledger.byVillage().total()).isEqualTo(external);
        assertThat(ledger.byPeriod(Span.YEAR).total()).isEqualTo(external);
        assertThat(ledger.byPeriod(Span.MONTH).total()).isEqualTo(external);
        assertThat(ledger.byRegion(REGIONS, PLACES, Level.TOWNSHIP).total()).isEqualTo(external);
        assertThat(ledger.byRegion(REGIONS, PLACES, Level.COUNTY).total()).isEqualTo(external);
        assertThat(ledger.byCluster(clusters(3), Partial.REFUSED).total()).isEqualTo(external);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_order_of_entries_does_not_matter(@ForAll("entries") List<Entry> entries, @ForAll long seed) {
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(ledger(shuffled)).isEqualTo(ledger(entries));
        assertThat(ledger(shuffled).byVillage()).isEqualTo(ledger(entries).byVillage());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_line_is_what_its_own_entries_sum_to(@ForAll("entries") List<Entry> entries) {
        for (Receipts line : ledger(entries).byVillage().lines()) {
            List<Entry> own = entries.stream()
                    .filter(entry -> entry.village().equals(line.key()))
                    .toList();

            assertThat(line.count()).isEqualTo(own.size());
            assertThat(line.received()).isEqualTo(sum(own));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_nested_roll_up_gives_the_same_as_one_step(@ForAll("entries") List<Entry> entries) {
        Ledger ledger = ledger(entries);

        Rollup towns = ledger.byRegion(REGIONS, PLACES, Level.TOWNSHIP);
        Rollup county = ledger.byRegion(REGIONS, PLACES, Level.COUNTY);

        Money nested = towns.across().negated();
        for (Receipts town : towns.lines()) {
            nested = nested.plus(town.total());
        }
        assertThat(nested).isEqualTo(county.total());
        assertThat(towns.count()).isEqualTo(county.count());
        assertThat(towns.eliminations()).hasSameSizeAs(county.eliminations());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_entry_is_counted_or_outside(@ForAll("entries") List<Entry> entries) {
        Rollup rollup = ledger(entries).byCluster(clusters(4).subList(0, 2), Partial.REFUSED);

        assertThat(rollup.count() + rollup.outside().size()).isEqualTo(entries.size());
        Money all = rollup.lines().stream().map(Receipts::received).reduce(sum(rollup.outside()), Money::plus);
        assertThat(all).isEqualTo(sum(entries));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void months_of_a_year_add_up_to_it(@ForAll("entries") List<Entry> entries) {
        Ledger ledger = ledger(entries);

        for (Receipts year : ledger.byPeriod(Span.YEAR).lines()) {
            Ledger during = ledger.during(Period.parse(year.key()));
            assertThat(during.byPeriod(Span.MONTH).total()).isEqualTo(year.total());
        }
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<String> village =
                Arbitraries.integers().between(0, VILLAGES - 1).map(i -> "v" + i);
        Arbitrary<String> payer = Arbitraries.oneOf(village, Arbitraries.of("", "company", "bank"));
        Arbitrary<Period> month = Combinators.combine(
                        Arbitraries.integers().between(2022, 2023),
                        Arbitraries.integers().between(1, 12))
                .as(Period::month);
        Arbitrary<Category> category =
                Arbitraries.of(Category.OPERATING, Category.INVESTMENT, Category.LEGACY_CONTRACT);
        Arbitrary<Money> amount =
                Arbitraries.longs().between(-1_000_000, 1_000_000_000L).map(Money::ofFen);
        return Combinators.combine(village, month, category, amount, payer)
                .as((v, p, c, a, from) -> new Entry(v, p, c, Notion.OPERATING_TYPE, a, from, "S0"))
                .list()
                .ofMaxSize(40);
    }

    private static Ledger ledger(List<Entry> entries) {
        List<String> all = PLACES.stream().map(Village::id).toList();
        return new Ledger(Notion.OPERATING_TYPE, new HashSet<>(all), entries);
    }

    private static List<Cluster> clusters(int number) {
        return IntStream.range(0, number)
                .mapToObj(c -> new Cluster(
                        "c" + c,
                        Name.of("片区" + c),
                        Form.ALLIANCE,
                        IntStream.range(0, VILLAGES)
                                .filter(i -> i % number == c)
                                .mapToObj(i -> Membership.member("v" + i, Period.ALWAYS))
                                .toList(),
                        Period.ALWAYS,
                        List.of()))
                .toList();
    }

    private static Money external(List<Entry> entries) {
        return sum(entries.stream()
                .filter(entry -> !entry.counterparty().startsWith("v"))
                .toList());
    }

    private static Money sum(List<Entry> entries) {
        return Money.sum(entries.stream().map(Entry::amount).toList());
    }
}
