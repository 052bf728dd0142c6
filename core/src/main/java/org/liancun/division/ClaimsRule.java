// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import java.util.List;
import org.liancun.money.Fraction;
import org.liancun.text.Phrase;

/**
 * How an estate is divided among claims that are more than it: what each claimant is awarded, exactly.
 *
 * <p>A claims problem is an estate E and claims c of which none is negative and whose sum C is at least E. Every rule here
 * awards nobody less than nothing or more than the claim, awards E in all, and treats equal claims equally. The table divides
 * 200 among claims of 100, 200 and 300; a half means c/2.
 *
 * <table>
 * <caption>The rules</caption>
 * <tr><th>rule</th><th>100</th><th>200</th><th>300</th></tr>
 * <tr><td>proportional</td><td>33 1/3</td><td>66 2/3</td><td>100</td></tr>
 * <tr><td>adjusted proportional</td><td>40</td><td>80</td><td>80</td></tr>
 * <tr><td>constrained equal awards</td><td>66 2/3</td><td>66 2/3</td><td>66 2/3</td></tr>
 * <tr><td>constrained equal losses</td><td>0</td><td>50</td><td>150</td></tr>
 * <tr><td>Talmud, Piniles, constrained egalitarian</td><td>50</td><td>75</td><td>75</td></tr>
 * <tr><td>reverse Talmud</td><td>16 2/3</td><td>66 2/3</td><td>116 2/3</td></tr>
 * <tr><td>random arrival, minimal overlap</td><td>33 1/3</td><td>83 1/3</td><td>83 1/3</td></tr>
 * <tr><td>average of awards</td><td>44 4/9</td><td>77 7/9</td><td>77 7/9</td></tr>
 * </table>
 *
 * <p>Sources: W. Thomson, <em>How to Divide When There Isn't Enough</em>, Cambridge University Press 2019, for all but the
 * last; M. Á. Mirás Calvo, C. Quinteiro Sandomingo and E. Sánchez-Rodríguez, The average-of-awards rule for claims problems,
 * <em>Social Choice and Welfare</em> 59 (2022).
 */
public enum ClaimsRule {
    /** In proportion to the claims. */
    PROPORTIONAL("比例法", "proportional") {
        @Override
        List<Fraction> awards(Fraction estate, List<Fraction> claims) {
            return EqualRules.proportional(estate, claims);
        }
    },
    /** First what the others concede, then the rest in proportion to what is left of the claims (Curiel 1987). */
    ADJUSTED_PROPORTIONAL("调整比例法", "adjusted proportional") {
        @Override
        List<Fraction> awards(Fraction estate, List<Fraction> claims) {
            return EqualRules.adjustedProportional(estate, claims);
        }
    },
    /** The same to all, but nobody more than the claim (Maimonides). */
    CONSTRAINED_EQUAL_AWARDS("均等受偿法", "constrained equal awards") {
        @Override
        List<Fraction> awards(Fraction estate, List<Fraction> claims) {
            return EqualRules.equalAwards(estate, claims);
        }
    },
    /** The same loss for all, but nobody loses more than the claim (Maimonides). */
    CONSTRAINED_EQUAL_LOSSES("均等损失法", "constrained equal losses") {
        @Override
        List<Fraction> awards(Fraction estate, List<Fraction> claims) {
            return EqualRules.equalLosses(estate, claims);
        }
    },
    /** Equal awards up to half the claims, beyond that equal losses (Aumann and Maschler 1985). */
    TALMUD("塔木德法", "Talmud") {
        @Override
        List<Fraction> awards(Fraction estate, List<Fraction> claims) {
            return HalfClaims.split(estate, claims, EqualRules::equalAwards, EqualRules::equalLosses);
        }
    },
    /** Equal losses up to half the claims, beyond that equal awards (Chun, Schummer and Thomson 2001). */
    REVERSE_TALMUD("逆塔木德法", "reverse Talmud") {
        @Override
        List<Fraction> awards(Fraction estate, List<Fraction> claims) {
            return HalfClaims.split(estate, claims, EqualRules::equalLosses, EqualRules::equalAwards);
        }
    },
    /** Equal awards up to half the claims, then equal awards of the other half (Piniles 1861). */
    PINILES("皮尼莱斯法", "Piniles") {
        @Override
        List<Fraction> awards(Fraction estate, List<Fraction> claims) {
            return HalfClaims.split(estate, claims, EqualRules::equalAwards, EqualRules::equalAwards);
        }
    },
    /** As equal as can be once each has half the claim (Chun, Schummer and Thomson 2001). */
    CONSTRAINED_EGALITARIAN("约束平均法", "constrained egalitarian") {
        @Override
        List<Fraction> awards(Fraction estate, List<Fraction> claims) {
            return HalfClaims.egalitarian(estate, claims);
        }
    },
    /**
     * The mean, over all orders of arrival, of first come first served (O'Neill 1982).
     *
     * <p>Takes time in proportion to 2 to the number of claimants; at most 20 of them.
     */
    RANDOM_ARRIVAL("随机到达法", "random arrival") {
        @Override
        List<Fraction> awards(Fraction estate, List<Fraction> claims) {
            return SubsetRules.randomArrival(estate, claims);
        }
    },
    /** Claims laid upon the estate so that as much as possible is claimed by as few as possible (O'Neill 1982). */
    MINIMAL_OVERLAP("最小重叠法", "minimal overlap") {
        @Override
        List<Fraction> awards(Fraction estate, List<Fraction> claims) {
            return MinimalOverlap.awards(estate, claims);
        }
    },
    /**
     * The centre of gravity of all divisions in which nobody gets less than nothing or more than the claim.
     *
     * <p>Takes time in proportion to 2 to the number of claimants; at most 20 of them.
     */
    AVERAGE_OF_AWARDS("受偿均值法", "average of awards") {
        @Override
        List<Fraction> awards(Fraction estate, List<Fraction> claims) {
            return SubsetRules.averageOfAwards(estate, claims);
        }
    };

    private final Phrase phrase;

    ClaimsRule(String zh, String en) {
        this.phrase = new Phrase(zh, en);
    }

    /** Returns what the rule is called. */
    public Phrase phrase() {
        return phrase;
    }

    /** Returns the exact awards, in the order of the claims; estate and claims are known to be a claims problem. */
    abstract List<Fraction> awards(Fraction estate, List<Fraction> claims);
}
