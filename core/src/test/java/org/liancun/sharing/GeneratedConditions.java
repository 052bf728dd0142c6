// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.liancun.measure.Period;
import org.liancun.money.Money;

/** Conditions of every case; most tiers have none. */
final class GeneratedConditions {
    private GeneratedConditions() {}

    static Arbitrary<When> any(Arbitrary<Base> bases) {
        Arbitrary<Money> thresholds = Arbitraries.of(Money.ZERO, Money.yuan(1), Money.wan(3), Money.wan(300));
        return combined(Arbitraries.oneOf(
                plain(),
                Combinators.combine(bases, thresholds).as(When::reaches),
                Combinators.combine(bases, thresholds).as(When::exceeds)));
    }

    /** Conditions that do not ask how large the pot is. */
    static Arbitrary<When> steady() {
        return combined(plain());
    }

    private static Arbitrary<When> plain() {
        return Arbitraries.of(
                When.during(Period.year(2024)),
                When.during(Period.parse("2025..")),
                When.happened("harvest"),
                When.happened("flood"));
    }

    private static Arbitrary<When> combined(Arbitrary<When> when) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(When.always())),
                Tuple.of(2, when),
                Tuple.of(1, when.map(When::not)),
                Tuple.of(1, Combinators.combine(when, when).as(When::both)));
    }
}
