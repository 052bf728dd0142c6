// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;

/**
 * What the tiers of generated agreements may be made of.
 *
 * @param bases of what
 * @param takes how much, not by claims
 * @param claims how much, by claims
 * @param conditions when
 * @param roundings how exact shares become payments
 * @param memories what tiers of any kind may carry; accounts that are one tier's own are named later
 * @param lists how tiers make a list
 */
record Choices(
        Arbitrary<Base> bases,
        Arbitrary<Take> takes,
        Arbitrary<Take> claims,
        Arbitrary<When> conditions,
        Arbitrary<Rounding> roundings,
        Arbitrary<Carry> memories,
        Function<Arbitrary<Tier>, Arbitrary<List<Tier>>> lists) {
    /** The whole vocabulary. */
    static Choices whole() {
        Arbitrary<Base> bases = GeneratedBases.any();
        Arbitrary<Take> takes = GeneratedTakes.any(bases);
        return new Choices(
                GeneratedBases.ofTiers(),
                takes,
                GeneratedClaims.any(takes, bases),
                GeneratedConditions.any(bases),
                everyRounding(),
                memories(Carry.balance("welfare"), Carry.balance("reserve"), Carry.fractions("own")),
                tiers -> GeneratedLists.any(tiers, takes, bases));
    }

    /** What steady agreements are made of; see {@link org.liancun.contract.SteadyContract}. */
    static Choices steady() {
        Arbitrary<Take> takes = GeneratedTakes.steady();
        return new Choices(
                GeneratedBases.steady(),
                takes,
                GeneratedClaims.steady(),
                GeneratedConditions.steady(),
                Arbitraries.just(Rounding.TO_FEN),
                memories(Carry.balance("welfare")),
                GeneratedLists::steady);
    }

    private static Arbitrary<Carry> memories(Carry... balances) {
        return Arbitraries.oneOf(
                Arbitraries.just(Carry.nothing()),
                Arbitraries.of(balances),
                Arbitraries.just(Carry.reinvested("capital")),
                Arbitraries.of(
                        Carry.arrears("own", Interest.NONE, Ratio.ZERO),
                        Carry.arrears("own", Interest.SIMPLE, Ratio.percent(7)),
                        Carry.arrears("own", Interest.COMPOUND, Ratio.percent(7))));
    }

    private static Arbitrary<Rounding> everyRounding() {
        return Arbitraries.of(
                Rounding.TO_FEN,
                Rounding.TO_FEN,
                Rounding.toUnit(Money.yuan(10)),
                Rounding.to(Money.yuan(1), RoundingMode.HALF_UP),
                Rounding.to(Money.ofFen(1), RoundingMode.CEILING),
                Rounding.to(Money.ofFen(1), RoundingMode.HALF_UP).perUnit(),
                Rounding.TO_FEN.with(Rounding.Residual.LARGEST_WEIGHT));
    }
}
