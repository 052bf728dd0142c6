// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.text.Prompt;

/**
 * Whether a principle holds between two villages, and why. Immutable and thread-safe.
 *
 * @param holds whether it holds
 * @param reasons what was found, one for each single principle, in order
 */
public record Judgement(boolean holds, List<String> reasons) implements Serializable {
    /** Copies the reasons. */
    public Judgement {
        reasons = ImmutableList.copyOf(reasons);
    }

    static Judgement of(boolean holds, String reason) {
        return new Judgement(holds, List.of(reason));
    }

    /** Returns both judgements as one. */
    Judgement with(Judgement other, boolean both) {
        return new Judgement(
                both,
                ImmutableList.<String>builder()
                        .addAll(reasons)
                        .addAll(other.reasons)
                        .build());
    }

    /** Returns text such as {@code "yes: adjacent, same industry [rice]"}, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line((holds ? "yes: " : "no: ") + String.join(", ", reasons));
    }
}
