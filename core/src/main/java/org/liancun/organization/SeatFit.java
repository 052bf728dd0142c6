// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liancun.text.Advice;

/** Finds seats that no body has. */
final class SeatFit {
    private final Map<String, Body> bodies;
    private final Advice advice = new Advice();
    private final Map<String, String> problems = new LinkedHashMap<>();

    private SeatFit(Organizations organizations) {
        this.bodies = Maps.uniqueIndex(organizations.bodies(), Body::id);
    }

    static Map<String, String> problems(PostRegister register, Organizations organizations) {
        SeatFit fit = new SeatFit(organizations);
        for (int i = 0; i < register.rules().size(); i++) {
            fit.check("/rules/" + i + "/post", Seat.of(register.rules().get(i).post()), false);
        }
        for (int i = 0; i < register.tenures().size(); i++) {
            fit.check("/tenures/" + i + "/seat", register.tenures().get(i).seat(), true);
        }
        for (int i = 0; i < register.filings().size(); i++) {
            fit.check("/filings/" + i + "/seat", register.filings().get(i).seat(), true);
        }
        return ImmutableMap.copyOf(fit.problems);
    }

    /** Tells why a body does not have a seat, or nothing if it does. A body whose posts are not told may have any. */
    static Optional<String> problem(Seat seat, Body body) {
        return title(seat, body, new Advice()).or(() -> village(seat, body));
    }

    private void check(String pointer, Seat seat, boolean isFilled) {
        Body body = bodies.get(seat.post().body());
        Optional<String> problem = body == null
                ? Optional.of(unknown("Body of post " + seat.post(), seat.post().body(), bodies.keySet(), advice))
                : title(seat, body, advice).or(() -> isFilled ? village(seat, body) : Optional.empty());
        problem.ifPresent(message -> problems.put(pointer, message));
    }

    private static Optional<String> title(Seat seat, Body body, Advice advice) {
        Set<String> titles = body.seats().stream().map(rule -> rule.post().zh()).collect(toImmutableSet());
        boolean isKnown = rule(seat, body).isPresent() || titles.isEmpty();
        return isKnown
                ? Optional.empty()
                : Optional.of(
                        unknown("Post in " + body.id(), seat.post().title().zh(), titles, advice));
    }

    private static Optional<String> village(Seat seat, Body body) {
        boolean isPerVillage = rule(seat, body)
                .filter(rule -> rule.basis() == SeatBasis.PER_VILLAGE)
                .isPresent();
        return !isPerVillage || body.villages().contains(seat.village())
                ? Optional.empty()
                : Optional.of(unknown(
                        "Village of " + seat.post(),
                        seat.village(),
                        ImmutableSet.copyOf(body.villages()),
                        new Advice()));
    }

    /** The seat as the body counts it: of no village where the post is counted per body. */
    static Seat place(Seat seat, Body body) {
        boolean isPerBody = rule(seat, body)
                .filter(rule -> rule.basis() == SeatBasis.PER_BODY)
                .isPresent();
        return isPerBody ? Seat.of(seat.post()) : seat;
    }

    /** The rule of a seat, or nothing when the body tells no such post. */
    static Optional<SeatRule> rule(Seat seat, Body body) {
        return body.seats().stream()
                .filter(rule -> rule.post().equals(seat.post().title()))
                .findFirst();
    }

    private static String unknown(String subject, String word, Set<String> known, Advice advice) {
        return subject + " must be known, but was \"" + word + "\"" + advice.sentence(word, known);
    }
}
