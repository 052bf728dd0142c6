// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import org.liancun.activity.ActivityProgram;
import org.liancun.activity.Givens;
import org.liancun.plan.Plan;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Register;
import org.liancun.sharing.Reinvested;
import org.liancun.sharing.Sharing;
import org.liancun.sharing.Tier;
import org.liancun.village.Party;

/**
 * A pot in one year of a program. Immutable and thread-safe.
 *
 * @param rule the pot
 * @param year the year
 * @param place its place among the pots of the model
 * @param plan its agreement, compiled for its parties
 * @param parties the place of each of its parties among those of the model
 * @param activities the places of its activities
 * @param receipts what is passed on into it, in the order of the rule
 * @param figures its figures, in order
 * @param events the events that happen
 * @param latest the place of the year in which it was settled last; -1 if it is the first time
 */
record CompiledPot(
        PotRule rule,
        int year,
        int place,
        Plan plan,
        int[] parties,
        int[] activities,
        List<Passed> receipts,
        ActivityProgram figures,
        SortedSet<String> events,
        int latest) {
    /**
     * What a party passes on.
     *
     * @param pot which of the pots of the year paid it, in the order in which they are settled
     * @param from the place of the party among those of that pot
     * @param party the place of the party among those of the model
     */
    record Passed(int pot, int from, int party) {}

    CompiledPot {
        receipts = ImmutableList.copyOf(receipts);
    }

    static CompiledPot of(PotRule rule, List<PotRule> order, YearInputs inputs, Givens givens, int latest) {
        Model model = inputs.model();
        List<String> parties = model.in(Section.PARTIES).keys();
        Register register = inputs.register(rule);
        requireSteady(inputs.agreement(rule));
        Plan plan = Sharing.compile(inputs.agreement(rule), register);
        return new CompiledPot(
                rule,
                inputs.year(),
                model.in(Section.POTS).keys().indexOf(rule.id()),
                plan,
                plan.parties().stream().mapToInt(parties::indexOf).toArray(),
                places(rule.activities(), model.in(Section.ACTIVITIES).keys()),
                rule.receipts().stream()
                        .map(receipt -> passed(receipt, order, inputs))
                        .toList(),
                ActivityProgram.compile(inputs.year(), YearInputs.figures(rule), List.of(), givens),
                inputs.events(rule),
                latest);
    }

    /** Checks that what parties hold is not changed by the books, which a plan for one register could not follow. */
    private static void requireSteady(Agreement agreement) {
        Deque<Tier> tiers = new ArrayDeque<>(agreement.tiers());
        while (!tiers.isEmpty()) {
            Tier tier = tiers.remove();
            tiers.addAll(tier.split().inner());
            if (tier.terms().carry() instanceof Reinvested) {
                throw new IllegalArgumentException("Agreement of a program must not reinvest, but tier " + tier.id()
                        + " of " + agreement.id() + " does. Project each run instead");
            }
        }
    }

    private static Passed passed(Received receipt, List<PotRule> order, YearInputs inputs) {
        int pot = order.stream().map(PotRule::id).toList().indexOf(receipt.pot());
        List<String> paid = inputs.register(order.get(pot)).parties().stream()
                .map(Party::id)
                .toList();
        int party = inputs.model().in(Section.PARTIES).keys().indexOf(receipt.party());
        return new Passed(pot, paid.indexOf(receipt.party()), party);
    }

    private static int[] places(List<String> ids, List<String> all) {
        return ids.stream().mapToInt(all::indexOf).toArray();
    }
}
