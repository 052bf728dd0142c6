// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.liancun.money.Fraction;

/** Rules that divide in proportion, or equally as far as claims allow. */
final class EqualRules {
    private EqualRules() {}

    /** Divides in proportion to the claims. */
    static List<Fraction> proportional(Fraction estate, List<Fraction> claims) {
        Fraction sum = Fraction.sum(claims);
        if (sum.signum() == 0) {
            return claims;
        }
        return claims.stream().map(claim -> estate.times(claim).over(sum)).toList();
    }

    /** Gives each what the others concede, and the rest in proportion to the claims left, none above that rest. */
    static List<Fraction> adjustedProportional(Fraction estate, List<Fraction> claims) {
        Fraction excess = estate.minus(Fraction.sum(claims));
        List<Fraction> conceded = claims.stream()
                .map(claim -> excess.plus(claim).max(Fraction.ZERO))
                .toList();
        Fraction rest = estate.minus(Fraction.sum(conceded));
        List<Fraction> left = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            left.add(claims.get(i).minus(conceded.get(i)).min(rest));
        }
        return sums(conceded, proportional(rest, left));
    }

    /** Gives each the same level, but nobody more than the claim. */
    static List<Fraction> equalAwards(Fraction estate, List<Fraction> claims) {
        Fraction level = level(estate, claims);
        return claims.stream().map(level::min).toList();
    }

    /** Takes the same level of loss from each, but from nobody more than the claim. */
    static List<Fraction> equalLosses(Fraction estate, List<Fraction> claims) {
        Fraction level = level(Fraction.sum(claims).minus(estate), claims);
        return claims.stream().map(claim -> claim.minus(level.min(claim))).toList();
    }

    /** Returns the level at which the claims, cut to it, add up to the amount. */
    static Fraction level(Fraction amount, List<Fraction> claims) {
        List<Fraction> ascending = new ArrayList<>(claims);
        Collections.sort(ascending);
        Fraction left = amount;
        for (int i = 0; i < ascending.size(); i++) {
            Fraction equal = left.over(ascending.size() - (long) i);
            if (equal.compareTo(ascending.get(i)) <= 0) {
                return equal;
            }
            left = left.minus(ascending.get(i));
        }
        return ascending.isEmpty() ? Fraction.ZERO : ascending.get(ascending.size() - 1);
    }

    /** Adds two lists place by place. */
    static List<Fraction> sums(List<Fraction> a, List<Fraction> b) {
        List<Fraction> sums = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            sums.add(a.get(i).plus(b.get(i)));
        }
        return sums;
    }
}
