// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.liancun.income.Books.entry;
import static org.liancun.income.Books.from;
import static org.liancun.income.Books.worded;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.ledger.Entry;
import org.liancun.ledger.Ledger;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.measure.Quantity;
import org.liancun.measure.Span;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.village.Level;
import org.liancun.village.Region;
import org.liancun.village.Regions;
import org.liancun.village.Village;

/** Numbers worked out by hand unless a source is named. */
class RollupTest {
    private static final Notion NOTION = Notion.OPERATING_TYPE;
    private static final Entry A_OUTSIDE = entry("a", "2023", "OPERATING", 100, "shop");
    private static final Entry A_FROM_B = entry("a", "2023", "OPERATING", 10, "b");
    private static final Entry B_OUTSIDE = entry("b", "2023", "INVESTMENT", 50, "company");
    private static final Incomes TWO = Books.incomes(A_OUTSIDE, A_FROM_B, B_OUTSIDE);

    @Test
    void a_village_keeps_what_it_had_from_another_but_the_whole_does_not() {
        Rollup rollup = TWO.by(NOTION, By.village());

        assertThat(amounts(rollup)).containsExactly("a 110.00 0.00", "b 50.00 0.00");
        assertThat(rollup.between()).isEqualTo(Quantity.parse("10元"));
        assertThat(rollup.total().money()).isEqualTo(Money.yuan(150));
        assertThat(rollup.count()).isEqualTo(3);
        assertThat(rollup.outside()).isEmpty();
    }

    @Test
    void the_profit_of_a_company_that_keeps_books_in_the_ledger_is_not_village_income() {
        Entry profit = entry("company", "2023", "OPERATING", 900, "shop");
        Incomes incomes = Incomes.of(Books.ledger(A_OUTSIDE, B_OUTSIDE, profit), List.of("a", "b"));

        assertThat(incomes.total(NOTION).money()).isEqualTo(Money.yuan(150));
    }

