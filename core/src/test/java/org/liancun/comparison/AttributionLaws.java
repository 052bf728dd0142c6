// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.liancun.money.Fraction;
import org.liancun.money.Money;

class AttributionLaws {
    private static final List<String> IDS = List.of("a", "b", "c", "d");

    @Property
    void the_shares_sum_up_to_the_effect_whatever_the_order(@ForAll @Size(16) int[] amounts, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(IDS);
        Collections.shuffle(shuffled, random);
        Attribution attribution = Attribution.of(IDS, figure(amounts));

        assertThat(Fraction.sum(attribution.parts().values().stream()
                        .map(AttributedPart::share)
                        .toList()))
                .isEqualTo(Fraction.of(attribution.effect().fen()));
        assertThat(Money.sum(attribution.rounded().values())).isEqualTo(attribution.effect());
        assertThat(Attribution.of(shuffled, figure(amounts))).isEqualTo(attribution);
    }

    @Property
    void a_change_that_does_nothing_gets_nothing(@ForAll @Size(16) int[] amounts) {
        Attribution attribution = Attribution.of(IDS, made -> {
            Set<String> others = new TreeSet<>(made);
            others.remove("c");
            return figure(amounts).apply(others);
        });

        assertThat(attribution.parts().get("c")).isEqualTo(new AttributedPart(Fraction.ZERO, Money.ZERO, Money.ZERO));
    }

    @Property
    void without_interaction_every_change_gets_what_it_does_alone(@ForAll @Size(4) int[] each) {
        Attribution attribution = Attribution.of(
                IDS,
                made -> Money.sum(made.stream()
                        .map(id -> Money.ofFen(each[IDS.indexOf(id)]))
                        .toList()));

        assertThat(attribution.interaction()).isEqualTo(Fraction.ZERO);
        attribution
                .parts()
                .forEach((id, part) -> assertThat(part.share()).isEqualTo(Fraction.of(each[IDS.indexOf(id)])));
    }

    private static Function<Set<String>, Money> figure(int[] amounts) {
        return made -> Money.ofFen(
                amounts[made.stream().mapToInt(id -> 1 << IDS.indexOf(id)).sum()]);
    }
}
