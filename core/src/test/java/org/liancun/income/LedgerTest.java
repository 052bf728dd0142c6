// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.measure.Span;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Name;
import org.liancun.village.Cluster;
import org.liancun.village.Form;
import org.liancun.village.Level;
import org.liancun.village.Membership;
import org.liancun.village.Region;
import org.liancun.village.Regions;
import org.liancun.village.Village;

/** Numbers worked out by hand unless a source is named. */
class LedgerTest {
    private static final Entry A_OUTSIDE = entry("a", "2023", Category.OPERATING, 100, "shop");
    private static final Entry A_FROM_B = entry("a", "2023", Category.OPERATING, 10, "b");
    private static final Entry B_OUTSIDE = entry("b", "2023", Category.INVESTMENT, 50, "company");
    private static final Ledger TWO = ledger(A_OUTSIDE, A_FROM_B, B_OUTSIDE);

    @Test
    void a_village_keeps_what_it_had_from_another_but_the_whole_does_not() {
        Rollup rollup = TWO.byVillage();

        assertThat(rollup.lines())
                .containsExactly(
                        new Receipts("a", 2, Money.yuan(110), Money.ZERO),
                        new Receipts("b", 1, Money.yuan(50), Money.ZERO));
        assertThat(rollup.across()).isEqualTo(Money.yuan(10));
        assertThat(rollup.total()).isEqualTo(Money.yuan(150));
        assertThat(rollup.count()).isEqualTo(3);
    }

    /** The example of {@link Rollup}: what A had from B counts in full where B has no line. */
    @Test
    void a_grouping_with_other_recipients_has_another_total() {
        Cluster onlyA = new Cluster(
                "c",
                Name.of("c"),
                Form.ALLIANCE,
                List.of(Membership.member("a", Period.ALWAYS)),
                Period.ALWAYS,
                List.of());

        Rollup rollup = TWO.byCluster(List.of(onlyA), Partial.REFUSED);

        assertThat(rollup.total()).isEqualTo(Money.yuan(110));
        assertThat(rollup.outside()).containsExactly(B_OUTSIDE);
    }

    @Test
    void an_elimination_names_both_sides() {
        assertThat(TWO.byVillage().eliminations()).singleElement().satisfies(elimination -> {
            assertThat(elimination.payer()).isEqualTo("b");
            assertThat(elimination.recipient()).isEqualTo("a");
            assertThat(elimination.amount()).isEqualTo(Money.yuan(10));
            assertThat(elimination.isWithinLine()).isFalse();
        });
    }

    @Test
    void a_company_is_no_recipient_so_its_dividend_counts_in_full() {
        assertThat(TWO.byVillage().line("b").orElseThrow().total()).isEqualTo(Money.yuan(50));
    }

    @Test
    void accounts_leave_out_what_recipients_paid_each_other() {
        assertThat(TWO.byCategory().lines())
                .containsExactly(
                        new Receipts("OPERATING", 2, Money.yuan(110), Money.yuan(10)),
                        new Receipts("INVESTMENT", 1, Money.yuan(50), Money.ZERO));
        assertThat(TWO.byCategory().total()).isEqualTo(Money.yuan(150));
    }

    @Test
    void a_part_of_a_ledger_keeps_its_recipients() {
        assertThat(TWO.only(Category.OPERATING).total()).isEqualTo(Money.yuan(100));
    }

    @Test
    void quarters_add_up_to_their_half_years() {
        Ledger ledger = ledger(
                entry("a", "2023-Q1", Category.OPERATING, 1, ""),
                entry("a", "2023-Q2", Category.OPERATING, 2, ""),
                entry("a", "2023-08", Category.OPERATING, 4, ""),
                entry("a", "2023-12-31", Category.OPERATING, 8, ""));

        assertThat(ledger.byPeriod(Span.HALF).lines())
                .containsExactly(
                        new Receipts("2023-H1", 2, Money.yuan(3), Money.ZERO),
                        new Receipts("2023-H2", 2, Money.yuan(12), Money.ZERO));
        assertThat(ledger.byPeriod(Span.QUARTER).lines())
                .extracting(Receipts::key)
                .containsExactly("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4");
        assertThat(ledger.byPeriod(Span.YEAR).total()).isEqualTo(Money.yuan(15));
    }

