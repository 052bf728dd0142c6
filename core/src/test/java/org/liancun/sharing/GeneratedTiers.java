// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.liancun.division.ClaimsRule;

/** Lists of one to four tiers made of choices, nested to a depth. */
final class GeneratedTiers {
    private final Choices choices;

    private GeneratedTiers(Choices choices) {
        this.choices = choices;
    }

    static Arbitrary<List<Tier>> of(Choices choices, int depth) {
        return new GeneratedTiers(choices).tiers(depth);
    }

    private Arbitrary<List<Tier>> tiers(int depth) {
        Arbitrary<Take> takes = Arbitraries.frequencyOf(Tuple.of(4, choices.takes()), Tuple.of(1, choices.claims()));
        Arbitrary<Tier> plain = Combinators.combine(choices.bases(), takes, splits(depth), choices.roundings())
                .as((base, take, split, rounding) ->
                        Tier.of("t", base, take, split).rounded(rounding));
        Arbitrary<Tier> claims = Combinators.combine(choices.bases(), choices.claims(), byClaim())
                .as((base, take, split) -> Tier.of("t", base, take, split));
        Arbitrary<Tier> usual = Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(4, plain), Tuple.of(1, claims)),
                        choices.conditions(),
                        choices.memories(),
                        choices.backings())
                .as((tier, when, carry, backing) -> backed(carrying(tier, carry).when(when), backing));
        return choices.lists().apply(usual).map(Numbered::ids);
    }

    /** Gives a tier a memory, if it goes with the split and the rounding. */
    private static Tier carrying(Tier tier, Carry carry) {
        try {
            return tier.carrying(carry);
        } catch (IllegalArgumentException unfit) {
            return tier;
        }
    }

    /** Gives a tier a backing, if it goes with the split. */
    private static Tier backed(Tier tier, Backing backing) {
        return tier.split().paysAll() ? tier.backedBy(backing) : tier;
    }

    private Arbitrary<Split> splits(int depth) {
        return depth == 0 ? GeneratedSplits.plain() : GeneratedSplits.around(splits(depth - 1), tiers(depth - 1));
    }

    private static Arbitrary<Split> byClaim() {
        Arbitrary<Split> claims = Arbitraries.of(ClaimsRule.values()).map(Split::byClaim);
        return Arbitraries.frequencyOf(
                Tuple.of(3, claims), Tuple.of(1, GeneratedSplits.fixed(claims, GeneratedSplits.plain())));
    }
}
