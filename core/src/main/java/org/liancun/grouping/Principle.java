// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.Set;
import org.liancun.text.Ids;

/**
 * Whether two villages may be linked (联建原则). Principles combine: 位置相邻、产业相近、发展相通 is
 * {@code adjacent().and(shares("industry")).and(shares("development"))}; 就近 is {@code within(2)}.
 *
 * <p>All cases are immutable and thread-safe.
 */
public sealed interface Principle extends Serializable {
    /** Obtains the principle of lying side by side (位置相邻). */
    static Principle adjacent() {
        return new Within(1);
    }

    /** Obtains the principle of nearness (就近): at most so many borders apart. */
    static Principle within(int steps) {
        return new Within(steps);
    }

    /** Obtains the principle of having a word in common under a trait (产业相近, 发展相通, 村情). */
    static Principle shares(String trait) {
        return new Shares(trait);
    }

    /** Returns the principle that both hold. */
    default Principle and(Principle other) {
        return new Both(this, other);
    }

    /** Returns the principle that one or both hold. */
    default Principle or(Principle other) {
        return new Either(this, other);
    }

    /**
     * Judges two villages.
     *
     * @throws IllegalArgumentException if a village is unknown, or both are the same
     */
    Judgement judge(Neighbourhood among, String one, String other);

    /**
     * At most so many borders apart.
     *
     * @param steps positive
     */
    record Within(int steps) implements Principle {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Within {
            if (steps < 1) {
                throw new IllegalArgumentException("Steps must be 1 or more, but were " + steps);
            }
        }

        @Override
        public Judgement judge(Neighbourhood among, String one, String other) {
            requireTwo(one, other);
            Integer apart = among.stepsFrom(one).get(among.profile(other).village());
            String words = apart == null ? "not joined by borders" : apart == 1 ? "adjacent" : apart + " borders apart";
            return Judgement.of(apart != null && apart <= steps, words);
        }
    }

    /**
     * A word in common.
     *
     * @param trait the trait under which it stands
     */
    record Shares(String trait) implements Principle {
        /** Checks the id. */
        public Shares {
            Ids.require(trait, "Trait of a principle");
        }

        @Override
        public Judgement judge(Neighbourhood among, String one, String other) {
            requireTwo(one, other);
            Set<String> common = Sets.intersection(
                    among.profile(one).words(trait), among.profile(other).words(trait));
            return Judgement.of(
                    !common.isEmpty(),
                    common.isEmpty() ? "no " + trait + " in common" : "same " + trait + " " + common);
        }
    }

    /**
     * Both of two principles.
     *
     * @param one the one
     * @param other the other
     */
    record Both(Principle one, Principle other) implements Principle {
        /** Checks that both are there. */
        public Both {
            requireNonNull(one, "one");
            requireNonNull(other, "other");
        }

        @Override
        public Judgement judge(Neighbourhood among, String first, String second) {
            Judgement left = one.judge(among, first, second);
            Judgement right = other.judge(among, first, second);
            return left.with(right, left.holds() && right.holds());
        }
    }

    /**
     * One or both of two principles.
     *
     * @param one the one
     * @param other the other
     */
    record Either(Principle one, Principle other) implements Principle {
        /** Checks that both are there. */
        public Either {
            requireNonNull(one, "one");
            requireNonNull(other, "other");
        }

        @Override
        public Judgement judge(Neighbourhood among, String first, String second) {
            Judgement left = one.judge(among, first, second);
            Judgement right = other.judge(among, first, second);
            return left.with(right, left.holds() || right.holds());
        }
    }

    private static void requireTwo(String one, String other) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("Villages to link must be two, but both were " + one);
        }
    }
}
