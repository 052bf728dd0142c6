// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.liancun.coalition.Gains;
import org.liancun.comparison.Input;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class KeepingTest {
    /** The game of the guide: alone 30, 20 and 10, two of them 80, 60 and 40, all 130. */
    private static final Gains GUIDE = Gains.ofFen(List.of("jia", "yi", "bing"), 0, 30, 20, 80, 10, 60, 40, 130);

    private static final Lever YI = lever("yi", 0, 18, 60);
    private static final Lever BING = lever("bing", 0, 53, 60);

    /** By hand at {@link Resort}: jia and yi get 42,500 less 8,500 of what is equal, and need 41,000; 15 % leave 41,225, 20 % 40,800. */
    @Test
    void the_smallest_change_of_an_agreement_that_keeps_everybody_is_found() {
        Remedy remedy = Keeping.smallest(List.of(Resort.EQUAL), values -> Stay.of(Resort.equally(values.get("equal"))));

        assertThat(remedy.isFound()).isTrue();
        assertThat(remedy.values()).isEqualTo(Map.of("equal", Ratio.percent(15)));
        assertThat(remedy.steps()).isEqualTo(17);
        assertThat(remedy.tried()).isEqualTo(18);
        assertThat(Stay.of(Resort.equally(Ratio.percent(20))).shortfall()).isEqualTo(Money.yuan(200));
        assertThat(remedy).hasToString("Everybody stays at equal 0.15, 17 steps away, 18 settings tried");
    }

    /** By hand: yi needs 20 of its own and jia and yi 80 together, so 2 more for yi and 3 less for bing. */
    @Test
    void two_numbers_together_can_do_what_neither_does_alone() {
        Remedy together = Keeping.smallest(List.of(YI, BING), KeepingTest::guide);

        assertThat(together.values()).isEqualTo(Map.of("yi", Ratio.of(20), "bing", Ratio.of(50)));
        assertThat(together.steps()).isEqualTo(5);
        assertThat(Keeping.eachAlone(List.of(YI, BING), KeepingTest::guide))
                .extracting(Remedy::isFound)
                .containsExactly(false, false);
    }

    /** By hand: with 18 for yi it is 2 short whatever bing gets, first at 52; with 53 for bing, jia and yi are 3 short whatever yi gets. */
    @Test
    void where_nothing_helps_what_comes_nearest_is_told() {
        List<Remedy> alone = Keeping.eachAlone(List.of(YI, BING), KeepingTest::guide);

        assertThat(alone.get(0))
                .hasToString(
                        "Somebody leaves at each of 61 settings, with least to gain at bing 52: yi would get CNY 0.02"
                                + " more without the others, one of 2 groups that would leave (7 looked at).");
        assertThat(alone.get(1).stay().shortfall()).isEqualTo(Money.ofFen(3));
    }

    @Test
    void changes_of_single_numbers_are_ranked_by_steps() {
        List<Lever> levers = List.of(lever("yi", 0, 21, 60), lever("bing", 0, 47, 60), lever("none", 0, 1, 1));

        assertThat(Keeping.eachAlone(levers, values -> guide(values, 21, 47)))
                .extracting(Remedy::steps)
                .containsExactly(0L, 0L, 0L);
        assertThat(Keeping.eachAlone(
                        List.of(lever("bing", 0, 54, 60), lever("yi", 0, 40, 60)), values -> guide(values, 40, 47)))
                .extracting(remedy -> remedy.values().firstKey() + " " + remedy.steps())
                .containsExactly("yi 0", "bing 4");
    }

    @Test
    void an_agreement_that_keeps_everybody_needs_no_change() {
        Remedy remedy = Keeping.smallest(List.of(lever("yi", 0, 21, 60)), values -> guide(values, 21, 47));

        assertThat(remedy).hasToString("Everybody stays at yi 21, 0 steps away, 1 setting tried");
    }

    @Test
    void levers_must_be_few_and_different() {
        Function<SortedMap<String, Ratio>, Stay> never = values -> {
            throw new AssertionError("asked");
        };

        assertThatThrownBy(() -> Keeping.smallest(List.of(), never))
                .hasMessage("Levers must be at least 1, but were 0");
        assertThatThrownBy(() -> Keeping.smallest(List.of(YI, YI), never))
                .hasMessage("Lever must be listed once, but yi was listed twice");
        assertThatThrownBy(() -> Keeping.smallest(List.of(lever("a", 0, 0, 999), lever("b", 0, 0, 100)), never))
                .hasMessage(
                        "Settings of levers must be at most 100000 to try them one by one, but were 101000 and more."
                                + " Take larger steps.");
        Input wide = new Input("a", Ratio.ZERO, Ratio.ZERO, Ratio.of(Long.MAX_VALUE));
        for (Ratio step : List.of(Ratio.ONE, Ratio.parse("0.000000000000000001"))) {
            assertThatThrownBy(() -> Keeping.smallest(List.of(new Lever(wide, step)), never))
                    .hasMessageStartingWith("Settings of levers must be at most 100000 to try them one by one, but");
        }
        assertThatThrownBy(() -> new Lever(YI.input(), Ratio.ZERO))
                .hasMessage("Step of yi must be positive, but was 0");
    }

    private static Lever lever(String id, long low, long base, long high) {
        return new Lever(new Input(id, Ratio.of(low), Ratio.of(base), Ratio.of(high)), Ratio.ONE);
    }

    private static Stay guide(SortedMap<String, Ratio> values) {
        return guide(values, 18, 53);
    }

    /** Jia gets what yi and bing leave. */
    private static Stay guide(SortedMap<String, Ratio> values, long yi, long bing) {
        long forYi = values.getOrDefault("yi", Ratio.of(yi)).numerator();
        long forBing = values.getOrDefault("bing", Ratio.of(bing)).numerator();
        return Stay.of(
                GUIDE,
                Map.of(
                        "jia", Money.ofFen(130 - forYi - forBing),
                        "yi", Money.ofFen(forYi),
                        "bing", Money.ofFen(forBing)));
    }
}
