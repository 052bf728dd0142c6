// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.SortedSet;
import org.liancun.measure.Bound;
import org.liancun.text.Prompt;

/**
 * What an article demands of a meeting: so much notice, so many present, so many in favour.
 *
 * <p>"Two thirds or more" (三分之二以上) includes two thirds; "more than half" (过半数) does not include the half. Immutable
 * and thread-safe.
 *
 * @param requirement what is demanded
 * @param organ of whom
 * @param matters for which matters
 * @param least how much: days, or a part of the whole
 * @param article the article
 */
public record VotingRule(Requirement requirement, Organ organ, SortedSet<Matter> matters, Bound least, Article article)
        implements Serializable {
    /** Copies the matters. */
    public VotingRule {
        requireNonNull(requirement, "requirement");
        requireNonNull(organ, "organ");
        matters = ImmutableSortedSet.copyOfSorted(matters);
        requireNonNull(least, "least");
        requireNonNull(article, "article");
    }

    /** Tells whether a meeting is one that the rule speaks of. */
    public boolean concerns(Meeting meeting) {
        return organ == meeting.organ() && matters.contains(meeting.matter());
    }

    /** Returns how many days or votes a meeting needs. */
    public long needed(Meeting meeting) {
        return requirement.needed(least, meeting.votes());
    }

    /** Returns how many days or votes a meeting has. */
    public long had(Meeting meeting) {
        return requirement.had(meeting);
    }

    /** Returns organ, requirement and citation, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(organ + " " + requirement + " at least " + least.at() + ", "
                + article.cite().zh());
    }
}
