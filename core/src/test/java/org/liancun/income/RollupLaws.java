// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.ledger.Entry;
import org.liancun.ledger.Ledger;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.measure.Span;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.text.Name;
import org.liancun.village.Cluster;
import org.liancun.village.Form;
import org.liancun.village.Level;
import org.liancun.village.Membership;
import org.liancun.village.Region;
import org.liancun.village.Regions;
import org.liancun.village.Village;

class RollupLaws {
    private static final int VILLAGES = 8;
    private static final Notion PROFIT = Notion.OPERATING_PROFIT;
    private static final Quantity NOTHING = Quantity.of(0, Unit.YUAN);
    private static final List<Village> PLACES = IntStream.range(0, VILLAGES)
            .mapToObj(i -> Village.of("v" + i, Name.of("村" + i), "town" + i % 3))
            .toList();
    private static final List<String> IDS = PLACES.stream().map(Village::id).toList();
    private static final Regions REGIONS = Regions.of(
            Region.top("county", Name.of("县"), Level.COUNTY),
            new Region("town0", Name.of("零镇"), Level.TOWNSHIP, "county"),
            new Region("town1", Name.of("一镇"), Level.TOWNSHIP, "county"),
            new Region("town2", Name.of("二镇"), Level.TOWNSHIP, "county"));
    private static final By TOWNS = By.region(REGIONS, PLACES, Level.TOWNSHIP);
    private static final By COUNTY = By.region(REGIONS, PLACES, Level.COUNTY);
    private static final By CLUSTERS = By.cluster(clusters(3), Partial.REFUSED);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_way_of_grouping_gives_the_total_of_what_came_from_outside(@ForAll("entries") List<Entry> entries) {
        Incomes incomes = incomes(entries);
        Quantity external = external(entries);

        for (By way : List.of(
                By.village(),
                TOWNS,
                COUNTY,
                CLUSTERS,
                By.period(Span.MONTH),
                By.account(),
                By.origin(),
                By.counterparty())) {
            Rollup rollup = incomes.by(PROFIT, way);

            assertThat(rollup.total().amount()).isEqualTo(external);
            assertThat(sum(rollup).minus(rollup.between())).isEqualTo(external);
            assertThat(rollup.count()).isEqualTo(entries.size());
        }
        Rollup combined = incomes.by(PROFIT, TOWNS, By.period(Span.QUARTER), By.account());
        assertThat(combined.total().amount()).isEqualTo(external);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_order_of_entries_and_the_number_of_batches_do_not_matter(
            @ForAll("entries") List<Entry> entries, @ForAll long seed) {
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));
        int half = shuffled.size() / 2;
        Ledger batches = Ledger.of(Books.DAY, shuffled.subList(0, half))
                .append(Books.DAY.plusDays(1), shuffled.subList(half, shuffled.size()));

        Rollup rollup = incomes(batches).by(PROFIT, By.village(), By.account());

