// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liancun.text.Advice;
import org.liancun.text.Clip;

/** Finds what keeps bodies and commands from fitting together, in time linear in their number. */
final class Fit {
    private static final int DEEPEST = 64;
    private static final int IN_CIRCLE = Integer.MIN_VALUE / 2;

    private final List<Body> bodies;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Advice advice = new Advice();

    private Fit(List<Body> bodies) {
        this.bodies = bodies;
    }

    static Map<String, String> problems(List<Body> bodies, List<Command> commands) {
        Fit fit = new Fit(bodies);
        for (int i = 0; i < bodies.size(); i++) {
            fit.checkId(i);
        }
        for (int i = 0; i < bodies.size(); i++) {
            fit.checkAbove(i);
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < commands.size(); i++) {
            fit.checkCommand(i, commands.get(i), ids);
        }
        return ImmutableMap.copyOf(fit.problems);
    }

    private void checkId(int place) {
        String id = bodies.get(place).id();
        if (places.putIfAbsent(id, place) != null) {
            problems.put("/bodies/" + place + "/id", "Body id must occur once, but was " + id + " again");
        }
    }

    private void checkAbove(int place) {
        Body body = bodies.get(place);
        if (!body.above().isEmpty() && !places.containsKey(body.above())) {
            problems.put(above(place), unknown("Body above " + body.id(), body.above()));
        } else if (places.get(body.id()) == place && !levels.containsKey(body.id())) {
            climb(body);
        }
    }

    /** Follows the line upwards to the top, to a body whose level is known, or around a circle; then sets the levels. */
    private void climb(Body start) {
        Deque<Body> line = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        Body body = start;
        while (body != null && !levels.containsKey(body.id()) && seen.add(body.id())) {
            line.push(body);
            body = places.containsKey(body.above()) ? bodies.get(places.get(body.above())) : null;
        }
        int level = body == null ? 0 : levels.getOrDefault(body.id(), IN_CIRCLE);
        if (body != null && !levels.containsKey(body.id())) {
            reportCircle(body);
        }
        for (Body lower : line) {
            level++;
            levels.put(lower.id(), level);
            if (level == DEEPEST + 1) {
                problems.put(
                        above(places.get(lower.id())),
                        "Bodies in one line must be at most 64, but " + lower.id() + " was number 65");
            }
        }
    }

    private void reportCircle(Body member) {
        Set<String> circle = new LinkedHashSet<>();
        int first = places.get(member.id());
        for (Body body = member; circle.add(body.id()); body = bodies.get(places.get(body.above()))) {
            first = Math.min(first, places.get(body.id()));
        }
        String start = bodies.get(first).id();
        Iterable<String> turned =
                Iterables.concat(Iterables.skip(circle, Iterables.indexOf(circle, start::equals)), circle);
        String shown = String.join(" under ", Iterables.limit(turned, Math.min(circle.size(), 5)));
        problems.put(
                above(first),
                "Body must not stand above itself, but " + shown + (circle.size() > 5 ? " under ... " : " ") + "under "
                        + start + " does");
    }

    private void checkCommand(int place, Command command, Set<String> ids) {
        String pointer = "/commands/" + place;
        if (!ids.add(command.id())) {
            problems.put(pointer + "/id", "Command id must occur once, but was " + command.id() + " again");
        }
        for (int i = 0; i < command.steps().size(); i++) {
            String body = command.steps().get(i).body();
            if (!places.containsKey(body)) {
                problems.put(pointer + "/steps/" + i + "/body", unknown("Body in command " + command.id(), body));
            }
        }
    }

    private String unknown(String subject, String id) {
        return subject + " must be known, but was \"" + Clip.of(id) + "\"" + advice.sentence(id, places.keySet());
    }

    private static String above(int place) {
        return "/bodies/" + place + "/above";
    }
}
