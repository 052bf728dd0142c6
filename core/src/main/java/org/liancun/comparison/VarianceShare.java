// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * The estimated part of a figure's variance that one input answers for. Immutable and thread-safe.
 *
 * @param input the input
 * @param first what it answers for by itself
 * @param total what it answers for by itself or together with others
 */
public record VarianceShare(Input input, SampleMean first, SampleMean total) implements Serializable {
    /** Checks that all are there. */
    public VarianceShare {
        requireNonNull(input, "input");
        requireNonNull(first, "first");
        requireNonNull(total, "total");
    }

    /** Returns both shares and their errors. */
    @Override
    public String toString() {
        return input.id() + ": first " + first + ", total " + total;
    }
}
