// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/** What all arrangements have in common. */
final class Told {
    private Told() {}

    /** Checks id and name, and returns a copy of the facts, each once. */
    static List<String> facts(String id, Name name, List<String> facts) {
        Ids.require(id, "Arrangement id");
        requireNonNull(name, "name");
        return Ids.once(facts, "Fact of " + id);
    }

    /** Returns a copy of a list in which no name stands twice. */
    static List<Counted> once(List<Counted> counted, String subject) {
        Ids.requireOnce(counted, each -> each.name().zh(), subject);
        return ImmutableList.copyOf(counted);
    }

    /** Returns what a list counts, by JSON pointer from the arrangement. */
    static Map<String, Counted> counted(String field, List<Counted> list) {
        ImmutableMap.Builder<String, Counted> counted = ImmutableMap.builder();
        for (int i = 0; i < list.size(); i++) {
            counted.put("/" + field + "/" + i + "/figure", list.get(i));
        }
        return counted.buildOrThrow();
    }
}
