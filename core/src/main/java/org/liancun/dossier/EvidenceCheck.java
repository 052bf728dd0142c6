// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Checks sources, figures and recomputations. */
final class EvidenceCheck {
    private final Evidence evidence;
    private final Known known;
    private final Check check;

    EvidenceCheck(Evidence evidence, Known known, Check check) {
        this.evidence = evidence;
        this.known = known;
        this.check = check;
    }

    void run() {
        sources();
        figures();
        recomputations();
    }

    private void sources() {
        Set<String> used = new HashSet<>();
        for (int i = 0; i < evidence.sources().size(); i++) {
            check.once(
                    "/sources/" + i + "/id",
                    "Id of a source",
                    evidence.sources().get(i).id(),
                    used);
        }
    }

    private void figures() {
        Set<String> used = new HashSet<>();
        for (int i = 0; i < evidence.figures().size(); i++) {
            Figure figure = evidence.figures().get(i);
            check.cited("/figures/" + i, figure.subject(), figure.id());
            if (used.contains(figure.id())
                    || !known.sources().contains(figure.source())
                    || !known.subjects().contains(figure.subject())) {
                figure("/figures/" + i, figure, used);
            }
            used.add(figure.id());
        }
    }

    private void figure(String pointer, Figure figure, Set<String> used) {
        String of = " of figure " + figure.id();
        check.once(pointer + "/id", "Id of a figure", figure.id(), used);
        check.known(pointer + "/source", "Source" + of, "a source", figure.source(), known.sources());
        check.known(
                pointer + "/subject",
                "Subject" + of,
                "a village, cluster, body, resource, region or party",
                figure.subject(),
                known.subjects());
    }

    private void recomputations() {
        Map<String, Figure> figures = new HashMap<>();
        evidence.figures().forEach(figure -> figures.put(figure.id(), figure));
        Set<String> used = new HashSet<>();
        for (int i = 0; i < evidence.recomputations().size(); i++) {
            Recomputation recomputation = evidence.recomputations().get(i);
            String pointer = "/recomputations/" + i;
            check.once(pointer + "/id", "Id of a recomputation", recomputation.id(), used);
            if (isKnown(pointer, recomputation)) {
                workOut(pointer, recomputation, figures);
            }
        }
    }

    private boolean isKnown(String pointer, Recomputation recomputation) {
        boolean all = true;
        for (String figure : recomputation.formula().figures()) {
            String subject = "Figure in the formula of " + recomputation.id();
            check.known(pointer + "/formula", subject, "a figure", figure, known.figures());
            check.cited(pointer + "/formula", recomputation.id(), figure);
            all &= known.figures().contains(figure);
        }
        String published = recomputation.published();
        if (!published.isEmpty()) {
            String subject = "Published figure of " + recomputation.id();
            check.known(pointer + "/published", subject, "a figure", published, known.figures());
            check.cited(pointer + "/published", recomputation.id(), published);
            all &= known.figures().contains(published);
        }
        return all;
    }

    private void workOut(String pointer, Recomputation recomputation, Map<String, Figure> figures) {
        try {
            of(recomputation, figures);
        } catch (IllegalArgumentException | ArithmeticException reason) {
            String formula = recomputation.formula().toString();
            String subject = "Formula of " + recomputation.id();
            check.undefined(pointer + "/formula", subject, formula, "one that gives " + recomputation.unit(), reason);
        }
    }

    /** Returns the recomputation with the figures it needs. */
    static Recomputed of(Recomputation recomputation, Map<String, Figure> figures) {
        Map<String, Figure> needed = new LinkedHashMap<>();
        recomputation.formula().figures().forEach(id -> needed.put(id, figures.get(id)));
        String published = recomputation.published();
        if (!published.isEmpty()) {
            needed.put(published, figures.get(published));
        }
        return new Recomputed(recomputation, needed);
    }
}
