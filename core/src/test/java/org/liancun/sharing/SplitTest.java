// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.division.ClaimsRule;
import org.liancun.measure.Bounds;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Split.Slice;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

class SplitTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    /** Zhenzhou town, Junlian, 2021: five times 20 %, of which one is a floor and one a cap. */
    @Test
    void what_cadres_do_not_use_of_their_20_percent_goes_to_the_collective() {
        Split five = Split.byRatioRestTo(
                "collective",
                Slice.atLeast(percent(20), "collective"),
                Slice.of(percent(20), "welfare"),
                Slice.of(percent(20), "reinvestment"),
                Slice.atMost(percent(20), "cadres"),
                Slice.of(percent(20), "manager"));

        assertThat(paid(five, Pot.of(Money.yuan(100)).deciding("cadres", percent(15))))
                .isEqualTo(Map.of(
                        "collective", Money.yuan(25),
                        "welfare", Money.yuan(20),
                        "reinvestment", Money.yuan(20),
                        "cadres", Money.yuan(15),
                        "manager", Money.yuan(20)));
        refused(
                () -> paid(five, Pot.of(Money.yuan(100)).deciding("cadres", percent(21))),
                "Ratio decided for slice cadres must be within [0, 0.2], but was 0.21");
        refused(
                () -> paid(five, Pot.of(Money.yuan(100))),
                "Slice cadres of all must have a ratio decided within [0, 0.2], but only [] were decided");
    }

    /** What cadres get is open; the 50 % of welfare are agreed. */
    @Test
    void what_is_not_open_is_not_decided() {
        Split split = Split.byRatio(Slice.of(percent(50), "welfare"), Slice.atMost(percent(50), "cadres"));
        Agreement agreement = Agreement.of("one", Tier.of("all", Base.gross(), Take.everything(), split));
        Pot pot = Pot.of(Money.yuan(1)).deciding("cadres", percent(1));

        refused(
                () -> paid(split, pot.deciding("welfare", percent(30))),
                "Slice with a decided ratio must be one of [all/cadres, cadres], but was welfare");
        refused(
                () -> paid(split, Pot.of(Money.yuan(1)).deciding("cardes", percent(1))),
                "Slice with a decided ratio must be one of [all/cadres, cadres], but was cardes. Did you mean"
                        + " \"cadres\"?");
        refused(
                () -> Sharing.compile(
                                agreement, Register.asOf(DAY, List.of(party("cadres"), party("welfare")), List.of()))
                        .worksheet()
                        .note(Map.of(), Map.of("all/welfare", percent(30)), Set.of()),
                "Slice with a decided ratio must be one of [all/cadres, cadres], but was all/welfare");
    }

    @Test
    void what_nobody_uses_remains_in_the_pot() {
        Split split = Split.byRatio(Slice.of(percent(50), "welfare"), Slice.atMost(percent(50), "cadres"));
        Pot pot = Pot.of(Money.yuan(100)).deciding("all/cadres", percent(10));

        Settlement settlement = settle(Tier.of("all", Base.gross(), Take.everything(), split), pot);

        assertThat(settlement.payments()).isEqualTo(Map.of("welfare", Money.yuan(50), "cadres", Money.yuan(10)));
        assertThat(settlement.remaining()).isEqualTo(Money.yuan(40));
    }

    @Test
    void bounds_that_cannot_be_met_are_refused() {
        refused(
                () -> Split.byRatio(Slice.atLeast(percent(60), "welfare"), Slice.of(percent(50), "cadres")),
                "Least ratios of slices [cadres, welfare] must add up to at most 100%, but added up to 110%");
        refused(
                () -> Split.byRatioRestTo("manager", Slice.of(percent(100), "cadres")),
                "Slice for the rest must be one of [cadres], but was manager");
        refused(
                () -> new Slice("a", Bounds.between(Ratio.ZERO, percent(101)), Split.to("a")),
                "Ratio of slice a must be at most 100%, but was 101%");
        Split over = Split.byRatio(Slice.atMost(percent(60), "welfare"), Slice.atMost(percent(60), "cadres"));
        refused(
                () -> paid(
                        over,
                        Pot.of(Money.yuan(1)).deciding("welfare", percent(60)).deciding("cadres", percent(50))),
                "Ratios of the slices of all must add up to at most 100%, but added up to 110%");
        Split floor = Split.byRatioRestTo(
                "welfare",
                Slice.atLeast(percent(60), "welfare"),
                Slice.atMost(percent(40), "cadres"),
                Slice.atMost(percent(9), "manager"));
        refused(
                () -> paid(
                        floor,
                        Pot.of(Money.yuan(1)).deciding("manager", percent(9)).deciding("cadres", percent(40))),
                "Rest for slice welfare must be within [0.6, 1], but was 0.51");
    }

    /** The marriage contracts of the Talmud (Kethubot 93a): claims of 100, 200, 300 on an estate of 200. */
    @ParameterizedTest
    @CsvSource({
        "TALMUD, 50.00, 75.00, 75.00",
        "CONSTRAINED_EQUAL_AWARDS, 66.66, 66.67, 66.67",
        "CONSTRAINED_EQUAL_LOSSES, 0.00, 50.00, 150.00",
        "PROPORTIONAL, 33.33, 66.67, 100.00"
    })
    void claims_beyond_the_pot_are_met_by_the_named_rule(ClaimsRule rule, String a, String b, String c) {
        Tier tier = Tier.of(
                "all", Base.gross(), Take.perUnit("debt", Who.holding("debt"), Money.yuan(1)), Split.byClaim(rule));

        Settlement settlement = settle(tier, Pot.of(Money.yuan(200)));

        assertThat(settlement.payments())
                .isEqualTo(Map.of("welfare", Money.yuan(a), "cadres", Money.yuan(b), "manager", Money.yuan(c)));
        assertThat(settlement.steps().get(0).basis().shortfall()).isEqualTo(Money.yuan(400));
    }

    @Test
    void an_award_is_explained_by_its_exact_value() {
        Tier tier = Tier.of(
                "all",
                Base.gross(),
                Take.perUnit("debt", Who.holding("debt"), Money.yuan(1)),
                Split.byClaim(ClaimsRule.CONSTRAINED_EQUAL_AWARDS));

        assertThat(settle(tier, Pot.of(Money.yuan(200))).explain("manager"))
                .asString()
                .contains(
                        "to each its own claim, constrained equal awards when short: 300 of 600, 66.6666..., cut to what there is");
    }

    /** Keqiao, 2022: 79 villages at 10 % of 320 wan are 2,528; the project pays X and the state-owned firm the rest. */
    @ParameterizedTest
    @CsvSource({"1800, 728", "2528, 0", "3000, 0", "0, 2528", "-50, 2528"})
    void keqiao_villages_get_2528_whatever_the_project_pays(long project, long topUp) {
        Tier fixed = Tier.of("fixed", Base.gross(), Take.rate("capital", Who.all(), percent(10)), Split.byClaim())
                .backedBy("firm");

        Settlement settlement = settle(fixed, Pot.of(Money.wan(project)));

        assertThat(settlement.paidTo("collective")).isEqualTo(Money.wan(2_528));
        assertThat(settlement.payments().getOrDefault("firm", Money.ZERO)).isEqualTo(Money.wan(-topUp));
        assertThat(settlement.remaining()).isEqualTo(Money.wan(project + topUp - 2_528));
        assertThat(settlement.steps().get(0).basis().shortfall()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_backer_says_what_it_pays_for() {
        Tier fixed = Tier.of("fixed", Base.gross(), Take.amount(Money.yuan(5)), Split.to("welfare"))
                .backedBy("firm");

        Settlement settlement = settle(fixed, Pot.of(Money.yuan(2)));

        assertThat(settlement).asString().contains("fixed: CNY 5.00 = fixed CNY 5.00, of which CNY 3.00 backed");
        assertThat(settlement.explain("firm")).asString().contains("+ CNY -3.00  fixed/backer");
        refused(
                () -> new Basis(Money.ZERO, Money.yuan(5), Money.yuan(2), Money.yuan(4)),
                "Amount allotted must be CNY 0.00 to CNY 5.00 as demanded, but was CNY 2.00 and CNY 4.00 backed");
    }

    /** Tanshi village, Minhou, 2017: 600 less 180 of welfare, 70 % to 2,546 shares is 1,154.75, raised to 1,200 each. */
    @Test
    void tanshi_raises_each_share_to_1200_from_the_collective() {
        Register register = Register.asOf(
                DAY,
                List.of(party("collective"), party("members"), party("welfare")),
                List.of(Holding.of("members", "shares", 2_546)));
        Agreement agreement = Agreement.of(
                "tanshi",
                Tier.of("welfare", Base.gross(), Take.amount(Money.wan(180)), Split.to("welfare")),
                Tier.of(
                        "dividend",
                        Base.netOf("welfare"),
                        Take.share(percent(70)),
                        Split.tiers(Tier.of(
                                        "target",
                                        Base.gross(),
                                        Take.larger(
                                                Take.spread(Take.everything(), "shares", Who.all()),
                                                Take.perUnit("shares", Who.all(), Money.yuan(1_200))),
                                        Split.byClaim())
                                .backedBy("collective"))),
                Tier.of("rest", Base.remainder(), Take.everything(), Split.to("collective")));

        Settlement settlement = Sharing.settle(agreement, Money.wan(600), register);

        assertThat(settlement.paidTo("members")).isEqualTo(Money.yuan(1_200).times(2_546));
        assertThat(settlement.paidTo("collective")).isEqualTo(Money.wan(126).minus(Money.yuan(115_200)));
    }

    private static Map<String, Money> paid(Split split, Pot pot) {
        return settle(Tier.of("all", Base.gross(), Take.everything(), split), pot)
                .payments();
    }

    private static Settlement settle(Tier tier, Pot pot) {
        Register register = Register.asOf(
                DAY,
                List.of(
                        party("collective"),
                        party("welfare"),
                        party("reinvestment"),
                        party("cadres"),
                        party("manager"),
                        party("firm")),
                List.of(
                        Holding.of("welfare", "debt", 100),
                        Holding.of("cadres", "debt", 200),
                        Holding.of("manager", "debt", 300),
                        Holding.of("collective", "capital", 79 * 3_200_000L)));
        return Sharing.settle(Agreement.of("one", tier), pot, register, Books.EMPTY);
    }

    private static Ratio percent(int percent) {
        return Ratio.percent(percent);
    }

    private static Party party(String id) {
        return Party.of(id, id, PartyKind.FUND);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
