// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.money.Ratio;

class DecompositionLaws {
    @Property
    void the_parts_of_gini_sum_up_to_it(@ForAll("groups") Map<String, Spread> groups, @ForAll Correction correction) {
        Gini gini = Index.gini(correction);

        gini.decompose(groups).ifPresentOrElse(parts -> agree(parts, gini, groups), () -> agreeOnNothing(gini, groups));
    }

    @Property
    void the_parts_of_entropies_sum_up_to_them(
            @ForAll("groups") Map<String, Spread> groups, @ForAll("entropies") Entropy index) {
        index.decompose(groups)
                .ifPresentOrElse(parts -> agree(parts, index, groups), () -> agreeOnNothing(index, groups));
    }

    private static void agree(Decomposition parts, Index index, Map<String, Spread> groups) {
        double whole = index.of(Spread.together(groups.values())).orElseThrow();

        assertThat(parts.total()).isCloseTo(whole, Spreads.rounding(whole));
        assertThat(parts.between()).isNotNegative();
        assertThat(parts.overlap()).isNotNegative();
        assertThat(parts.within().values()).allSatisfy(part -> assertThat(part).isNotNegative());
    }

    private static void agreeOnNothing(Index index, Map<String, Spread> groups) {
        assertThat(index.of(Spread.together(groups.values()))).isEmpty();
    }

    @Provide
    Arbitrary<Map<String, Spread>> groups() {
        return Arbitraries.maps(
                        Arbitraries.of("east", "west", "north", "south"),
                        Arbitraries.oneOf(Spreads.withLosses(), Arbitraries.just(List.<Earners>of()))
                                .map(Spread::weighted))
                .ofMinSize(1);
    }

    @Provide
    Arbitrary<Entropy> entropies() {
        return Arbitraries.of("-1", "0", "0.5", "1", "2").map(alpha -> Index.entropy(Ratio.decimal(alpha)));
    }
}
