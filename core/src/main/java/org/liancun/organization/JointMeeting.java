// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.liancun.text.Ids;

/**
 * One joint meeting (联席会议): who came and what was decided.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id of the meeting
 * @param day the day
 * @param present the ids of the holders or bodies that came, in the order given, each once
 * @param decisions the decisions in the order taken, each id once
 * @param facts the ids of the figures that report it
 */
public record JointMeeting(String id, LocalDate day, List<String> present, List<Decision> decisions, List<String> facts)
        implements Serializable {
    /**
     * Checks the lists.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids, or somebody, a decision or a fact is listed twice
     */
    public JointMeeting {
        Ids.require(id, "Meeting id");
        requireNonNull(day, "day");
        present = Ids.once(present, "Present at " + id);
        decisions = ImmutableList.copyOf(decisions);
        Ids.requireOnce(decisions, Decision::id, "Decision of " + id);
        facts = Ids.once(facts, "Fact of " + id);
    }

    /** Returns those of the members who did not come, in the order of the members. */
    public List<String> absent(Collection<String> members) {
        return members.stream().filter(member -> !present.contains(member)).collect(toImmutableList());
    }

    /** Returns text such as {@code "m-3 on 2024-09-13: present 10, decisions 2"}. */
    @Override
    public String toString() {
        return id + " on " + day + ": present " + present.size() + ", decisions " + decisions.size();
    }
}