    @Test
    void an_average_is_over_a_declared_count() {
        Income total = TWO.total(NOTION);

        assertThat(total.per(Quantity.parse("3个村")).amount()).isEqualTo(Quantity.parse("50元/个村"));
        assertThat(total.per(Quantity.parse("60户")).amount()).isEqualTo(Quantity.parse("2.5元/户"));
        assertThat(total.per(Quantity.parse("200人")).amount()).isEqualTo(Quantity.parse("0.75元/人"));
        assertThat(total.per(Quantity.parse("1500余亩")).amount()).isEqualTo(Quantity.parse("超过0且不足0.1元/亩"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> total.per(Quantity.parse("0个村")))
                .withMessage("Count of an average must be positive, but was 0个村");
    }

    /** Fengchaoshan: 451.29 万元 over 5 villages, published as about 90.25 each (S0-064, S0-065). */
    @Test
    void an_average_is_exact() {
        Incomes incomes = Books.incomes(entry("a", "2023", "OPERATING", Money.wan("451.29"), ""));

        assertThat(incomes.total(NOTION)
                        .in(Unit.WAN_YUAN)
                        .per(Quantity.parse("5个村"))
                        .amount())
                .isEqualTo(Quantity.parse("90.258万元/个村"));
    }

    @Test
    void a_share_is_of_the_total() {
        Incomes incomes = Books.incomes(A_OUTSIDE, entry("b", "2023", "INVESTMENT", 300));
        Rollup rollup = incomes.by(NOTION, By.account());

        assertThat(rollup.share(rollup.line("INVESTMENT").orElseThrow())).contains(Quantity.parse("75%"));
        assertThat(rollup.share(rollup.line("OPERATING").orElseThrow())).contains(Quantity.parse("25%"));
        assertThat(Books.incomes(entry("a", "2023", "OPERATING", 0))
                        .by(NOTION, By.village())
                        .lines())
                .allSatisfy(line -> assertThat(rollup.share(line)).isPresent());
        Rollup nothing = Books.incomes(entry("a", "2023", "OPERATING", 0)).by(NOTION, By.village());
        assertThat(nothing.share(nothing.lines().get(0))).isEmpty();
    }

    @Test
    void ways_combine() {
        Incomes incomes = Books.incomes(
                entry("a", "2023-Q1", "OPERATING", 1),
                entry("a", "2023-Q2", "OPERATING", 2),
                entry("a", "2023-08", "INVESTMENT", 4),
                entry("b", "2023-12-31", "OPERATING", 8));

        assertThat(amounts(incomes.by(NOTION, By.period(Span.HALF), By.account())))
                .containsExactly(
                        "2023-H1, OPERATING 3.00 0.00",
                        "2023-H2, INVESTMENT 4.00 0.00",
                        "2023-H2, OPERATING 8.00 0.00");
        assertThat(amounts(incomes.by(NOTION, By.account(), By.village(), By.period(Span.YEAR))))
                .containsExactly(
                        "INVESTMENT, a, 2023 4.00 0.00",
                        "OPERATING, a, 2023 3.00 0.00",
                        "OPERATING, b, 2023 8.00 0.00");
        assertThat(incomes.by(NOTION, By.period(Span.QUARTER)).lines())
                .extracting(line -> line.received().period().toString())
                .containsExactly("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4");
    }

    @Test
    void origins_and_mechanisms_have_lines_of_their_own() {
        Incomes incomes = Books.incomes(
                from("a", "2024", "INVESTMENT", 5, "beicai/dividend"),
                from("a", "2024", "OPERATING", 3, "beicai/rent"),
                from("b", "2024", "OPERATING", 2, "market"),
                from("b", "2024", "OPERATING", 1, ""));

        assertThat(amounts(incomes.by(NOTION, By.origin())))
                .containsExactly(
                        "beicai/dividend 5.00 0.00", "beicai/rent 3.00 0.00", "market 2.00 0.00", "— 1.00 0.00");
        assertThat(amounts(
                        incomes.by(NOTION, By.mechanism(Map.of("beicai", "INDUSTRY", "beicai/dividend", "BENEFIT")))))
                .containsExactly("BENEFIT 5.00 0.00", "INDUSTRY 3.00 0.00", "— 3.00 0.00");
    }

    @Test
    void counterparties_have_lines_of_their_own() {
        assertThat(amounts(TWO.by(NOTION, By.counterparty())))
                .containsExactly("b 10.00 10.00", "company 50.00 0.00", "shop 100.00 0.00");
        assertThat(By.counterparty().label()).isEqualTo(Name.of("往来方", "counterparty"));
    }

    /** An id may be a hyphen, as one is. */
    @Test
    void a_counterparty_that_is_not_stated_has_no_line_with_one_that_is() {
        Incomes incomes =
                Books.incomes(entry("a", "2024", "OPERATING", 1, "-"), entry("a", "2024", "OPERATING", 2, ""));

        assertThat(amounts(incomes.by(NOTION, By.counterparty()))).containsExactly("- 1.00 0.00", "— 2.00 0.00");
        assertThat(Ids.isId(By.NOT_STATED)).isFalse();
    }

    @Test
    void costs_are_taken_off_under_a_notion_that_says_so() {
        Incomes incomes =
                Books.incomes(entry("a", "2023", "OPERATING", 100), entry("a", "2023", "OPERATING_EXPENSE", 30));

        assertThat(incomes.total(Notion.OPERATING_PROFIT).money()).isEqualTo(Money.yuan(70));
        assertThat(incomes.total(Notion.TOTAL).money()).isEqualTo(Money.yuan(100));
    }

    @Test
    void notions_are_never_mixed() {
        Incomes incomes = Books.incomes(A_OUTSIDE, entry("b", "2023", "RECURRENT", 9));

        assertThat(incomes.total(Notion.RECURRENT).money()).isEqualTo(Money.yuan(9));
        assertThat(incomes.total(NOTION).money()).isEqualTo(Money.yuan(100));
        Entry ofTwoSystems = entry("b", "2023-07..2024-06", "RECURRENT", 1, "a");
        assertThat(Books.incomes(A_OUTSIDE, ofTwoSystems).total(NOTION).money()).isEqualTo(Money.yuan(100));
        assertThat(Books.incomes(A_OUTSIDE, ofTwoSystems).eliminations(NOTION)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> incomes.total(Notion.RECURRENT).plus(incomes.total(NOTION)))
                .withMessage(
                        "Notion of every income in one sum must be recurrent income, but was operating-type income");
    }

    @Test
    void income_is_stated_as_a_whole_or_booked_to_accounts() {
        Entry stated = entry("b", "2023", "OPERATING_TYPE", 70);

        assertThat(Books.incomes(A_OUTSIDE, stated).total(NOTION).money()).isEqualTo(Money.yuan(170));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Books.incomes(B_OUTSIDE, stated).total(NOTION))
                .withMessage("Income of b in 2023 must be stated as operating-type income or booked to its accounts,"
                        + " but was both");
        assertThat(Books.incomes(B_OUTSIDE, entry("b", "2022", "OPERATING_TYPE", 70))
                        .total(NOTION)
                        .money())
                .isEqualTo(Money.yuan(120));
    }

