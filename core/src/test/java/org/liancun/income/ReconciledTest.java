// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.liancun.income.Books.entry;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liancun.ledger.Entry;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.money.Money;

/** Published figures: cases C94 (Hunan), C95 (the country's assets), C96 (Danghu); verdicts by hand from the same numbers. */
class ReconciledTest {

    /** Hunan 2017 and 2022: +60.21 % fits its totals, +73.38 % was computed from numbers that were not printed. */
    @Test
    void rates_are_held_against_the_totals() {
        Incomes hunan = Books.incomes(
                yi("hunan", "2017", "COLLECTIVE", "196.72"),
                yi("hunan", "2022", "COLLECTIVE", "315.16"),
                yi("hunan", "2017", "OPERATING_TYPE", "19.52"),
                yi("hunan", "2022", "OPERATING_TYPE", "33.85"));

        List<Reconciled> found = hunan.reconcile(
                List.of(rate("C94-1", Notion.COLLECTIVE, "60.21%"), rate("C94-2", Notion.OPERATING_TYPE, "73.38%")));

        assertThat(verdicts(found)).containsExactly(Verdict.HALF_UP, Verdict.DIFFERS);
        assertThat(Reconciled.table(found, Locale.ENGLISH))
                .contains("C94-1      60.21%", "rounded half up")
                .contains("C94-2      73.38%", "differs", "0.0318…");
    }

    /** Assets in 万亿元: 3.1 and 4.9 of 6.5, over 602,000 villages; none of the printed figures follows from these. */
    @Test
    void figures_from_numbers_that_were_not_printed_differ() {
        Notion assets = Notion.stated("ASSETS", "资产总额", "assets");
        Notion operating = Notion.stated("OPERATING_ASSETS", "经营性资产", "operating assets");
        Notion village = Notion.stated("VILLAGE_ASSETS", "村级资产", "assets of villages");
        Incomes country = Incomes.of(
                Books.ledger(
                        yi("country", "2019", "ASSETS", "65000"),
                        yi("country", "2019", "OPERATING_ASSETS", "31000"),
                        yi("country", "2019", "VILLAGE_ASSETS", "49000")),
                Accounting.RURAL.with(assets).with(operating).with(village),
                List.of("country"));
        Period year = Period.year(2019);

        List<Reconciled> found = country.reconcile(List.of(
                new Statistic.Share("C95-1", operating, assets, year, Quantity.parse("47.4%")),
                new Statistic.Share("C95-2", village, assets, year, Quantity.parse("75.7%")),
                new Statistic.Average(
                        "C95-3", village, year, Quantity.parse("602000个村"), Quantity.parse("816.4万元/个村"))));

        assertThat(verdicts(found)).containsOnly(Verdict.DIFFERS);
        assertThat(found)
                .extracting(one -> one.reconciliation().orElseThrow().computed().display(2))
                .containsExactly("约47.69%", "约75.38%", "约813.95万元/个村");
    }

    /** Danghu, 18 co-operatives: each notion keeps its own total; 5149.65 / 18 is 286.0916…. */
    @Test
    void notions_of_one_place_stand_side_by_side() {
        Incomes danghu =
                Books.incomes(wan("5149.65", "TOTAL"), wan("3121.34", "RECURRENT"), wan("2944.28", "OPERATING_TYPE"));
        Period year = Period.year(2023);
        Quantity villages = Quantity.parse("18个村");

        List<Reconciled> found = danghu.reconcile(List.of(
                new Statistic.Total("C96-1", Notion.TOTAL, year, Quantity.parse("5149.65万元")),
                new Statistic.Average("C96-2", Notion.TOTAL, year, villages, Quantity.parse("286.09万元/个村")),
                new Statistic.Average("C96-3", Notion.RECURRENT, year, villages, Quantity.parse("173.41万元/个村")),
                new Statistic.Share("C96-4", Notion.OPERATING_TYPE, Notion.TOTAL, year, Quantity.parse("57.17%"))));

        assertThat(verdicts(found)).containsExactly(Verdict.EQUAL, Verdict.HALF_UP, Verdict.HALF_UP, Verdict.HALF_UP);
    }

    @Test
    void what_the_ledger_does_not_have_is_not_computed() {
        List<Reconciled> found = Books.incomes(entry("a", "2022", "TOTAL", 0))
                .reconcile(List.of(
                        new Statistic.Total("no-entry", Notion.NET, Period.year(2022), Quantity.parse("5万元")),
                        new Statistic.Share(
                                "no-whole", Notion.TOTAL, Notion.TOTAL, Period.year(2022), Quantity.parse("5%")),
                        rate("no-base", Notion.TOTAL, "5%")));

        assertThat(found).allSatisfy(one -> assertThat(one.reconciliation()).isEmpty());
        assertThat(found.get(0)).hasToString("no-entry: 5万元 published, nothing in the ledger");
    }

    @Test
    void a_statistic_is_in_a_unit_of_its_kind() {
        Statistic wrong = new Statistic.Total("x", Notion.TOTAL, Period.year(2022), Quantity.parse("5亩"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Books.incomes(entry("a", "2022", "TOTAL", 1)).reconcile(List.of(wrong)))
                .withMessageStartingWith("Unit must be one that");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statistic.Total("", Notion.TOTAL, Period.year(2022), Quantity.parse("5元")))
                .withMessageStartingWith("Id of a statistic must be");
    }

    private static Statistic rate(String id, Notion notion, String published) {
        return new Statistic.Rate(id, notion, Period.year(2017), Period.year(2022), Quantity.parse(published));
    }

    private static List<Verdict> verdicts(List<Reconciled> found) {
        return found.stream()
                .map(one -> one.reconciliation().orElseThrow().verdict())
                .toList();
    }

    private static Entry yi(String place, String year, String account, String yi) {
        return entry(place, year, account, Money.yi(yi), "");
    }

    private static Entry wan(String wan, String account) {
        return entry("danghu", "2023", account, Money.wan(wan), "");
    }
}
