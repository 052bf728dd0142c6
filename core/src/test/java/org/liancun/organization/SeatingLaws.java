// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.liancun.measure.Period;

class SeatingLaws {
    private static final Body JOINT = Reported.jointCommittee();
    private static final List<Post> PER_BODY = List.of(Posts.SECRETARY, Posts.DEPUTY, Posts.LEADER);
    private static final List<Post> PER_VILLAGE =
            List.of(Posts.FIRST_MEMBER, Posts.VILLAGE_MEMBER, Posts.FIRST_SECRETARY, Posts.VILLAGE_SECRETARY);

    @Property
    void seats_do_not_depend_on_the_order_of_anything(@ForAll("tenures") List<Tenure> tenures, @ForAll Random random) {
        List<Tenure> shuffled = shuffled(tenures, random);
        List<PostRule> rules = shuffled(Posts.EX_OFFICIO, random);
        Body body = JOINT.with(shuffled(JOINT.villages(), random), shuffled(JOINT.seats(), random));

        Seating seating = PostRegister.of(rules, shuffled).on(Posts.DAY).in(body);

        assertThat(seating).isEqualTo(withBody(body, Posts.joint(tenures)));
    }

    @Property
    void every_seat_has_a_holder_and_people_are_fewer_only_by_merged_seats(@ForAll("tenures") List<Tenure> tenures) {
        Seating seating = Posts.joint(tenures);

        int more = seating.merged().values().stream()
                .mapToInt(seats -> seats.size() - 1)
                .sum();

        assertThat(seating.seats() - more).isEqualTo(seating.people());
    }

    @Property
    void each_office_without_a_holder_is_one_vacant_seat(
            @ForAll @IntRange(max = 5) int samePerson, @ForAll @IntRange(max = 12) int removed, @ForAll Random random) {
        List<Tenure> tenures = shuffled(Posts.tenures(samePerson), random).subList(removed, 12);

        Seating seating = Posts.joint(tenures);

        assertThat(seating.seats()).isEqualTo(12 - removed);
        assertThat(seating.found(SeatFinding.Kind.VACANT)).hasSize(removed);
        assertThat(seating.found(SeatFinding.Kind.CROWDED)).isEmpty();
    }

    @Property
    void whoever_holds_the_office_in_a_village_sits_for_it(@ForAll("tenures") List<Tenure> tenures) {
        Sitting sitting = Posts.register(tenures).on(Posts.DAY);

        for (Tenure tenure : sitting.tenures()) {
            if (tenure.seat().post().equals(Posts.VILLAGE_SECRETARY)) {
                assertThat(sitting.tenures())
                        .anyMatch(other -> other.holder().equals(tenure.holder())
                                && other.seat()
                                        .equals(new Seat(
                                                Posts.VILLAGE_MEMBER,
                                                tenure.seat().village())));
            }
        }
    }

    @Provide
    Arbitrary<List<Tenure>> tenures() {
        Arbitrary<Seat> seats = Arbitraries.oneOf(
                Arbitraries.of(PER_BODY).map(Seat::of),
                Combinators.combine(Arbitraries.of(PER_VILLAGE), Arbitraries.of(JOINT.villages()))
                        .as(Seat::new));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 8).map(i -> "p" + i),
                        seats,
                        Arbitraries.of(Filling.class),
                        Arbitraries.of(Status.class),
                        Arbitraries.of("2021..", "..", "2023..2024-09-13", "2025.."))
                .as((holder, seat, filling, status, term) ->
                        new Tenure(holder, seat, filling, status, Period.parse(term), List.of()))
                .list()
                .ofMaxSize(30)
                .uniqueElements(tenure -> List.of(tenure.holder(), tenure.seat()));
    }

    private static Seating withBody(Body body, Seating seating) {
        return new Seating(body, seating.day(), seating.sitting(), seating.announced(), seating.findings());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
