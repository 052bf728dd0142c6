// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liancun.coalition.Sampling;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Name;
import org.liancun.text.Names;

class AttributionTest {
    /** By hand: 50 kilograms at 2 yuan become 100 kilograms at 3 yuan. */
    private static final Attribution HARVEST = Attribution.of(
            List.of("price", "harvest"),
            made -> Money.yuan(made.contains("price") ? 3 : 2).times(made.contains("harvest") ? 100 : 50));

    private static final Sampling FEW = new Sampling(7, 4, Ratio.percent(1));

    @Test
    void two_changes_share_equally_what_they_do_only_together() {
        assertThat(HARVEST.before()).isEqualTo(Money.yuan(100));
        assertThat(HARVEST.after()).isEqualTo(Money.yuan(300));
        assertThat(HARVEST.rounded()).isEqualTo(Map.of("price", Money.yuan(75), "harvest", Money.yuan(125)));
        assertThat(HARVEST.interaction()).isEqualTo(Fraction.of(5_000));
        assertThat(HARVEST.parts().get("price").interaction()).isEqualTo(Fraction.of(2_500));
        assertThat(HARVEST.parts().get("harvest")).hasToString("+125.00 (alone +100.00, last +150.00)");
    }

    /** Littlechild and Owen 1973: a runway as long as the longest need, 12, 20 and 33, is shared as 4, 8 and 21. */
    @Test
    void the_shares_are_shapley_values() {
        Map<String, Long> needs = Map.of("a", 12L, "b", 20L, "c", 33L);
        Attribution runway = Attribution.of(
                needs.keySet(),
                made -> Money.yuan(made.stream().mapToLong(needs::get).max().orElse(0)));

        assertThat(runway.rounded()).isEqualTo(Map.of("a", Money.yuan(4), "b", Money.yuan(8), "c", Money.yuan(21)));
        assertThat(runway.interaction()).isEqualTo(Fraction.of(-3_200));
    }

    @Test
    void every_set_of_changes_is_asked_once() {
        List<Set<String>> asked = new ArrayList<>();
        Attribution.of(List.of("a", "b", "c", "d"), made -> {
            asked.add(made);
            return Money.yuan(made.size());
        });

        assertThat(asked).hasSize(16).doesNotHaveDuplicates();
    }

    /** By hand: 20 changes add 1 each, and one yuan more once the first and the second are both made, which they share equally. */
    @Test
    void many_changes_are_sampled_within_a_bound() {
        List<String> changes =
                IntStream.rangeClosed(1, 20).mapToObj(i -> "c" + i).toList();
        Attribution attribution = Attribution.sampled(
                changes,
                made -> Money.yuan(made.size() + (made.containsAll(List.of("c1", "c2")) ? 1 : 0)),
                new Sampling(7, 400, Ratio.percent(1)),
                Money.yuan(1));

        assertThat(attribution.effect()).isEqualTo(Money.yuan(21));
        assertThat(attribution.rounded()).containsEntry("c3", Money.yuan(1));
        assertThat(attribution.parts().get("c1").share())
                .isBetween(
                        Fraction.of(150 - attribution.within().fen()),
                        Fraction.of(150 + attribution.within().fen()));
        assertThat(attribution)
                .hasToString("Effect of 20 changes: CNY 0.00 -> CNY 21.00: +21.00, from nothing, shares within "
                        + attribution.within() + " but for 1%");
    }

    @Test
    void it_is_a_table_in_two_languages() {
        assertThat(HARVEST).hasToString("Effect of 2 changes: CNY 100.00 -> CNY 300.00: +200.00, +200.00%");
        assertThat(HARVEST.table()).hasToString("""
                change     alone     last    share
                -------  -------  -------  -------
                harvest  +100.00  +150.00  +125.00
                price     +50.00  +100.00   +75.00
                total                      +200.00
                """);
        assertThat(HARVEST.table(Names.of(Map.of("price", Name.of("提价", "price"))), Locale.CHINESE))
                .asString()
                .startsWith("变动     单独实施  最后实施     归因")
                .contains("提价       +50.00   +100.00   +75.00");
    }

    @Test
    void too_many_or_no_changes_are_refused() {
        assertThatThrownBy(() -> Attribution.of(List.of(), made -> Money.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Changes whose every set is asked must be 1 to 12, but were 0");
        assertThatThrownBy(() -> Attribution.of(Collections.nCopies(40, "a"), made -> Money.ZERO))
                .hasMessage("Changes whose every set is asked must be 1 to 12, but were 40");
        assertThatThrownBy(() -> Attribution.of(List.of("a", "a"), made -> Money.ZERO))
                .hasMessage("Change must be listed once, but a was listed twice");
        assertThatThrownBy(() -> Attribution.sampled(List.of(), made -> Money.ZERO, FEW, Money.yuan(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Changes must be at least 1, but were 0");
        assertThatThrownBy(() -> Attribution.sampled(List.of("a", "a"), made -> Money.ZERO, FEW, Money.yuan(1)))
                .hasMessage("Change must be listed once, but a was listed twice");
    }

    /** By hand: 2^51 fen are 22517998136852.48 yuan; of 12 changes their eleven's and twelve's effects are shared over 12! orders. */
    @Test
    void effects_too_large_to_be_shared_are_refused_in_words_of_changes() {
        List<String> twelve = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l");
        Money most = Money.ofFen((1L << 51) - 1);

        assertThat(Attribution.of(twelve, made -> made.size() < 12 ? Money.ZERO : most)
                        .effect())
                .isEqualTo(most);
        assertThat(Attribution.of(twelve, made -> made.isEmpty() ? Money.ZERO : most.negated())
                        .effect())
                .isEqualTo(most.negated());
        assertThatThrownBy(() -> Attribution.of(List.of("b", "a"), made -> Money.ofFen((long) made.size() << 50)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Effect of [a, b] must be less than CNY 22517998136852.48 either way, but was "
                        + "CNY 22517998136852.48");
        assertThatThrownBy(() -> Attribution.of(List.of("a"), made -> Money.ofFen(-((long) made.size() << 60))))
                .hasMessageStartingWith(
                        "Effect of [a] must be less than CNY 22517998136852.48 either way, but was CNY -");
    }

    @Test
    void shares_that_do_not_sum_up_are_refused() {
        assertThatThrownBy(() -> new Attribution(Money.ZERO, Money.yuan(9), HARVEST.parts(), Money.ZERO, Ratio.ZERO))
                .hasMessage("Shares of changes must sum up to the effect, +9.00, but summed up to +200.00");
    }
}
