// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.measure.Bounds;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

class ConditionTest {
    private static final Register REGISTER = Register.asOf(
            LocalDate.of(2022, 12, 31),
            List.of(
                    Party.of("poor", "poor", PartyKind.VILLAGE),
                    Party.of("middle", "middle", PartyKind.VILLAGE),
                    Party.of("rich", "rich", PartyKind.VILLAGE)),
            List.of(
                    Holding.of("poor", "income", 90),
                    Holding.of("middle", "income", 150),
                    Holding.of("rich", "income", 151)));

    @ParameterizedTest
    @CsvSource({"99.99, false, false", "100.00, true, false", "100.01, true, true"})
    void a_threshold_is_reached_at_and_exceeded_above_it(String pot, boolean reached, boolean exceeded) {
        When reaches = When.reaches(Base.gross(), Money.yuan(100));

        assertThat(isDue(reaches, pot)).isEqualTo(reached);
        assertThat(isDue(When.exceeds(Base.gross(), Money.yuan(100)), pot)).isEqualTo(exceeded);
        assertThat(isDue(When.below(Base.gross(), Money.yuan(100)), pot)).isEqualTo(!reached);
        assertThat(isDue(When.both(reaches, When.happened("harvest")), pot)).isEqualTo(reached);
        assertThat(isDue(When.both(reaches, When.not(When.happened("harvest"))), pot))
                .isFalse();
    }

    @Test
    void a_tier_that_is_not_due_says_under_which_condition_it_is() {
        assertThat(settle(When.reaches(Base.figure("income"), Money.yuan(5)), "1.00"))
                .asString()
                .contains("bonus: CNY 0.00 = everything, due only if income reaches CNY 5.00, to poor");
    }

    /** Keqiao, 2022: villages above 150 wan of operating income leave, those below stay in. */
    @Test
    void villages_take_part_by_income_band() {
        Who weak = Who.inBand("income", Bounds.atMost(Ratio.of(150)));

        assertThat(ids(weak)).containsExactly("middle", "poor");
        assertThat(ids(Who.all().except(weak))).containsExactly("rich");
        assertThat(ids(Who.both(weak, Who.named("rich", "poor")))).containsExactly("poor");
        assertThat(ids(Who.all().except(Who.inBand("income", Bounds.above(Ratio.of(500))))))
                .hasSize(3);
    }

    @Test
    void a_band_without_villages_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ids(Who.inBand("income", Bounds.above(Ratio.of(500)))))
                .withMessage("Selection must name at least 1 party of the register,"
                        + " but parties with income in (500, ..) named none");
    }

    private static List<String> ids(Who who) {
        return who.select(REGISTER).stream().map(Party::id).toList();
    }

    private static boolean isDue(When when, String pot) {
        return !settle(when, pot).paid().isZero();
    }

    private static Settlement settle(When when, String pot) {
        Tier bonus = Tier.of("bonus", Base.gross(), Take.everything(), Split.to("poor"))
                .when(when);
        return Sharing.settle(
                Agreement.of("one", bonus),
                Pot.of(Money.yuan(pot)).with("income", Money.yuan(3)).after("harvest"),
                REGISTER,
                Books.EMPTY);
    }
}
