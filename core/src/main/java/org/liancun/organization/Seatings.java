// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.liancun.measure.Quantity;
import org.liancun.money.Ratio;
import org.liancun.text.Advice;
import org.liancun.text.Name;

/** Compares who sits in a body with its posts and with the rules of posts. */
final class Seatings {
    private final Body body;
    private final SeatPlan plan;
    private final Sitting sitting;
    private final List<Tenure> present;
    private final SetMultimap<Seat, String> holdersOf = HashMultimap.create();
    private final SortedSet<SeatFinding> findings = new TreeSet<>();

    private Seatings(Body body, Sitting sitting) {
        this.body = body;
        this.plan = new SeatPlan(body);
        this.sitting = sitting;
        this.present = of(Status.FOUNDED);
        present.forEach(tenure -> holdersOf.put(plan.place(tenure.seat()), tenure.holder()));
    }

    static Seating of(Body body, Sitting sitting) {
        Seatings seatings = new Seatings(body, sitting);
        List<Tenure> announced = seatings.of(Status.PLANNED);
        Stream.concat(seatings.present.stream(), announced.stream()).forEach(seatings::requireSeat);
        body.seats().forEach(seatings::countHolders);
        seatings.present.forEach(seatings::check);
        Seating plain = new Seating(body, sitting.day(), seatings.present, announced, List.of());
        plain.merged().forEach(seatings::note);
        return new Seating(body, sitting.day(), seatings.present, announced, ImmutableList.copyOf(seatings.findings));
    }

    private List<Tenure> of(Status status) {
        return sitting.tenures().stream()
                .filter(tenure -> tenure.status() == status)
                .filter(tenure -> tenure.seat().post().body().equals(body.id()))
                .collect(toImmutableList());
    }

    private void requireSeat(Tenure tenure) {
        Advice advice = new Advice();
        plan.problem(tenure.seat().post(), advice)
                .or(() -> plan.villageProblem(tenure.seat(), advice))
                .ifPresent(problem -> {
                    throw new IllegalArgumentException(problem);
                });
    }

    private void countHolders(SeatRule rule) {
        Post post = new Post(body.id(), rule.post().zh());
        if (rule.basis() == SeatBasis.PER_VILLAGE) {
            body.villages().forEach(village -> count(rule, new Seat(post, village)));
        } else {
            count(rule, Seat.of(post));
        }
    }

    private void count(SeatRule rule, Seat seat) {
        int holders = holdersOf.get(seat).size();
        Quantity number = rule.number().notNegative();
        if (Ratio.of(holders).compareTo(rule.fewest(1)) < 0) {
            add(SeatFinding.Kind.VACANT, seat, "", number(number, holders));
        } else if (!number.allows(Ratio.of(holders))) {
            add(SeatFinding.Kind.CROWDED, seat, "", number(number, holders));
        }
    }

    private void check(Tenure tenure) {
        plan.rule(tenure.seat().post()).ifPresent(rule -> checkFilling(tenure, rule.filling()));
        sitting.rules().forEach(rule -> findings.addAll(rule.check(tenure, sitting)));
    }

    private void checkFilling(Tenure tenure, Filling rule) {
        boolean isTold = rule != Filling.UNSTATED && tenure.filling() != Filling.UNSTATED;
        if (isTold && rule != tenure.filling()) {
            Name must = rule.label();
            Name was = tenure.filling().label();
            add(
                    SeatFinding.Kind.FILLED_OTHERWISE,
                    tenure.seat(),
                    tenure.holder(),
                    Name.of("应为" + must.zh() + "，实为" + was.zh(), "must be " + must.en() + ", but was " + was.en()));
        }
    }

    private void note(String holder, List<Seat> seats) {
        Name reason = Name.of("一人占" + seats.size() + "席", "sits in " + seats.size() + " seats");
        seats.forEach(seat -> add(SeatFinding.Kind.MERGED, seat, holder, reason));
    }

    private void add(SeatFinding.Kind kind, Seat seat, String holder, Name reason) {
        findings.add(new SeatFinding(kind, seat, holder, reason));
    }

    private static Name number(Quantity number, int holders) {
        return Name.of("应有" + number + "，实有" + holders, "must have " + number + ", but had " + holders);
    }
}
