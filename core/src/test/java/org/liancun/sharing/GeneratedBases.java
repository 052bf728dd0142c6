// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.liancun.money.Money;

/** Bases of every case. */
final class GeneratedBases {
    /** Stands for the tier before, whose id is not known yet. */
    static final Base NET_OF_THE_ONE_BEFORE = Base.netOf("before");

    private GeneratedBases() {}

    static Arbitrary<Base> any() {
        Arbitrary<Base> plain = Arbitraries.of(
                Base.gross(),
                Base.pot(),
                Base.remainder(),
                Base.figure("revenue"),
                Base.figure("last-year"),
                Base.fixed(Money.wan(7)),
                Base.balance("reserve"),
                Base.receiptsOf("v1"));
        return Arbitraries.frequencyOf(
                Tuple.of(4, plain),
                Tuple.of(1, Combinators.combine(plain, plain).as(Base::over)));
    }

    /** Bases of tiers, which may be net of the tier before. */
    static Arbitrary<Base> ofTiers() {
        return Arbitraries.frequencyOf(Tuple.of(6, any()), Tuple.of(1, Arbitraries.just(NET_OF_THE_ONE_BEFORE)));
    }

    /** Bases that do not depend on the pot, or grow with what remains, never faster. */
    static Arbitrary<Base> steady() {
        return Arbitraries.of(
                Base.remainder(),
                Base.remainder().over(Base.fixed(Money.yuan(7))),
                Base.figure("revenue"),
                Base.figure("revenue").over(Base.figure("last-year")),
                Base.balance("reserve"));
    }
}