    @Test
    void a_year_is_not_divided_among_months() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.byPeriod(Span.MONTH))
                .withMessage("Period of an income entry of a must lie inside one month, but was 2023");
    }

    @Test
    void an_entry_partly_inside_a_period_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.during(Period.parse("2023-Q1")))
                .withMessage("Period of an income entry of a must lie inside or outside 2023-Q1, but was 2023");
    }

    @Test
    void notions_of_income_are_never_mixed() {
        Entry total = new Entry("b", Period.year(2023), Category.SUBSIDY, Notion.TOTAL, Money.yuan(9), "", "S0");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger(A_OUTSIDE, total))
                .withMessage("Notion of every income entry in one sum must be operating-type income,"
                        + " but was total income for b in 2023");
        assertThat(Ledger.byNotion(List.of(A_OUTSIDE, total)))
                .containsOnlyKeys(Notion.TOTAL, Notion.OPERATING_TYPE)
                .hasEntrySatisfying(Notion.TOTAL, own -> assertThat(own.total()).isEqualTo(Money.yuan(9)));
    }

    @Test
    void every_entry_belongs_to_a_recipient() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ledger(Notion.OPERATING_TYPE, Set.of("b"), List.of(A_OUTSIDE)))
                .withMessage("Village of an income entry must be a recipient of the ledger, but was a");
    }

    @Test
    void a_sum_that_outgrows_its_range_is_refused() {
        Ledger ledger = ledger(
                new Entry(
                        "a",
                        Period.year(2023),
                        Category.OPERATING,
                        Notion.OPERATING_TYPE,
                        Money.ofFen(Long.MAX_VALUE),
                        "",
                        "S0"),
                A_OUTSIDE);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(ledger::total);
    }

    /** Fengchaoshan: 451.29 万元 over 5 villages, published as about 90.25 each (S0-064, S0-065). */
    @Test
    void the_average_is_exact_over_the_declared_number_of_villages() {
        Ledger ledger = ledger(new Entry(
                "a", Period.year(2023), Category.OPERATING, Notion.OPERATING_TYPE, Money.wan("451.29"), "", "S0-064"));

        assertThat(ledger.byVillage().average(5)).isEqualTo(Quantity.parse("90.258万元/个村"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.byVillage().average(0))
                .withMessage("Number of villages must be positive, but was 0");
    }

    @Test
    void a_cluster_counts_members_throughout_the_period() {
        Cluster cluster = cluster(
                "c", Membership.centre("a", Period.parse("2023..")), Membership.member("b", Period.parse("2022..")));

        Rollup rollup = TWO.byCluster(List.of(cluster), Partial.REFUSED);

        assertThat(rollup.lines()).containsExactly(new Receipts("c", 3, Money.yuan(160), Money.yuan(10)));
        assertThat(rollup.total()).isEqualTo(Money.yuan(150));
    }

    /** Fengchaoshan was formed in October 2023; its figures are of the whole year. */
    @Test
    void income_of_a_year_in_which_a_village_joined_needs_a_choice() {
        Cluster cluster = cluster("c", Membership.centre("a", Period.parse("2023-10..")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.byCluster(List.of(cluster), Partial.REFUSED))
                .withMessage("Membership of a in c must cover the whole of 2023, but was [2023-10..]."
                        + " Choose Partial.COUNTED or Partial.LEFT_OUT for such entries.");
        assertThat(TWO.byCluster(List.of(cluster), Partial.COUNTED).total()).isEqualTo(Money.yuan(110));
        assertThat(TWO.byCluster(List.of(cluster), Partial.LEFT_OUT).outside())
                .containsExactlyInAnyOrder(A_OUTSIDE, A_FROM_B, B_OUTSIDE);
    }

    @Test
    void a_village_that_changed_its_role_stayed_a_member() {
        Cluster cluster = cluster(
                "c",
                Membership.member("a", Period.parse("2022..2023-06")),
                Membership.centre("a", Period.parse("2023-07..")));

        assertThat(TWO.byCluster(List.of(cluster), Partial.REFUSED).count()).isEqualTo(2);
    }

    @Test
    void a_village_counts_in_one_cluster_only() {
        Membership membership = Membership.member("a", Period.ALWAYS);
        Cluster north =
                new Cluster("north", Name.of("北"), Form.DISTRICT, List.of(membership), Period.ALWAYS, List.of());
        Cluster south =
                new Cluster("south", Name.of("南"), Form.DISTRICT, List.of(membership), Period.ALWAYS, List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.byCluster(List.of(north, south), Partial.REFUSED))
                .withMessage("Cluster of a in 2023 must be one, but was north and south");
    }

    @Test
    void a_region_counts_the_villages_in_it() {
        Regions regions = Regions.of(
                Region.top("county", Name.of("县"), Level.COUNTY),
                new Region("east", Name.of("东镇"), Level.TOWNSHIP, "county"),
                new Region("west", Name.of("西镇"), Level.TOWNSHIP, "county"));
        List<Village> villages =
                List.of(Village.of("a", Name.of("甲村"), "east"), Village.of("b", Name.of("乙村"), "west"));

        assertThat(TWO.byRegion(regions, villages, Level.TOWNSHIP).lines())
                .containsExactly(
                        new Receipts("east", 2, Money.yuan(110), Money.ZERO),
                        new Receipts("west", 1, Money.yuan(50), Money.ZERO));
        assertThat(TWO.byRegion(regions, villages, Level.COUNTY).lines())
                .containsExactly(new Receipts("county", 3, Money.yuan(160), Money.yuan(10)));
        assertThat(TWO.byRegion(regions, villages.subList(0, 1), Level.COUNTY).outside())
                .containsExactly(B_OUTSIDE);
    }

    @Test
    void growth_needs_both_years() {
        Ledger ledger =
                ledger(entry("a", "2022", Category.OPERATING, 50, ""), entry("a", "2023", Category.OPERATING, 80, ""));

        assertThat(ledger.growthIn(Period.year(2023))).contains(new Growth(Money.yuan(50), Money.yuan(80)));
        assertThat(ledger.growthIn(Period.year(2023)).orElseThrow().rate()).contains(Ratio.percent(60));
        assertThat(ledger.growthIn(Period.year(2022))).isEmpty();
    }

    @Test
    void an_empty_ledger_sums_to_nothing() {
        Ledger empty = Ledger.of(Notion.TOTAL, List.of());

        assertThat(empty.total()).isEqualTo(Money.ZERO);
        assertThat(empty.byVillage().lines()).isEmpty();
    }

    @Test
    void a_table_ends_with_what_was_eliminated_and_the_total() {
        assertThat(TWO.byVillage().table()).isEqualTo("""
                        village        entries  received  eliminated    income
                        -------------  -------  --------  ----------  --------
                        a                    2  110.00元      0.00元  110.00元
                        b                    1   50.00元      0.00元   50.00元
                        between lines        0    0.00元     10.00元  -10.00元
                        total                3  160.00元     10.00元  150.00元
                        """);
    }

    @Test
    void a_table_can_be_read_in_chinese() {
        assertThat(TWO.byVillage().table(Locale.CHINA))
                .startsWith("村        笔数      收到     抵销      收入\n")
                .endsWith("合计         3  160.00元  10.00元  150.00元\n");
    }

    @Test
    void ledgers_and_roll_ups_print_on_one_line() {
        assertThat(TWO).hasToString("Ledger of operating-type income: 2 recipients, 3 entries");
        assertThat(TWO.byVillage()).hasToString("Roll-up of operating-type income by village: 2 lines, CNY 150.00");
    }

    @Test
    void a_roll_up_states_what_was_paid_within_its_lines() {
        Receipts wrong = new Receipts("c", 1, Money.yuan(10), Money.yuan(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rollup(Notion.TOTAL, Grouping.CLUSTER, List.of(wrong), List.of(), List.of()))
                .withMessage("Payments within line c must add up to CNY 1.00, but were CNY 0.00");
    }

    @Test
    void a_line_counts_no_fewer_than_zero_entries() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Receipts("c", -1, Money.ZERO, Money.ZERO))
                .withMessage("Count of line c must not be negative, but was -1");
    }

    private static Ledger ledger(Entry... entries) {
        return Ledger.of(Notion.OPERATING_TYPE, List.of(entries));
    }

    private static Cluster cluster(String id, Membership... members) {
        return new Cluster(id, Name.of(id), Form.DISTRICT, List.of(members), Period.ALWAYS, List.of());
    }

    private static Entry entry(String village, String period, Category category, long yuan, String payer) {
        return new Entry(village, Period.parse(period), category, Notion.OPERATING_TYPE, Money.yuan(yuan), payer, "S0");
    }
}
