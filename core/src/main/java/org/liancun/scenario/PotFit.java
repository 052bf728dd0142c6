// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Mention;
import org.liancun.text.Names;
import org.liancun.text.Outline;

/** Looks for what does not fit between a pot and its agreement. */
final class PotFit {
    private final PotRule pot;
    private final Agreement agreement;
    private final List<Mention> mentions;
    private final Misfits problems;

    PotFit(PotRule pot, Agreement agreement, List<Mention> mentions, Misfits problems) {
        this.pot = pot;
        this.agreement = agreement;
        this.mentions = mentions;
        this.problems = problems;
    }

    void run() {
        figures();
        decided();
        Set<String> events = pot.terms().events().keySet();
        known("terms/events", "Event of a pot", "an event of its agreement", events, ids(Mention.Kind.EVENT));
        if (!pot.parties().isEmpty()) {
            Set<String> parties = Set.copyOf(pot.parties());
            known("parties", "Party that an agreement names", "one of the pot's", ids(Mention.Kind.PARTY), parties);
        }
        if (!pot.limits().isEmpty()) {
            limits();
        }
    }

    private void figures() {
        Set<String> given = pot.terms().figures().keySet();
        Set<String> asked = ids(Mention.Kind.FIGURE);
        known("terms/figures", "Figure of a pot", "a figure of its agreement", given, asked);
        Sets.difference(asked, given)
                .forEach(figure ->
                        lacks("terms/figures", "Figures of a pot", "all that its agreement refers to", figure));
    }

    private void decided() {
        Set<String> given = pot.terms().decided().keySet();
        Set<String> open = new TreeSet<>();
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.SLICE) {
                open.add(mention.id());
                open.add(mention.path());
                if (!given.contains(mention.id()) && !given.contains(mention.path())) {
                    lacks(
                            "terms/decided",
                            "Decided slices of a pot",
                            "all that its agreement leaves open",
                            mention.path());
                }
            }
        }
        known("terms/decided", "Decided slice of a pot", "open in its agreement", given, open);
    }

    private void limits() {
        Set<String> paths = new TreeSet<>();
        addPaths("", agreement.outline(Names.NONE).points(), paths);
        for (TierLimit limit : pot.limits()) {
            String at = "limits/" + limit.id() + "/tiers";
            known(at, "Tier of a limit", "a tier or slice of its agreement", limit.tiers(), paths);
        }
    }

    private static void addPaths(String prefix, List<Outline> points, Set<String> paths) {
        for (Outline point : points) {
            paths.add(prefix + point.id());
            addPaths(prefix + point.id() + "/", point.points(), paths);
        }
    }

    private Set<String> ids(Mention.Kind kind) {
        Set<String> ids = new TreeSet<>();
        for (Mention mention : mentions) {
            if (mention.kind() == kind) {
                ids.add(mention.id());
            }
        }
        return ids;
    }

    private void known(String at, String subject, String expected, Collection<String> found, Set<String> known) {
        found.forEach(id -> problems.known(path(at), subject, expected, id, known));
    }

    private void lacks(String at, String subject, String expected, String missing) {
        problems.add(path(at), subject, expected, "without " + missing);
    }

    private String path(String at) {
        return "pots/" + pot.id() + "/" + at;
    }
}