    @Test
    void accounting_systems_are_never_mixed() {
        Incomes incomes = Books.incomes(A_OUTSIDE, entry("a", "2024", "OPERATING", 7));

        assertThat(amounts(incomes.by(NOTION, By.period(Span.YEAR))))
                .containsExactly("2023 100.00 0.00", "2024 7.00 0.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> incomes.by(NOTION, By.village()))
                .withMessage(
                        "Sum of operating-type income must lie under one definition, and in one year where it takes"
                                + " in the year before, but was earned in [2023, 2024]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> incomes.by(NOTION, By.period(Span.YEAR)).total())
                .withMessageStartingWith("Sum of operating-type income must lie under one definition");
        assertThat(incomes.by(NOTION, By.period(Span.YEAR)).table()).contains("total 2023", "total 2024");
    }

    /** The opening balance of the second year is what is left of the first. */
    @Test
    void what_an_earlier_year_left_is_counted_in_one_year_only() {
        Incomes incomes = Books.incomes(
                entry("a", "2021", "OPERATING", 5),
                entry("a", "2022", "OPENING", 5),
                entry("a", "2022", "OPERATING", 1));

        assertThat(incomes.during(Period.year(2022)).total(Notion.DISTRIBUTABLE).money())
                .isEqualTo(Money.yuan(6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> incomes.total(Notion.DISTRIBUTABLE))
                .withMessageEndingWith("but was earned in [2021, 2022]");
        assertThat(incomes.total(Notion.CURRENT_YEAR).money()).isEqualTo(Money.yuan(6));
    }

    /** 8 and more than 5 are more than 13; about 3 makes it about. */
    @Test
    void the_words_of_entries_stay_with_their_sum() {
        Entry exact = worded("a", "OPERATING", 8, Qualifier.EXACT);
        Entry over = worded("a", "INVESTMENT", 5, Qualifier.OVER);
        Entry about = worded("b", "OPERATING", 3, Qualifier.ABOUT);

        assertThat(Books.incomes(exact, over).total(NOTION).amount()).isEqualTo(Quantity.parse("超过13元"));
        assertThat(Books.incomes(exact, about).total(NOTION).amount()).isEqualTo(Quantity.parse("约11元"));
        assertThat(Books.incomes(over, over.reversed(), exact).total(NOTION).amount())
                .isEqualTo(Quantity.parse("8元"));
    }

    /** What takes back more than 8 is less than −8. */
    @Test
    void what_is_taken_back_has_the_other_bound() {
        Entry over = worded("a", "OPERATING", 8, Qualifier.OVER);
        Entry atMost = worded("a", "OPERATING", 8, Qualifier.AT_MOST);

        assertThat(Books.incomes(over.reversed()).total(NOTION).amount()).isEqualTo(Quantity.parse("不足-8元"));
        assertThat(Books.incomes(atMost.reversed()).total(NOTION).amount()).isEqualTo(Quantity.parse("不低于-8元"));
        assertThat(Books.incomes(over.reversed()).statements().get(0).of(NOTION).amount())
                .isEqualTo(Quantity.parse("不足-8元"));
        Ledger ledger = Ledger.of(Books.DAY, List.of(over))
                .append(Books.DAY.plusDays(1), List.of(over.reversed()))
                .changedBetween(Books.DAY, Books.DAY.plusDays(1));
        assertThat(Incomes.of(ledger, List.of("a")).total(NOTION).amount()).isEqualTo(Quantity.parse("不足-8元"));
    }

    @Test
    void a_year_is_not_divided_among_months() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.by(NOTION, By.period(Span.MONTH)))
                .withMessageStartingWith("Period of an entry must lie inside one month, but was 2023");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.during(Period.parse("2023-Q1")).total(NOTION))
                .withMessageStartingWith("Period of an entry must lie inside or outside 2023-Q1, but was 2023");
    }

