// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Mention;

/** Looks for what does not fit between pots, and has each that changed held against its agreement. */
final class PotsCheck {
    private final Model model;
    private final Misfits problems;
    private final Map<String, List<Mention>> mentions = new HashMap<>();

    PotsCheck(Model model, Misfits problems) {
        this.model = model;
        this.problems = problems;
    }

    void run(Touched<PotRule> pots, Touched<Agreement> agreements) {
        Set<String> changedPots = pots.keys();
        Set<String> changedAgreements = agreements.keys();
        for (PotRule pot : model.in(Section.POTS).list()) {
            if (changedPots.contains(pot.id()) || changedAgreements.contains(pot.agreement())) {
                model.in(Section.AGREEMENTS).find(pot.agreement()).ifPresent(agreement -> {
                    List<Mention> named = mentions.computeIfAbsent(agreement.id(), id -> agreement.mentions());
                    new PotFit(pot, agreement, named, problems).run();
                });
            }
        }
        if (!pots.isNothing()) {
            eachGoesToOne();
            order();
        }
    }

    /** The profit of an activity goes into one pot, and so does what a party received from one. */
    private void eachGoesToOne() {
        Set<String> activities = new HashSet<>();
        Set<Received> receipts = new HashSet<>();
        for (PotRule pot : model.in(Section.POTS).list()) {
            for (int i = 0; i < pot.activities().size(); i++) {
                if (!activities.add(pot.activities().get(i))) {
                    problems.add(
                            path(pot, "activities/" + i),
                            "Activity of a pot",
                            "in no other pot",
                            pot.activities().get(i));
                }
            }
            for (int i = 0; i < pot.receipts().size(); i++) {
                if (!receipts.add(pot.receipts().get(i))) {
                    problems.add(
                            path(pot, "receipts/" + i),
                            "Receipt of a pot",
                            "passed on to no other pot",
                            pot.receipts().get(i).toString());
                }
            }
        }
    }

    private void order() {
        List<PotRule> pots = model.in(Section.POTS).list();
        Set<String> settled = new HashSet<>();
        PotOrder.of(pots).forEach(pot -> settled.add(pot.id()));
        Set<String> known = new HashSet<>(model.in(Section.POTS).keys());
        for (PotRule pot : pots) {
            boolean complete = pot.receipts().stream().allMatch(receipt -> known.contains(receipt.pot()));
            if (!settled.contains(pot.id()) && complete) {
                problems.add(
                        path(pot, "receipts"),
                        "Receipts of a pot",
                        "of pots settled before it",
                        pot.receipts().toString());
            }
        }
    }

    private static String path(PotRule pot, String at) {
        return "pots/" + pot.id() + "/" + at;
    }
}
