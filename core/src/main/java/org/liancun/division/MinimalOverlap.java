// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.liancun.money.Fraction;

/**
 * The minimal overlap rule: up to a level t claims lie upon one another and each stretch is shared equally by those who claim
 * it; what a claim has beyond t lies alone. Claims count up to the estate. Where none reaches the estate, t solves sum of max(c - t, 0) = E - t; else t
 * is E. Source: Thomson 2019, section 2.1.
 */
final class MinimalOverlap {
    private MinimalOverlap() {}

    static List<Fraction> awards(Fraction estate, List<Fraction> claims) {
        List<Fraction> within = claims.stream().map(estate::min).toList();
        List<Fraction> ascending = new ArrayList<>(within);
        Collections.sort(ascending);
        Fraction t = overlap(estate, ascending);
        return within.stream()
                .map(claim ->
                        shared(claim.min(t), t, ascending).plus(claim.minus(t).max(Fraction.ZERO)))
                .toList();
    }

    private static Fraction overlap(Fraction estate, List<Fraction> ascending) {
        Fraction largest = ascending.isEmpty() ? Fraction.ZERO : ascending.get(ascending.size() - 1);
        if (largest.compareTo(estate) >= 0) {
            return estate;
        }
        Fraction above = Fraction.ZERO;
        for (int i = ascending.size() - 1; i >= 0; i--) {
            above = above.plus(ascending.get(i));
            long count = ascending.size() - (long) i;
            Fraction next = i == 0 ? Fraction.ZERO : ascending.get(i - 1);
            Fraction t = count == 1 ? next : above.minus(estate).over(count - 1);
            boolean solves = count > 1 || above.equals(estate);
            if (solves && t.compareTo(next) >= 0 && t.compareTo(ascending.get(i)) <= 0) {
                return t;
            }
        }
        return Fraction.ZERO;
    }

    private static Fraction shared(Fraction reach, Fraction t, List<Fraction> ascending) {
        Fraction award = Fraction.ZERO;
        Fraction below = Fraction.ZERO;
        for (int i = 0; i < ascending.size(); i++) {
            Fraction top = ascending.get(i).min(t);
            Fraction stretch = top.min(reach).minus(below.min(reach));
            award = award.plus(stretch.over(ascending.size() - (long) i));
            below = top;
        }
        return award;
    }
}
