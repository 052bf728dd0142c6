// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Ratio;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Worded;

/**
 * How an effect changes a number: times so much, or plus so much.
 *
 * <p>Where several effects change one number, it is what it was, times all factors, plus all additions, whatever their order:
 * 100, once × 110 %, once + 5 and once × 90 %, is 104. House definition. All cases are immutable and thread-safe.
 */
public sealed interface How extends Worded, Serializable {
    /** Obtains a change to so many times the number; 90 % of it for a tenth less. */
    static How times(Ratio factor) {
        return new Times(factor);
    }

    /** Obtains a change by so much, in the unit of the number. */
    static How plus(Ratio addend) {
        return new Plus(addend);
    }

    /** Returns by what the number is multiplied. */
    Ratio factor();

    /** Returns what is added to it. */
    Ratio addend();

    /**
     * Times so much.
     *
     * @param factor by what the number is multiplied, zero or more
     */
    record Times(Ratio factor) implements How {
        /**
         * Checks the sign.
         *
         * @throws IllegalArgumentException if the factor is negative
         */
        public Times {
            if (requireNonNull(factor, "factor").signum() < 0) {
                throw new IllegalArgumentException("Factor of an effect must not be negative, but was " + factor);
            }
        }

        @Override
        public Ratio addend() {
            return Ratio.ZERO;
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.same("× " + factor);
        }
    }

    /**
     * Plus so much.
     *
     * @param addend what is added, in the unit of the number; negative for less
     */
    record Plus(Ratio addend) implements How {
        /** Checks that it is there. */
        public Plus {
            requireNonNull(addend, "addend");
        }

        @Override
        public Ratio factor() {
            return Ratio.ONE;
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.same((addend.signum() < 0 ? "- " : "+ ")
                    + addend.max(addend.negated()).plain());
        }
    }
}
