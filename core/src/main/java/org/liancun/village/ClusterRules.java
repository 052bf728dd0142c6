// SPDX-License-Identifier: Apache-2.0
package org.liancun.village;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import org.liancun.measure.Period;

/** What the memberships of a cluster must keep, checked in one pass each, so that a very long list takes no longer per entry. */
record ClusterRules(String id, Form form, List<Membership> members, Period during) {
    void check() {
        if (members.isEmpty() && form != Form.DISTRICT) {
            throw refused("must name at least one village unless it is a district, but named none");
        }
        for (Membership each : members) {
            if (!during.contains(each.during())) {
                throw refused("must contain each membership in its life " + during + ", but " + each.village()
                        + " belonged " + each.during());
            }
        }
        requireOneMembershipAtATime();
        requireCentres();
    }

    private void requireOneMembershipAtATime() {
        List<Membership> byVillage = members.stream()
                .sorted(comparing(Membership::village).thenComparing(Membership::during))
                .collect(toImmutableList());
        for (int i = 1; i < byVillage.size(); i++) {
            Membership earlier = byVillage.get(i - 1);
            Membership later = byVillage.get(i);
            if (earlier.village().equals(later.village()) && earlier.during().overlaps(later.during())) {
                throw refused("must have a village once on any day, but had " + later.village() + " " + earlier.during()
                        + " and " + later.during());
            }
        }
    }

    private void requireCentres() {
        List<Membership> centres = members.stream()
                .filter(each -> each.role() == Role.CENTRE)
                .sorted(comparing(Membership::during))
                .collect(toImmutableList());
        if (form == Form.ALLIANCE && !centres.isEmpty()) {
            throw refused("must have no centre as an alliance, but had "
                    + centres.get(0).village());
        }
        for (int i = 1; i < centres.size(); i++) {
            requireApart(centres.get(i - 1), centres.get(i));
        }
        if (form == Form.HUB) {
            requireCovered(centres);
        }
    }

    private void requireApart(Membership earlier, Membership later) {
        if (earlier.during().overlaps(later.during())) {
            throw refused("must have at most one centre on any day, but had " + earlier.village() + " "
                    + earlier.during() + " and " + later.village() + " " + later.during());
        }
    }

    /** Follows the memberships in time; {@code covered} is the day up to which each day with members has had a centre. */
    private void requireCovered(List<Membership> centres) {
        List<Membership> inTime =
                members.stream().sorted(comparing(Membership::during)).collect(toImmutableList());
        int next = 0;
        LocalDate covered = LocalDate.MIN;
        for (Membership each : inTime) {
            LocalDate from = each.during().from();
            covered = covered.isBefore(from) ? from : covered;
            while (next < centres.size() && !centres.get(next).during().from().isAfter(covered)) {
                LocalDate until = centres.get(next).during().until();
                covered = covered.isBefore(until) ? until : covered;
                next++;
            }
            if (covered.isBefore(each.during().until())) {
                Period without = Period.between(covered, each.during().until());
                throw refused("must have one centre on every day with members as a hub, but had none "
                        + firstPart(without, centres, next) + ", when " + each.village() + " belonged");
            }
        }
    }

    /** Returns a stretch without a centre up to the next centre, if there is one. */
    private static Period firstPart(Period without, List<Membership> centres, int next) {
        if (next == centres.size()) {
            return without;
        }
        return without.intersection(Period.until(centres.get(next).during().from()))
                .orElse(without);
    }

    private IllegalArgumentException refused(String what) {
        return new IllegalArgumentException("Cluster " + id + " " + what);
    }
}
