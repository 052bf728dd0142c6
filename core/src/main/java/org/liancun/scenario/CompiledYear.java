// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liancun.activity.Activity;
import org.liancun.activity.ActivityProgram;
import org.liancun.activity.Givens;

/**
 * One year of a program. Immutable and thread-safe.
 *
 * @param model the model that holds
 * @param year the year
 * @param drivers its drivers
 * @param activities its activities
 * @param owners the place of the party to which the profit of each activity goes; -1 where it goes into a pot
 * @param pots its pots, in the order in which they are settled
 */
record CompiledYear(
        Model model, int year, Drivers drivers, ActivityProgram activities, int[] owners, List<CompiledPot> pots) {
    CompiledYear {
        pots = ImmutableList.copyOf(pots);
    }

    /**
     * Compiles a year.
     *
     * @param latest in which earlier year each pot was settled last
     */
    static CompiledYear of(YearInputs inputs, Map<String, Integer> latest) {
        Model model = inputs.model();
        Givens givens = inputs.givens(Drivers.AS_EXPECTED);
        List<PotRule> rules = inputs.pots();
        List<CompiledPot> pots = new ArrayList<>();
        Set<String> pooled = new HashSet<>();
        for (PotRule rule : rules) {
            pots.add(CompiledPot.of(rule, rules, inputs, givens, latest.getOrDefault(rule.id(), -1)));
            pooled.addAll(rule.activities());
        }
        List<String> parties = model.in(Section.PARTIES).keys();
        int[] owners = inputs.activities().stream()
                .mapToInt(activity -> pooled.contains(activity.id()) ? -1 : owner(parties, activity))
                .toArray();
        ActivityProgram activities =
                ActivityProgram.compile(inputs.year(), inputs.activities(), inputs.effects(), givens);
        return new CompiledYear(model, inputs.year(), inputs.drivers(), activities, owners, pots);
    }

    private static int owner(List<String> parties, Activity activity) {
        return parties.indexOf(activity.owner());
    }

    /** Returns the arrays of this year, after those of the years before. */
    WorkingYear working(List<WorkingYear> before) {
        return new WorkingYear(this, before);
    }
}
