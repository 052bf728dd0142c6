// SPDX-License-Identifier: Apache-2.0
package org.liancun.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Something done with the cells. Immutable and thread-safe; the cells are those of one worksheet. */
@FunctionalInterface
public interface Instruction {
    /** Nothing is done. */
    Instruction NOTHING = cells -> {};

    /**
     * Changes the cells.
     *
     * @throws IllegalArgumentException if what the agreement demands cannot be done with them
     * @throws ArithmeticException if a number does not fit
     */
    void run(long[] cells);

    /** Obtains several instructions one after the other. */
    static Instruction sequence(List<Instruction> instructions) {
        List<Instruction> some =
                instructions.stream().filter(each -> each != NOTHING).collect(ImmutableList.toImmutableList());
        if (some.size() <= 1) {
            return some.isEmpty() ? NOTHING : some.get(0);
        }
        Instruction[] all = some.toArray(Instruction[]::new);
        return cells -> {
            for (Instruction each : all) {
                each.run(cells);
            }
        };
    }

    /** Obtains the refusal of whatever cannot be compiled: an agreement may name it and never come to it. */
    static Instruction refusal(RuntimeException reason) {
        return cells -> {
            throw reason;
        };
    }
}
