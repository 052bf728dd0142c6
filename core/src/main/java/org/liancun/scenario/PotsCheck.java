// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Mention;
import org.liancun.text.Names;
import org.liancun.text.Outline;

/** Looks for what does not fit between pots, and between a pot and its agreement. */
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
                model.in(Section.AGREEMENTS).find(pot.agreement()).ifPresent(agreement -> fits(pot, agreement));
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

    private void fits(PotRule pot, Agreement agreement) {
        List<Mention> named = mentions.computeIfAbsent(agreement.id(), id -> agreement.mentions());
        PotTerms terms = pot.terms();
        Set<String> figures = ids(named, Mention.Kind.FIGURE);
        Set<String> slices = ids(named, Mention.Kind.SLICE);
        Set<String> paths = new TreeSet<>(slices);
        named.stream().filter(each -> each.kind() == Mention.Kind.SLICE).forEach(each -> paths.add(each.path()));
        each(
                pot,
                "terms/figures",
                "Figure of a pot",
                "a figure of its agreement",
                terms.figures().keySet(),
                figures);
        each(
                pot,
                "terms/decided",
                "Decided slice of a pot",
                "open in its agreement",
                terms.decided().keySet(),
                paths);
        each(
                pot,
                "terms/events",
                "Event of a pot",
                "an event of its agreement",
                terms.events().keySet(),
                ids(named, Mention.Kind.EVENT));
        Sets.difference(figures, terms.figures().keySet())
                .forEach(name -> problems.add(
                        path(pot, "terms/figures"),
                        "Figures of a pot",
                        "all that its agreement refers to",
                        "without " + name));
        named.stream()
                .filter(each -> each.kind() == Mention.Kind.SLICE)
                .filter(each -> !terms.decided().containsKey(each.id())
                        && !terms.decided().containsKey(each.path()))
                .forEach(each -> problems.add(
                        path(pot, "terms/decided"),
                        "Decided slices of a pot",
                        "all that its agreement leaves open",
                        "without " + each.path()));
        if (!pot.parties().isEmpty()) {
            each(
                    pot,
                    "parties",
                    "Party that an agreement names",
                    "one of the pot's",
                    ids(named, Mention.Kind.PARTY),
                    Set.copyOf(pot.parties()));
        }
        limits(pot, agreement);
    }

    private void limits(PotRule pot, Agreement agreement) {
        if (!pot.limits().isEmpty()) {
            Set<String> paths = new TreeSet<>();
            addPaths("", agreement.outline(Names.NONE).points(), paths);
            for (TierLimit limit : pot.limits()) {
                each(
                        pot,
                        "limits/" + limit.id() + "/tiers",
                        "Tier of a limit",
                        "a tier or slice of its agreement",
                        limit.tiers(),
                        paths);
            }
        }
    }

    private static void addPaths(String prefix, List<Outline> points, Set<String> paths) {
        for (Outline point : points) {
            paths.add(prefix + point.id());
            addPaths(prefix + point.id() + "/", point.points(), paths);
        }
    }

    private static Set<String> ids(List<Mention> mentions, Mention.Kind kind) {
        Set<String> ids = new TreeSet<>();
        mentions.stream().filter(mention -> mention.kind() == kind).forEach(mention -> ids.add(mention.id()));
        return ids;
    }

    private void each(
            PotRule pot, String at, String subject, String expected, Iterable<String> found, Set<String> known) {
        found.forEach(id -> problems.known(path(pot, at), subject, expected, id, known));
    }

    private static String path(PotRule pot, String at) {
        return "pots/" + pot.id() + "/" + at;
    }
}
