// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import java.util.List;
import java.util.Map;
import org.liancun.text.Name;

/**
 * Lists that a place posts, as a source tells them (红蓝榜). By which rule somebody is listed is for a {@link HonourBoard}; sources
 * seldom say. Immutable and thread-safe.
 *
 * @param lists the lists that are named one by one, counted by how many are on them; empty where none is
 */
public record PublishedLists(String id, Name name, List<Counted> lists, List<String> facts) implements Arrangement {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids, or a list or fact stands twice
     */
    public PublishedLists {
        facts = Told.facts(id, name, facts);
        lists = Told.once(lists, "List of " + id);
    }

    @Override
    public Name kind() {
        return Name.of("公示榜", "posted lists");
    }

    @Override
    public Map<String, Counted> counted() {
        return Told.counted("lists", lists);
    }
}
