// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import java.io.Serializable;
import java.util.OptionalDouble;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

/**
 * An index of inequality (不平等指数): 0 where all have the same, the larger the less equal.
 *
 * <p>Every index is the same for amounts twice as large (scale invariance) and for twice as many who have the same (replication),
 * and never rises when one who has more gives to one who has less without changing places (transfer principle of Pigou and Dalton).
 * What an index asks of the amounts is its {@link #needs}; exactly where they are not met it has no value.
 * In the formulas of the cases, p is the share of the heads that some have, s their share of the amounts, r = s / p.
 */
public sealed interface Index extends Serializable permits Gini, Hoover, Entropy, Atkinson {
    /** Obtains the Gini coefficient (基尼系数), without correction. */
    static Gini gini() {
        return new Gini(Correction.NONE);
    }

    /** Obtains the Gini coefficient with a correction. */
    static Gini gini(Correction correction) {
        return new Gini(correction);
    }

    /** Obtains the Hoover index (胡佛指数). */
    static Hoover hoover() {
        return new Hoover();
    }

    /** Obtains Theil's T (泰尔指数), the generalised entropy of 1: heed is paid to the rich. */
    static Entropy theilT() {
        return new Entropy(Ratio.ONE);
    }

    /** Obtains Theil's L (泰尔-L 指数, mean logarithmic deviation), the generalised entropy of 0: heed is paid to the poor. */
    static Entropy theilL() {
        return new Entropy(Ratio.ZERO);
    }

    /** Obtains a generalised entropy (广义熵指数): {@link Entropy#Entropy}. */
    static Entropy entropy(Ratio alpha) {
        return new Entropy(alpha);
    }

    /** Obtains an Atkinson index (阿特金森指数): {@link Atkinson#Atkinson}. */
    static Atkinson atkinson(Ratio aversion) {
        return new Atkinson(aversion);
    }

    /** Returns what it is called. */
    Name name();

    /** Returns what it asks of the amounts. */
    Needs needs();

    /** Returns its value, or nothing exactly where the needs are not met. */
    OptionalDouble of(Spread spread);
}
