// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.text.Ids;
import org.liancun.text.Prompt;

/**
 * A village that may become a centre, with its place. Immutable and thread-safe.
 *
 * @param village the village's id
 * @param place its place, from 1; candidates as good as each other have the same
 * @param reasons how it stands by each criterion, in order
 */
public record Candidate(String village, int place, List<String> reasons) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id breaks the rule of ids, or the place is not positive
     */
    public Candidate {
        Ids.require(village, "Village of a candidate");
        reasons = ImmutableList.copyOf(reasons);
        if (place < 1) {
            throw new IllegalArgumentException("Place of " + village + " must be 1 or more, but was " + place);
        }
    }

    /** Returns text such as {@code "1 ganxi: 4 borders to all the others"}, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(place + " " + village + ": " + String.join(", ", reasons));
    }
}
