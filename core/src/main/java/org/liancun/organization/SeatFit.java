// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.liancun.text.Advice;
import org.liancun.text.Clip;

/** Finds posts and seats that no body has, and holders at work where nothing is founded yet. */
final class SeatFit {
    private final Map<String, Body> bodies;
    private final Advice advice;
    private final Map<String, SeatPlan> plans = new HashMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();

    private SeatFit(Map<String, Body> bodies, Advice advice) {
        this.bodies = bodies;
        this.advice = advice;
    }

    /** Returns the messages by pointers from the register. */
    static Map<String, String> problems(PostRegister register, Map<String, Body> bodies, Advice advice) {
        SeatFit fit = new SeatFit(bodies, advice);
        for (int i = 0; i < register.rules().size(); i++) {
            fit.checkRule("/rules/" + i, register.rules().get(i));
        }
        for (int i = 0; i < register.tenures().size(); i++) {
            fit.checkSeat("/tenures/" + i, register.tenures().get(i).seat());
            fit.checkStatus("/tenures/" + i + "/status", register.tenures().get(i));
        }
        for (int i = 0; i < register.filings().size(); i++) {
            Filing filing = register.filings().get(i);
            fit.checkSeat("/filings/" + i, filing.seat());
            fit.checkRegistry("/filings/" + i, filing.registry());
        }
        return fit.problems;
    }

    private void checkRule(String pointer, PostRule rule) {
        rule.posts().forEach((field, post) -> checkPost(pointer + "/" + field, post));
        if (!rule.registry().isEmpty()) {
            checkRegistry(pointer, rule.registry());
        }
    }

    private void checkSeat(String pointer, Seat seat) {
        if (checkPost(pointer + "/post", seat.post())) {
            plan(seat.post())
                    .villageProblem(seat, advice)
                    .ifPresent(message -> problems.put(pointer + "/village", message));
        }
    }

    private boolean checkPost(String pointer, Post post) {
        if (!bodies.containsKey(post.body())) {
            problems.put(pointer, unknown("Body of post " + post, post.body()));
            return false;
        }
        plan(post).problem(post, advice).ifPresent(message -> problems.put(pointer, message));
        return !problems.containsKey(pointer);
    }

    private SeatPlan plan(Post post) {
        return plans.computeIfAbsent(post.body(), id -> new SeatPlan(bodies.get(id)));
    }

    private void checkRegistry(String pointer, String registry) {
        if (!bodies.containsKey(registry)) {
            problems.put(pointer + "/registry", unknown("Registry", registry));
        }
    }

    private void checkStatus(String pointer, Tenure tenure) {
        Body body = bodies.get(tenure.seat().post().body());
        if (body != null && body.status() == Status.PLANNED && tenure.status() == Status.FOUNDED) {
            problems.put(
                    pointer,
                    "Status of " + tenure.holder() + " must be PLANNED, since that of " + body.id()
                            + " is, but was FOUNDED");
        }
    }

    private String unknown(String subject, String id) {
        return subject + " must be known, but was \"" + Clip.of(id) + "\"" + advice.sentence(id, bodies.keySet());
    }
}
