// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** Numbers by hand: each test says them. */
class DifferenceTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final List<Party> PARTIES = List.of(
            Party.of("fund", "fund", PartyKind.FUND),
            Party.of("v1", "v1", PartyKind.VILLAGE),
            Party.of("v2", "v2", PartyKind.VILLAGE));
    private static final Register REGISTER = register(3, 1);

    @Test
    void nothing_differs_between_a_settlement_and_itself() {
        Settlement settlement = settle(fundFirst(27), 100);

        Difference difference = settlement.minus(settlement);

        assertThat(difference.changes()).isEmpty();
        assertThat(difference.byParty()).isEmpty();
        assertThat(difference).hasToString("Pot CNY 0.00 = CNY 0.00 to 0 parties + CNY 0.00 remaining");
    }

    /** 27 of 100 and 73, against 36 of 120 and 84: +9 and +11. */
    @Test
    void a_larger_pot_and_a_larger_rate_are_both_named() {
        Difference difference = settle(fundFirst(30), 120).minus(settle(fundFirst(27), 100));

        assertThat(difference.byParty()).isEqualTo(Map.of("fund", Money.yuan(9), "v1", Money.yuan(11)));
        assertThat(difference.paid()).isEqualTo(Money.yuan(20));
        assertThat(difference).hasToString("""
                Pot CNY 20.00 = CNY 20.00 to 2 parties + CNY 0.00 remaining
                CNY 9.00 reserve, 1 line
                    term at reserve, take: 27% of base -> 30% of base
                    amount at reserve, base: CNY 100.00 -> CNY 120.00
                CNY 11.00 rest, 1 line
                    amount at rest, base: CNY 73.00 -> CNY 84.00""");
    }

    /** 27 of 100 and 73, against 27 of 90 and 63: less is said as a negative more. */
    @Test
    void it_says_itself_in_chinese() {
        Difference difference = settle(fundFirst(30), 90).minus(settle(fundFirst(27), 100));

        assertThat(difference.phrase().zh()).isEqualTo("""
                可分配金额增-10元 = 1方增-10元 + 余额增0元
                rest增-10元，1笔
                    金额（rest）基数：73元 → 63元""");
        assertThat(difference.phrase().en().lines().toList())
                .isEqualTo(difference.toString().lines().toList());
    }

    @Test
    void a_table_has_the_changed_lines_and_adds_up_to_the_pot() {
        Difference difference = settle(fundFirst(30), 120).minus(settle(fundFirst(27), 100));

        assertThat(difference.table()).hasToString("""
                step     party          before       after     change
                -------  ---------  ----------  ----------  ---------
                reserve  fund        CNY 27.00   CNY 36.00   CNY 9.00
                rest     v1          CNY 73.00   CNY 84.00  CNY 11.00
                         remaining    CNY 0.00    CNY 0.00   CNY 0.00
                         pot        CNY 100.00  CNY 120.00  CNY 20.00
                """);
    }

    /** 75 and 25 of 100 by 3 : 1; 50 and 50 by 3 : 3. */
    @Test
    void an_entry_of_the_register_is_named_with_what_was_held() {
        Agreement byShares = Agreement.of("a", Tier.of("all", Base.gross(), Take.everything(), byShares(Who.all())));

        Difference difference = Sharing.settle(byShares, Money.yuan(100), register(3, 3))
                .minus(Sharing.settle(byShares, Money.yuan(100), register(3, 1)));

        assertThat(difference.byParty()).isEqualTo(Map.of("v1", Money.yuan(-25), "v2", Money.yuan(25)));
        assertThat(causes(difference)).containsExactly("register at all, v2: 1 -> 3");
    }

    /** 100 to one village, 50 to each of two when the other has joined. */
    @Test
    void who_joined_is_named_and_a_selection_that_names_them_is_a_term() {
        Agreement holders = Agreement.of("a", Tier.of("all", Base.gross(), Take.everything(), equally("shares")));
        Agreement one =
                Agreement.of("a", Tier.of("all", Base.gross(), Take.everything(), Split.equally(Who.named("v1"))));
        Agreement two = Agreement.of(
                "a", Tier.of("all", Base.gross(), Take.everything(), Split.equally(Who.named("v1", "v2"))));

        assertThat(causes(Sharing.settle(holders, Money.yuan(100), register(1, 1))
                        .minus(Sharing.settle(holders, Money.yuan(100), register(1, 0)))))
                .containsExactly("membership at all, v2: none -> 1");
        assertThat(causes(settle(two, 100).minus(settle(one, 100))))
                .containsExactly("term at all, split: equally among parties v1 -> equally among parties v1, v2");
    }

    @Test
    void a_tier_that_is_only_in_one_is_named_whole() {
        Agreement without = Agreement.of("a", rest());
        Difference added = settle(fundFirst(27), 100).minus(settle(without, 100));
        Difference removed = settle(without, 100).minus(settle(fundFirst(27), 100));

        assertThat(causes(added))
                .containsExactly(
                        "tier at reserve, tier: none -> 27% of base (gross) to fund",
                        "amount at rest, base: CNY 100.00 -> CNY 73.00");
        assertThat(causes(removed))
                .containsExactly(
                        "amount at rest, base: CNY 73.00 -> CNY 100.00",
                        "tier at reserve, tier: 27% of base (gross) to fund -> none");
    }

    @Test
    void a_condition_that_held_in_one_only_is_the_cause_for_all_inside() {
        Tier nested = Tier.of(
                        "share",
                        Base.gross(),
                        Take.share(Ratio.percent(40)),
                        Split.tiers(Tier.of("in", Base.gross(), Take.everything(), Split.to("v2"))))
                .when(When.happened("harvest"));
        Agreement agreement = Agreement.of("a", nested);
        Pot pot = Pot.of(Money.yuan(100));

        Difference difference = Sharing.settle(agreement, pot.after("harvest"), REGISTER, Books.EMPTY)
                .minus(Sharing.settle(agreement, pot, REGISTER, Books.EMPTY));

        assertThat(difference.byParty()).isEqualTo(Map.of("v2", Money.yuan(40)));
        assertThat(difference.remaining()).isEqualTo(Money.yuan(-40));
        assertThat(causes(difference))
                .containsExactly("condition at share, condition: after harvest, did not hold -> after harvest, held");
    }

    @Test
    void a_changed_condition_that_held_both_times_is_no_cause() {
        Agreement always = Agreement.of("a", rest());
        Agreement during = Agreement.of("a", rest().when(When.during(Period.year(2024))));

        assertThat(causes(settle(during, 120).minus(settle(always, 100))))
                .containsExactly("amount at rest, base: CNY 100.00 -> CNY 120.00");
    }

    /** 1,000 owed from before: 500 + 1,000 asked instead of 500. */
    @Test
    void arrears_are_another_demand_of_the_same_base() {
        Agreement owing = Agreement.of(
                "a",
                Tier.of("fee", Base.gross(), Take.amount(Money.yuan(500)), Split.to("v1"))
                        .carrying(Carry.arrears("owed", Interest.NONE, Ratio.ZERO)));
        Pot pot = Pot.of(Money.yuan(2_000));

        Difference difference = Sharing.settle(owing, pot, REGISTER, Books.of(Map.of("owed", Money.yuan(1_000))))
                .minus(Sharing.settle(owing, pot, REGISTER, Books.EMPTY));

        assertThat(causes(difference)).containsExactly("demand at fee, demanded: CNY 500.00 -> CNY 1500.00");
    }

    /** Muli: 3 % of 300 and of 100 are 9 and 3; of 200 and 100 they are 6 and 3. */
    @Test
    void another_claim_is_named_by_its_party() {
        Agreement rate = Agreement.of(
                "a", Tier.of("rate", Base.gross(), Take.rate("shares", Who.all(), Ratio.percent(3)), Split.byClaim()));

        Difference difference = Sharing.settle(rate, Money.yuan(100), register(200, 100))
                .minus(Sharing.settle(rate, Money.yuan(100), register(300, 100)));

        assertThat(difference.byParty()).isEqualTo(Map.of("v1", Money.yuan(-3)));
        assertThat(causes(difference)).containsExactly("demand at rate, v1: CNY 9.00 -> CNY 6.00");
    }

    /** A guaranteed 30: the pot of 20 leaves 10 to the backer, the pot of 25 leaves 5. */
    @Test
    void what_a_backer_pays_in_changes_with_what_the_pot_reaches() {
        Agreement backed = Agreement.of(
                "a",
                Tier.of("fixed", Base.gross(), Take.amount(Money.yuan(30)), Split.to("v1"))
                        .backedBy("fund"));

        Difference difference = settle(backed, 25).minus(settle(backed, 20));

        assertThat(difference.byParty()).isEqualTo(Map.of("fund", Money.yuan(5)));
        assertThat(causes(difference)).containsExactly("amount at fixed, allotted: CNY 20.00 -> CNY 25.00");
    }

    /** One fen over two equal holders: the first time it goes to v1, the second time to v2, whose half was kept. */
    @Test
    void what_the_books_had_counted_is_a_cause_where_all_else_is_the_same() {
        Agreement fen = Agreement.of(
                "a",
                Tier.of("all", Base.gross(), Take.everything(), byShares(Who.holding("shares")))
                        .carrying(Carry.fractions("odd")));
        List<Settlement> years = Sharing.fold(
                fen,
                List.of(
                        new Run(Pot.of(Money.ofFen(1)), register(1, 1)),
                        new Run(Pot.of(Money.ofFen(1)), register(1, 1))),
                Books.EMPTY);

        Difference difference = years.get(1).minus(years.get(0));

        assertThat(difference.byParty()).isEqualTo(Map.of("v1", Money.ofFen(-1), "v2", Money.ofFen(1)));
        assertThat(causes(difference))
                .containsExactly("books at all, parts of a fen are made up for later, counted on account odd:"
                        + " earlier balance -> later balance");
    }

    /** A slice of 40 % becomes one of 30 %, the other of 60 % one of 70 %. */
    @Test
    void ratios_of_slices_are_terms_of_the_slices() {
        Difference difference = settle(slices(30), 100).minus(settle(slices(40), 100));

        assertThat(difference.byParty()).isEqualTo(Map.of("v1", Money.yuan(-10), "v2", Money.yuan(10)));
        assertThat(causes(difference))
                .containsExactly(
                        "term at all/v1, take: 40% of base -> 30% of base",
                        "term at all/v2, take: 60% of base -> 70% of base");
    }

    @Test
    void a_rounding_to_whole_yuan_is_a_term() {
        Agreement fen = Agreement.of("a", Tier.of("all", Base.gross(), Take.everything(), byShares(Who.all())));
        Agreement yuan = Agreement.of(
                "a",
                Tier.of("all", Base.gross(), Take.everything(), byShares(Who.all()))
                        .rounded(Rounding.toUnit(Money.yuan(1))));

        Difference difference = settle(yuan, 10).minus(settle(fen, 10));

        assertThat(difference.byParty()).isEqualTo(Map.of("v1", Money.yuan("0.50"), "v2", Money.yuan("-0.50")));
        assertThat(difference.changes().get(0).causes())
                .extracting(cause -> cause.subject().en())
                .containsExactly("rounding");
    }

    @Test
    void a_cause_is_said_in_chinese_too() {
        Difference difference = settle(fundFirst(30), 100).minus(settle(fundFirst(27), 100));

        assertThat(difference.changes().get(0).causes().get(0).phrase().in(Locale.CHINESE))
                .isEqualTo("条款变动（reserve）提取：基数的27% → 基数的30%");
    }

    @Test
    void a_change_without_cause_or_line_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Difference.Change("a", List.of(), List.of()))
                .withMessage("Change of step a must have at least 1 cause and 1 line, but had 0 and 0");
    }

    private static List<String> causes(Difference difference) {
        return difference.changes().stream()
                .flatMap(change -> change.causes().stream())
                .map(cause -> cause.phrase().en())
                .distinct()
                .toList();
    }

    private static Agreement fundFirst(long percent) {
        return Agreement.of(
                "a", Tier.of("reserve", Base.gross(), Take.share(Ratio.percent(percent)), Split.to("fund")), rest());
    }

    private static Tier rest() {
        return Tier.of("rest", Base.remainder(), Take.everything(), Split.to("v1"));
    }

    private static Agreement slices(long percent) {
        return Agreement.of(
                "a",
                Tier.of(
                        "all",
                        Base.gross(),
                        Take.everything(),
                        Split.byRatio(
                                Split.Slice.of(Ratio.percent(percent), "v1"),
                                Split.Slice.of(Ratio.percent(100 - percent), "v2"))));
    }

    private static Split byShares(Who among) {
        return Split.by("shares", among);
    }

    private static Split equally(String measure) {
        return Split.equally(Who.holding(measure));
    }

    private static Settlement settle(Agreement agreement, long yuan) {
        return Sharing.settle(agreement, Money.yuan(yuan), REGISTER);
    }

    private static Register register(long first, long second) {
        return Register.asOf(
                DAY, PARTIES, List.of(Holding.of("v1", "shares", first), Holding.of("v2", "shares", second)));
    }
}
