// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.liancun.sharing.Sharing.settle;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.bands.Ranked;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Register;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.text.Name;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

class PointsTest {
    private static final Period YEAR = Period.year(2021);
    private static final LocalDate MAY = LocalDate.of(2021, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 1);
    private static final List<String> HOUSES = List.of("house1", "house2");
    private static final PointsSystem SYSTEM = PointsSystem.of(
            "points",
            PointsDimension.of("order", Ratio.decimal("0.4")),
            PointsDimension.of("clean", Ratio.decimal("0.6")));

    /** By hand: 10 x 0.4 + 5 x 0.6 = 7, less 5 x 0.4 = 5; the score of 2022 is left out. */
    @Test
    void scores_are_weighted_and_added_up_within_the_period() {
        PointsTally tally = SYSTEM.tally(
                YEAR,
                HOUSES,
                List.of(
                        Score.of("house1", "order", 10, MAY),
                        Score.of("house1", "clean", 5, MAY),
                        Score.of("house1", "order", -5, JUNE),
                        Score.of("house1", "order", 99, LocalDate.of(2022, 1, 1))),
                List.of());

        assertThat(tally.account("house1").earned()).isEqualTo(Ratio.of(5));
        assertThat(tally.account("house2").earned()).isEqualTo(Ratio.ZERO);
        assertThat(tally.ranking().ranked()).extracting(Ranked::toString).containsExactly("1 house1 5", "2 house2 0");
        assertThat(SYSTEM.weigh(Map.of("order", Ratio.of(10), "clean", Ratio.of(5))))
                .isEqualTo(Ratio.of(7));
    }

    @Test
    void what_is_redeemed_is_not_held_but_stays_earned() {
        PointsTally tally = SYSTEM.tally(
                YEAR,
                HOUSES,
                List.of(Score.of("house1", "order", 10, MAY), Score.of("house2", "order", -10, MAY)),
                List.of(redemption("house1", 3, MAY)));

        assertThat(tally.account("house1").balance()).isEqualTo(Ratio.ONE);
        assertThat(tally.holdings("points", YEAR))
                .extracting(holding -> holding.amount())
                .containsExactly(Ratio.ONE, Ratio.ZERO);
        assertThat(tally).hasToString("""
                Points 2021, parties: 2
                  house1 earned 4, redeemed 3
                  house2 earned -4, redeemed 0""");
    }

    /** Dachong village, Du'an county, 2021: 51/49 of 33.7 wan, the 49 by 668,819 points; 12,940 of them got 3,195 yuan. */
    @Test
    void points_bring_a_dividend() {
        PointsSystem governance = PointsSystem.of("governance", PointsDimension.of("all", Ratio.ONE));
        PointsTally tally = governance.tally(
                YEAR,
                HOUSES,
                List.of(Score.of("house1", "all", 12_940, MAY), Score.of("house2", "all", 668_819 - 12_940, MAY)),
                List.of());
        Split byPoints = Split.by("points", Who.holding("points"));
        Agreement agreement = Agreement.of(
                "dachong",
                Tier.of(
                                "profit",
                                Base.gross(),
                                Take.everything(),
                                Split.byRatio(
                                        Split.Slice.of(Ratio.percent(51), "coop"),
                                        Split.Slice.of("households", Ratio.percent(49), byPoints)))
                        .rounded(Rounding.to(Money.yuan(1), RoundingMode.HALF_UP)));
        List<Party> parties = List.of(
                Party.of("coop", "coop", PartyKind.COOPERATIVE),
                Party.of("house1", "house1", PartyKind.HOUSEHOLD),
                Party.of("house2", "others", PartyKind.MEMBERS));

        Settlement settlement = settle(
                agreement,
                Money.wan("33.7"),
                Register.asOf(LocalDate.of(2021, 12, 31), parties, tally.holdings("points", YEAR)));

        assertThat(settlement.paidTo("coop")).isEqualTo(Money.wan("17.187"));
        assertThat(settlement.paidTo("house1")).isEqualTo(Money.yuan(3_195));
    }

    @Test
    void bad_systems_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointsSystem.of("none"))
                .withMessage("Points system none must have at least 1 dimension, but had 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointsDimension.of("order", Ratio.ZERO))
                .withMessage("Weight of dimension order must be above 0, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PointsSystem.of("two", PointsDimension.of("a", Ratio.ONE), PointsDimension.of("a", Ratio.ONE)))
                .withMessage("Dimension of points system two must be listed once, but a was listed twice");
        assertThat(SYSTEM).hasToString("points: order x 0.4, clean x 0.6");
    }

    @Test
    void bad_scores_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SYSTEM.tally(YEAR, HOUSES, List.of(Score.of("house1", "ordre", 1, MAY)), List.of()))
                .withMessage("Dimension must be one of [order, clean], but was ordre. Did you mean \"order\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SYSTEM.tally(YEAR, HOUSES, List.of(Score.of("house3", "order", 1, MAY)), List.of()))
                .withMessage("Party must be one of the 2 of the tally, but was house3. Did you mean \"house1\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SYSTEM.weigh(Map.of("order", Ratio.ONE)))
                .withMessage("Scores must be there for each of [order, clean], but clean has none");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SYSTEM.tally(YEAR, HOUSES, List.of(), List.of()).account("house"))
                .withMessage("Party must be one of the 2 of the tally, but was house. Did you mean \"house1\"?");
    }

    @Test
    void points_can_be_redeemed_only_once_they_are_there() {
        List<Score> scores = List.of(Score.of("house1", "order", 10, JUNE));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SYSTEM.tally(YEAR, HOUSES, scores, List.of(redemption("house1", 1, MAY))))
                .withMessage("Points that house1 redeems on 2021-05-01 must be at most 0, but were 1");
        assertThat(SYSTEM.tally(YEAR, HOUSES, scores, List.of(redemption("house1", 4, JUNE)))
                        .account("house1")
                        .balance())
                .isEqualTo(Ratio.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> redemption("house1", 0, MAY))
                .withMessage("Points that house1 redeems must be above 0, but were 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PointsAccount("house1", Ratio.ZERO, Ratio.ONE, Ratio.of(-1)))
                .withMessage("Points that house1 redeemed must not be negative, but were -1");
    }

    /** By hand: 10 x 0.4 = 4 in 2021, of which 3 are redeemed in January 2022: 1 is left. */
    @Test
    void points_of_one_year_can_be_redeemed_in_the_next() {
        LocalDate january = LocalDate.of(2022, 1, 5);
        PointsTally before = SYSTEM.tally(YEAR, HOUSES, List.of(Score.of("house1", "order", 10, MAY)), List.of());

        PointsTally tally =
                SYSTEM.tallyAfter(before, Period.year(2022), List.of(), List.of(redemption("house1", 3, january)));

        assertThat(tally.account("house1").balance()).isEqualTo(Ratio.ONE);
        assertThat(tally.account("house1")).hasToString("house1 brought 4, earned 0, redeemed 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SYSTEM.tallyAfter(before, Period.year(2023), List.of(), List.of()))
                .withMessage("Period must begin where the tally of 2021 ends, but was 2023");
    }

    @Test
    void unknown_parties_are_refused_on_whatever_day() {
        List<Score> later = List.of(Score.of("house3", "order", 1, LocalDate.of(2022, 1, 1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SYSTEM.tally(YEAR, HOUSES, later, List.of()))
                .withMessage("Party must be one of the 2 of the tally, but was house3. Did you mean \"house1\"?");
    }

    private static Redemption redemption(String party, long points, LocalDate on) {
        return new Redemption(party, Ratio.of(points), Name.of("soap"), on);
    }
}
