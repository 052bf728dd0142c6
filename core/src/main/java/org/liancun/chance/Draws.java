// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import java.io.Serializable;

/**
 * Draws by chance that can be repeated (可重复的随机抽样): each is a function of seed, run, name and year, and of nothing else.
 *
 * <p>Nothing is used up by drawing: the order of the questions, their number and the threads that ask make no difference, and a
 * new name leaves the draws of all others alone. The function is SplitMix64 of a hash of the name; it is for studies, not for
 * secrets. House definition. Immutable and thread-safe.
 *
 * @param seed any number; another seed gives other draws throughout
 */
public record Draws(long seed) implements Serializable {
    /** Obtains the draws of a seed. */
    public static Draws of(long seed) {
        return new Draws(seed);
    }

    /** Returns the draws of one name. */
    public NamedDraws named(String name) {
        return new NamedDraws(Mix.output(seed, 0) ^ Mix.hash(name));
    }

    /** Returns a number above 0 and below 1; in all runs and years together they are spread evenly. */
    public double uniform(long run, String name, int year) {
        return named(name).uniform(run, year);
    }
}
