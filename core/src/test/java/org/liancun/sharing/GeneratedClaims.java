// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/** Takes of every case that makes claims; of few parties, since not every claims rule can take many. */
final class GeneratedClaims {
    private static final Who FEW = Who.named("v0", "v1", "v2", "v3", "v4");

    private GeneratedClaims() {}

    static Arbitrary<Take> any(Arbitrary<Take> spread, Arbitrary<Base> bases) {
        Arbitrary<Take> plain = Arbitraries.oneOf(steady(), spread(spread));
        return Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(1, GeneratedTakes.chosen(plain, bases)));
    }

    /** Claims that do not depend on the pot. */
    static Arbitrary<Take> steady() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 200).map(m -> Take.rate("capital", FEW, Ratio.of(m, 1_000))),
                Arbitraries.longs().between(0, 500).map(fen -> Take.perUnit("shares", FEW, Money.ofFen(fen))));
    }

    private static Arbitrary<Take> spread(Arbitrary<Take> takes) {
        return Combinators.combine(takes, Arbitraries.of(FEW, Who.named("v0", "v2")))
                .as((take, who) -> Take.spread(take, "shares", who));
    }
}
