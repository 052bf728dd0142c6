// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import org.liancun.money.Fraction;

/** Rules that treat the first half of each claim in one way and the second half in another. */
final class HalfClaims {
    private HalfClaims() {}

    /** Divides up to half of all claims by one rule on half the claims, and what is beyond by another. */
    static List<Fraction> split(
            Fraction estate,
            List<Fraction> claims,
            BiFunction<Fraction, List<Fraction>, List<Fraction>> first,
            BiFunction<Fraction, List<Fraction>, List<Fraction>> second) {
        List<Fraction> halves = halves(claims);
        Fraction half = Fraction.sum(halves);
        if (estate.compareTo(half) <= 0) {
            return first.apply(estate, halves);
        }
        return EqualRules.sums(halves, second.apply(estate.minus(half), halves));
    }

    /** Awards max(c/2, min(c, level)) beyond half of all claims, equal awards of the halves up to there. */
    static List<Fraction> egalitarian(Fraction estate, List<Fraction> claims) {
        List<Fraction> halves = halves(claims);
        if (estate.compareTo(Fraction.sum(halves)) <= 0) {
            return EqualRules.equalAwards(estate, halves);
        }
        List<Fraction> turns = new ArrayList<>(halves);
        turns.addAll(claims);
        Collections.sort(turns);
        Fraction below = Fraction.ZERO;
        Fraction given = Fraction.sum(halves);
        for (Fraction turn : turns) {
            Fraction reached = Fraction.sum(at(turn, claims, halves));
            if (reached.compareTo(estate) >= 0) {
                Fraction slope = reached.minus(given);
                Fraction step = slope.signum() == 0
                        ? Fraction.ZERO
                        : estate.minus(given).times(turn.minus(below)).over(slope);
                return at(below.plus(step), claims, halves);
            }
            below = turn;
            given = reached;
        }
        return claims;
    }

    private static List<Fraction> at(Fraction level, List<Fraction> claims, List<Fraction> halves) {
        List<Fraction> awards = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            awards.add(halves.get(i).max(claims.get(i).min(level)));
        }
        return awards;
    }

    private static List<Fraction> halves(List<Fraction> claims) {
        return claims.stream().map(claim -> claim.over(2)).toList();
    }
}
