// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * How many disputes were resolved or services done, as a source counts them; the period is that of the figure. Immutable and
 * thread-safe.
 *
 * @param about what they are about
 * @param resolved the id of the figure for how many were resolved or done
 */
public record PublishedAffairs(String id, Name name, AffairKind about, String resolved, List<String> facts)
        implements Arrangement {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids or a fact stands twice
     */
    public PublishedAffairs {
        facts = Told.facts(id, name, facts);
        requireNonNull(about, "about");
        Ids.require(resolved, "Figure for the affairs of " + id);
    }

    @Override
    public Name kind() {
        return Name.of("办理事项", "affairs");
    }

    @Override
    public Map<String, Counted> counted() {
        return ImmutableMap.of("/resolved", new Counted(about.label(), resolved));
    }
}
