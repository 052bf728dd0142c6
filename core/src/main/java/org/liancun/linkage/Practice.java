// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import java.io.Serializable;
import java.util.List;
import org.liancun.text.Ids;

/**
 * How a local mechanism works in practice: where, who takes part, what goes in and what comes out.
 *
 * <p>An empty list says that the source does not tell, not that there is nothing. Immutable and thread-safe.
 *
 * @param mechanism the id of the local mechanism
 * @param villages the ids of the villages that it reaches, each once
 * @param participants the ids of the bodies and parties that take part, each once
 * @param resources the ids of the resources that go in, each once
 * @param outputs the ids of the figures that tell what comes out, each once
 */
public record Practice(
        String mechanism,
        List<String> villages,
        List<String> participants,
        List<String> resources,
        List<String> outputs)
        implements Serializable {
    /**
     * Checks ids.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids, or is listed twice
     */
    public Practice {
        Ids.require(mechanism, "Mechanism of a practice");
        villages = Ids.once(villages, "Village of " + mechanism);
        participants = Ids.once(participants, "Participant of " + mechanism);
        resources = Ids.once(resources, "Resource of " + mechanism);
        outputs = Ids.once(outputs, "Output of " + mechanism);
    }

    /** Obtains a practice of which only the villages are told. */
    public static Practice in(String mechanism, String... villages) {
        return new Practice(mechanism, List.of(villages), List.of(), List.of(), List.of());
    }

    /** Returns text such as {@code "alliance: 5 villages, 2 participants, 4 resources, 1 outputs"}. */
    @Override
    public String toString() {
        return mechanism + ": " + villages.size() + " villages, " + participants.size() + " participants, "
                + resources.size() + " resources, " + outputs.size() + " outputs";
    }
}