        assertThat(rollup).isEqualTo(incomes(entries).by(PROFIT, By.village(), By.account()));
        assertThat(incomes(batches).eliminations(PROFIT, TOWNS))
                .isEqualTo(incomes(entries).eliminations(PROFIT, TOWNS));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void threads_and_what_is_extended_give_the_same_as_one_pass(
            @ForAll("entries") List<Entry> first, @ForAll("entries") List<Entry> second) {
        Ledger shorter = Ledger.of(Books.DAY, first);
        Ledger longer = shorter.append(Books.DAY.plusDays(1), second);
        By[] ways = {By.cluster(List.of(cluster("all", 0, 1), cluster("even", 0, 2)), Partial.REFUSED), By.account()};
        Rollup once = incomes(longer).by(PROFIT, ways);

        assertThat(incomes(shorter).running(PROFIT, ways).extended(longer).rollup())
                .isEqualTo(once);
        assertThat(incomes(longer).threads(3).by(PROFIT, ways)).isEqualTo(once);
        assertThat(Incomes.of(shorter, IDS)
                        .running(PROFIT, ways)
                        .extended(longer)
                        .rollup())
                .isEqualTo(Incomes.of(longer, IDS).by(PROFIT, ways));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_roll_up_in_two_steps_gives_the_same_as_in_one(@ForAll("entries") List<Entry> entries) {
        Incomes incomes = incomes(entries);

        Quantity nested = sum(incomes.by(PROFIT, TOWNS));
        for (Elimination one : incomes.eliminations(PROFIT, TOWNS, COUNTY)) {
            nested = one.at().equals("county") ? nested.minus(one.eliminated().amount()) : nested;
        }

        assertThat(nested).isEqualTo(incomes.by(PROFIT, COUNTY).total().amount());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void eliminations_are_all_that_lines_count_and_the_whole_does_not(@ForAll("entries") List<Entry> entries) {
        Quantity eliminated = NOTHING;
        for (Elimination one : incomes(entries).eliminations(PROFIT)) {
            eliminated = eliminated.plus(one.eliminated().amount());
        }
        Quantity received = NOTHING;
        for (Receipts line : incomes(entries).by(PROFIT, By.village()).lines()) {
            received = received.plus(line.received().amount());
        }

        assertThat(received.minus(eliminated)).isEqualTo(external(entries));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_entry_is_on_a_line_or_outside(@ForAll("entries") List<Entry> entries) {
        By some = By.cluster(clusters(4).subList(0, 2), Partial.REFUSED);

        Rollup rollup = incomes(entries).by(PROFIT, some);

        long outside = rollup.outside().stream().mapToLong(Receipts::count).sum();
        assertThat(rollup.count() + outside).isEqualTo(entries.size());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void overlapping_clusters_do_not_change_the_total(@ForAll("entries") List<Entry> entries) {
        List<Cluster> overlapping = new ArrayList<>(clusters(3));
        overlapping.add(cluster("all", 0, 1));

        Rollup rollup = incomes(entries).by(PROFIT, By.cluster(overlapping, Partial.REFUSED));

        assertThat(rollup.total().amount()).isEqualTo(external(entries));
        rollup.line("all").ifPresent(line -> assertThat(line.income().amount()).isEqualTo(external(entries)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void statement_lines_obey_the_formulas(@ForAll("entries") List<Entry> entries) {
        for (Statement statement : incomes(entries).statements()) {
            Quantity running = NOTHING;
            for (StatementLine line : statement.lines()) {
                switch (line.sign()) {
                    case PLUS -> running = running.plus(line.amount());
                    case MINUS -> running = running.minus(line.amount());
                    default -> assertThat(line.amount()).isEqualTo(running);
                }
            }
            assertThat(statement
                            .of(Notion.TOTAL)
                            .amount()
                            .minus(statement.of(Notion.EXPENSE).amount()))
                    .isEqualTo(statement.of(Notion.CURRENT_YEAR).amount());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void statements_and_roll_ups_say_the_same(@ForAll("entries") List<Entry> entries) {
        Rollup rollup = incomes(entries).by(PROFIT, By.village(), By.period(Span.YEAR));

        for (Statement statement : incomes(entries).statements()) {
            assertThat(rollup.line(statement.village(), statement.year().toString())
                            .map(line -> line.received().amount())
                            .orElse(NOTHING))
                    .isEqualTo(statement.of(PROFIT).amount());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_changes_of_lines_add_up_to_the_change_of_the_total(@ForAll("entries") List<Entry> entries) {
        Incomes incomes = incomes(entries);

        RollupChange change = new RollupChange(
                incomes.during(Period.year(2022)).by(PROFIT, TOWNS),
                incomes.during(Period.year(2023)).by(PROFIT, TOWNS));

        Quantity parts = NOTHING;
        for (RollupChange.Part part : change.parts()) {
            parts = parts.plus(part.increment());
        }
        assertThat(parts.minus(change.between())).isEqualTo(change.total());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void growth_of_changing_members_is_the_sum_of_its_parts(@ForAll("entries") List<Entry> entries) {
        Incomes incomes = incomes(entries);

        MembershipGrowth growth = MembershipGrowth.of(
                PROFIT,
                incomes.only(IDS.subList(0, 5)).during(Period.year(2022)),
                incomes.only(IDS.subList(2, 8)).during(Period.year(2023)));

        assertThat(growth.within().plus(growth.joined()).minus(growth.left()).minus(growth.eliminated()))
                .isEqualTo(growth.growth().increment());
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
        Arbitrary<String> account = Arbitraries.of("OPERATING", "CONTRACT", "INVESTMENT", "ADMINISTRATION");
        Arbitrary<Long> amount = Arbitraries.longs().between(-1_000_000, 1_000_000_000L);
        return Combinators.combine(village, month, account, amount, payer)
                .as((v, p, a, fen, from) -> Books.entry(v, p.toString(), a, Money.ofFen(fen), from))
                .list()
                .ofMaxSize(40);
    }

    private static Incomes incomes(List<Entry> entries) {
        return incomes(Ledger.of(Books.DAY, entries));
    }

    private static Incomes incomes(Ledger ledger) {
        return Incomes.of(ledger, IDS).during(Period.parse("2022..2023"));
    }

    private static List<Cluster> clusters(int number) {
        return IntStream.range(0, number)
                .mapToObj(c -> cluster("c" + c, c, number))
                .toList();
    }

    private static Cluster cluster(String id, int first, int step) {
        List<Membership> members = IntStream.range(0, VILLAGES)
                .filter(i -> i % step == first)
                .mapToObj(i -> Membership.member("v" + i, Period.ALWAYS))
                .toList();
        return new Cluster(id, Name.of(id), Form.ALLIANCE, members, Period.ALWAYS, List.of());
    }

    private static Quantity sum(Rollup rollup) {
        Quantity sum = NOTHING;
        for (Receipts line : rollup.lines()) {
            sum = sum.plus(line.income().amount());
        }
        return sum;
    }

    /** What came from outside the villages, less costs paid to others, one by one. */
    private static Quantity external(List<Entry> entries) {
        Map<String, Integer> signs = Map.of("ADMINISTRATION", -1);
        Money sum = Money.ZERO;
        for (Entry entry : entries) {
            if (!IDS.contains(entry.counterparty())) {
                sum = sum.plus(entry.amount().times(signs.getOrDefault(entry.account(), 1)));
            }
        }
        return Quantity.of(sum);
    }
}
