// SPDX-License-Identifier: Apache-2.0
package org.liancun.plan;

/** A question about the cells, such as whether a base reaches a threshold. Immutable and thread-safe. */
@FunctionalInterface
public interface Condition {
    /** Returns the answer. */
    boolean holds(long[] cells);
}