    @Test
    void a_sum_that_outgrows_its_range_is_refused() {
        Entry most = entry("a", "2023", "OPERATING", Money.ofFen(Long.MAX_VALUE), "");

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Books.incomes(most, A_OUTSIDE));
    }

    @Test
    void a_region_counts_the_villages_in_it() {
        Regions regions = Regions.of(
                Region.top("county", Name.of("县"), Level.COUNTY),
                new Region("east", Name.of("东镇"), Level.TOWNSHIP, "county"),
                new Region("west", Name.of("西镇"), Level.TOWNSHIP, "county"));
        List<Village> villages =
                List.of(Village.of("a", Name.of("甲村"), "east"), Village.of("b", Name.of("乙村"), "west"));

        assertThat(amounts(TWO.by(NOTION, By.region(regions, villages, Level.TOWNSHIP))))
                .containsExactly("east 110.00 0.00", "west 50.00 0.00");
        assertThat(amounts(TWO.by(NOTION, By.region(regions, villages, Level.COUNTY))))
                .containsExactly("county 160.00 10.00");
        assertThat(TWO.by(NOTION, By.region(regions, villages.subList(0, 1), Level.COUNTY))
                        .outside())
                .extracting(outside -> outside.received().money())
                .containsExactly(Money.yuan(50));
    }

    @Test
    void a_part_of_the_villages_has_what_the_others_pay_it_from_outside() {
        assertThat(TWO.only(List.of("a")).total(NOTION).money()).isEqualTo(Money.yuan(110));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.only(List.of("z")))
                .withMessage("Village of incomes must be one of those taken together, but was z");
    }

    @Test
    void growth_needs_both_years() {
        Incomes incomes = Books.incomes(entry("a", "2022", "OPERATING", 50), entry("a", "2023", "OPERATING", 80));

        assertThat(incomes.growth(NOTION, Period.year(2023)).orElseThrow().percent())
                .contains(Quantity.parse("60%"));
        assertThat(incomes.growth(NOTION, Period.year(2022))).isEmpty();
    }

    @Test
    void nothing_sums_to_nothing() {
        Incomes empty = Incomes.of(Books.ledger(), List.of("a")).during(Period.year(2024));

        assertThat(empty.total(Notion.TOTAL).money()).isEqualTo(Money.ZERO);
        assertThat(empty.by(Notion.TOTAL, By.village()).lines()).isEmpty();
    }

    @Test
    void a_table_ends_with_what_was_eliminated_and_the_total() {
        assertThat(TWO.by(NOTION, By.village()).table()).isEqualTo("""
                        village        entries  received  eliminated    income
                        -------------  -------  --------  ----------  --------
                        a                    2  110.00元      0.00元  110.00元
                        b                    1   50.00元      0.00元   50.00元
                        between lines        0    0.00元     10.00元  -10.00元
                        total                3  160.00元     10.00元  150.00元
                        """);
    }

    @Test
    void a_table_can_be_read_in_chinese_and_has_a_column_for_each_way() {
        assertThat(TWO.by(NOTION, By.village()).table(Locale.CHINA))
                .startsWith("村        笔数      收到     抵销      收入\n")
                .endsWith("合计         3  160.00元  10.00元  150.00元\n");
        assertThat(TWO.by(NOTION, By.period(Span.YEAR), By.village()).table())
                .startsWith("period         village  entries")
                .contains("\n2023           a              2  110.00元");
    }

    @Test
    void roll_ups_and_incomes_print_on_one_line() {
        assertThat(TWO).hasToString("Incomes of 2 villages, 2023: Ledger: 3 entries in 1 batch");
        assertThat(TWO.by(NOTION, By.village()))
                .hasToString("Roll-up of operating-type income by village: 2 lines, 150元");
        assertThat(TWO.total(NOTION)).hasToString("2023 经营性收入 150元");
        assertThat(By.village()).hasToString("by village");
    }

    @Test
    void an_unknown_account_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Books.incomes(entry("a", "2024", "CONTRACT", 1)))
                .withMessageStartingWith("Account of an entry in 2024 must be one of the accounting system of 2023"
                        + " or a notion of income, but was CONTRACT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Income(NOTION, Period.year(2024), Quantity.parse("3亩")))
                .withMessage("Unit of an income must be 元, 万元 or 亿元, whole or per something, but was 亩");
    }

    @Test
    void a_line_counts_no_fewer_than_zero_entries_and_as_many_groups_as_its_roll_up() {
        Income none = Income.of(NOTION, Period.year(2024), Money.ZERO);
        Receipts line = new Receipts(List.of("c"), 0, none, none);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Receipts(List.of("c"), -1, none, none))
                .withMessage("Count of line [c] must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rollup(List.of(), List.of(line), List.of(line), List.of()))
                .withMessage("Line of a roll-up must have 0 groups, but had [c]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rollup(List.of(), List.of(), List.of(), List.of()))
                .withMessage("Roll-up must have at least 1 whole, but had 0");
    }

    private static List<String> amounts(Rollup rollup) {
        return rollup.lines().stream()
                .map(line -> line.key() + " " + line.received().money().toYuan() + " "
                        + line.within().money().toYuan())
                .toList();
    }
}
