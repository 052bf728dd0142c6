// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.text.Ids;

/**
 * A chain of command (指挥链): bodies from the one that leads to the one that carries out.
 *
 * <p>The chain is what a source recounts; it need not follow who stands above whom in {@link Organizations}. Worked numbers: a
 * county committee that leads (领导), a department that coordinates (统筹), town committees that take charge (具体抓), a joint
 * committee that handles the matter (抓具体) and village organizations that carry it out (具体实施) are 5 tiers and 4 hops; zone,
 * cluster and village are 3 tiers and 2 hops. Immutable and thread-safe.
 *
 * @param id the id of the chain
 * @param steps the tiers from the top, at least one, no body twice
 */
public record Command(String id, List<CommandStep> steps) implements Serializable {
    /**
     * Checks the chain.
     *
     * @throws IllegalArgumentException if the id breaks the rule for ids, there is no step, or a body stands on two tiers
     */
    public Command {
        Ids.require(id, "Command id");
        steps = ImmutableList.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("Command " + id + " must have at least 1 step, but had 0");
        }
        Ids.requireOnce(steps, CommandStep::body, "Body of command " + id);
    }

    /** Obtains a chain from its tiers, from the top. */
    public static Command of(String id, CommandStep... steps) {
        return new Command(id, List.of(steps));
    }

    /** Returns the number of bodies in the chain. */
    public int tiers() {
        return steps.size();
    }

    /** Returns the number of times that word is passed on: one less than the tiers. */
    public int hops() {
        return steps.size() - 1;
    }

    /** Returns text such as {@code "policy: 5 tiers"}. */
    @Override
    public String toString() {
        return id + ": " + tiers() + (tiers() == 1 ? " tier" : " tiers");
    }
}
