// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liancun.roster.OfficeService;
import org.liancun.text.Advice;
import org.liancun.text.Clip;

/** Finds what keeps posts, layers, services and minutes from fitting the bodies, in time linear in their number. */
final class PartsFit {
    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Advice advice = new Advice();

    private PartsFit(List<Body> bodies) {
        bodies.forEach(body -> this.bodies.putIfAbsent(body.id(), body));
    }

    static Map<String, String> problems(
            List<Body> bodies,
            PostRegister posts,
            List<DutyLayer> layers,
            List<OfficeService> services,
            List<Minutes> minutes) {
        PartsFit fit = new PartsFit(bodies);
        SeatFit.problems(posts, fit.bodies, fit.advice)
                .forEach((pointer, message) -> fit.problems.put("/posts" + pointer, message));
        fit.checkLayers(layers);
        fit.checkServices(services);
        fit.checkMinutes(minutes);
        return fit.problems;
    }

    private void checkLayers(List<DutyLayer> layers) {
        Set<String> used = new HashSet<>();
        for (int i = 0; i < layers.size(); i++) {
            checkOnce("/layers/" + i + "/id", "Duty layer id", layers.get(i).id(), used);
        }
    }

    private void checkServices(List<OfficeService> services) {
        Set<String> used = new HashSet<>();
        for (int i = 0; i < services.size(); i++) {
            String office = services.get(i).office();
            checkOnce("/services/" + i + "/office", "Office that serves", office, used);
            checkKnown("/services/" + i + "/office", "Office that serves", office);
        }
    }

    private void checkMinutes(List<Minutes> minutes) {
        Set<String> used = new HashSet<>();
        for (int i = 0; i < minutes.size(); i++) {
            checkOnce(
                    "/minutes/" + i + "/body", "Body that meets", minutes.get(i).body(), used);
            checkKnown(
                    "/minutes/" + i + "/body", "Body that meets", minutes.get(i).body());
            for (int j = 0; j < minutes.get(i).meetings().size(); j++) {
                checkDecisions(
                        "/minutes/" + i + "/meetings/" + j,
                        minutes.get(i).meetings().get(j));
            }
        }
    }

    private void checkDecisions(String pointer, JointMeeting meeting) {
        for (int i = 0; i < meeting.decisions().size(); i++) {
            Decision decision = meeting.decisions().get(i);
            if (!decision.charged().isEmpty()) {
                checkKnown(
                        pointer + "/decisions/" + i + "/charged",
                        "Body charged with " + decision.id(),
                        decision.charged());
            }
        }
    }

    private void checkOnce(String pointer, String subject, String id, Set<String> used) {
        if (!used.add(id)) {
            problems.put(pointer, subject + " must occur once, but was " + id + " again");
        }
    }

    private void checkKnown(String pointer, String subject, String id) {
        if (!bodies.containsKey(id)) {
            problems.put(
                    pointer,
                    subject + " must be known, but was \"" + Clip.of(id) + "\"" + advice.sentence(id, bodies.keySet()));
        }
    }
}
