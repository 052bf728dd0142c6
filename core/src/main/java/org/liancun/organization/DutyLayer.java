// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * One layer of those who answer for villages: leaders link clusters (联片), departments take villages (包村), cadres live in them
 * (驻村).
 *
 * <p>A layer without duties is one of which a source tells that it exists, and not who answers for what. Immutable and
 * thread-safe.
 *
 * @param id the id of the layer
 * @param name who does what, for example 区级领导联片
 * @param span whether its people answer for clusters or for villages
 * @param duties who answers for what, each once; their order says nothing
 * @param facts the ids of the figures that report it
 */
public record DutyLayer(String id, Name name, DutySpan span, List<Duty> duties, List<String> facts)
        implements Serializable {
    /**
     * Checks ids and duties.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids, or a duty or fact is listed twice
     */
    public DutyLayer {
        Ids.require(id, "Duty layer id");
        requireNonNull(name, "name");
        requireNonNull(span, "span");
        duties = ImmutableList.copyOf(duties);
        Ids.requireOnce(duties, duty -> duty, "Duty of " + id);
        facts = Ids.once(facts, "Fact of " + id);
    }

    /** Obtains a layer of which no duties and facts are told. */
    public static DutyLayer of(String id, Name name, DutySpan span) {
        return new DutyLayer(id, name, span, List.of(), List.of());
    }

    /** Returns the same layer with these duties. */
    public DutyLayer with(List<Duty> duties) {
        return new DutyLayer(id, name, span, duties, facts);
    }

    /** Returns text such as {@code "residing 党员干部驻村: 54 duties"}. */
    @Override
    public String toString() {
        return id + " " + name + ": " + duties.size() + (duties.size() == 1 ? " duty" : " duties");
    }
}
