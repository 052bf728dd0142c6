// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.liancun.text.Advice;
import org.liancun.text.Clip;

/** Finds what keeps mechanisms, schemes, resources and practices from fitting together. */
final class Fit {
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Advice advice = new Advice();

    private Fit() {}

    static Map<String, String> problems(
            List<LocalMechanism> mechanisms, List<Scheme> schemes, List<Resource> resources, List<Practice> practices) {
        Fit fit = new Fit();
        Set<String> known = fit.checkIds(mechanisms, LocalMechanism::id, "Mechanism", "/mechanisms/");
        fit.checkIds(schemes, Scheme::id, "Scheme", "/schemes/");
        for (int i = 0; i < schemes.size(); i++) {
            fit.checkScheme(schemes.get(i), "/schemes/" + i, known);
        }
        Set<String> linked = fit.checkIds(resources, Resource::id, "Resource", "/resources/");
        Set<String> practised = new HashSet<>();
        for (int i = 0; i < practices.size(); i++) {
            fit.checkPractice(practices.get(i), "/practices/" + i, known, linked, practised);
        }
        return ImmutableMap.copyOf(fit.problems);
    }

    /** Returns the thing of that id, or refuses with the nearest name. */
    static <T> T known(Map<String, T> byId, String id, String subject) {
        T thing = byId.get(id);
        if (thing == null) {
            throw new IllegalArgumentException(unknown(subject, id, byId.keySet(), new Advice()));
        }
        return thing;
    }

    private <T> Set<String> checkIds(List<T> things, Function<T, String> id, String kind, String pointer) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < things.size(); i++) {
            String here = id.apply(things.get(i));
            if (!seen.add(here)) {
                problems.put(pointer + i + "/id", kind + " id must occur once, but was " + here + " again");
            }
        }
        return seen;
    }

    private void checkScheme(Scheme scheme, String pointer, Set<String> known) {
        for (int i = 0; i < scheme.mechanisms().size(); i++) {
            String id = scheme.mechanisms().get(i);
            if (!known.contains(id)) {
                String message = unknown("Mechanism of " + scheme.id(), id, known, advice);
                problems.put(pointer + "/mechanisms/" + i, message);
            }
        }
    }

    private void checkPractice(
            Practice practice, String pointer, Set<String> known, Set<String> linked, Set<String> practised) {
        String id = practice.mechanism();
        if (!known.contains(id)) {
            problems.put(pointer + "/mechanism", unknown("Mechanism of a practice", id, known, advice));
        } else if (!practised.add(id)) {
            problems.put(pointer + "/mechanism", "Practice of a mechanism must occur once, but was " + id + " again");
        }
        for (int i = 0; i < practice.resources().size(); i++) {
            String resource = practice.resources().get(i);
            if (!linked.contains(resource)) {
                problems.put(pointer + "/resources/" + i, unknown("Resource of " + id, resource, linked, advice));
            }
        }
    }

    static String unknown(String subject, String id, Set<String> known, Advice advice) {
        return subject + " must be known, but was \"" + Clip.of(id) + "\"" + advice.sentence(id, known);
    }
}
