// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * How units are assessed, as a source tells it (周调度、月排名、季通报、年考核). Weights and scores are seldom told; an
 * {@link AssessmentCycle} takes them from the caller. Immutable and thread-safe.
 *
 * @param steps the steps of a year, each once; empty where the source gives no interval
 * @param units who is assessed, each once, counted by how many there are
 * @param criteria for what, each once, counted by its weight; empty where the source does not say
 */
public record PublishedAssessment(
        String id,
        Name name,
        List<AssessmentStep> steps,
        List<Counted> units,
        List<Counted> criteria,
        List<String> facts)
        implements Arrangement {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids, or a step, unit, criterion or fact stands twice
     */
    public PublishedAssessment {
        facts = Told.facts(id, name, facts);
        Ids.requireOnce(steps, step -> step, "Step of " + id);
        steps = ImmutableList.copyOf(steps);
        units = Told.once(units, "Unit assessed by " + id);
        criteria = Told.once(criteria, "Criterion of " + id);
    }

    @Override
    public Name kind() {
        return Name.of("考评", "assessment");
    }

    @Override
    public List<Name> words() {
        return Lists.transform(steps, AssessmentStep::label);
    }

    @Override
    public Map<String, Counted> counted() {
        return ImmutableMap.<String, Counted>builder()
                .putAll(Told.counted("units", units))
                .putAll(Told.counted("criteria", criteria))
                .buildOrThrow();
    }
}
