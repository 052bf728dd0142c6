// SPDX-License-Identifier: Apache-2.0
package org.liancun.village;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Prompt;

/**
 * A village that takes part, such as 甘溪村.
 *
 * <p>What is known of it in numbers stands in figures that refer to its id. Immutable and thread-safe.
 *
 * @param id the id by which clusters, bodies and figures refer to it
 * @param name the name
 * @param kind what kind of village it is
 * @param region the id of the region it lies in
 * @param facts the ids of the facts from which this is known, in the order given
 */
public record Village(String id, Name name, VillageKind kind, String region, List<String> facts)
        implements Serializable {
    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if an id breaks the rule of {@link Ids}
     */
    public Village {
        Ids.require(id, "Village id");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        Ids.require(region, "Region of village " + id);
        facts = ImmutableList.copyOf(facts);
        for (String fact : facts) {
            Ids.require(fact, "Fact of village " + id);
        }
    }

    /** Obtains an administrative village without facts. */
    public static Village of(String id, Name name, String region) {
        return new Village(id, name, VillageKind.ADMINISTRATIVE, region, List.of());
    }

    /** Returns name, id, kind and region, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(
                Prompt.cut(name.zh(), 24) + " (" + id + "), " + kind.label().zh() + " in " + region);
    }
}
