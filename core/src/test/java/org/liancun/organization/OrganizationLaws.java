// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

class OrganizationLaws {
    @Property
    void numbers_do_not_depend_on_the_order_of_rules_and_villages(@ForAll("bodies") Body body, @ForAll Random random) {
        List<String> villages = new ArrayList<>(body.villages());
        List<SeatRule> seats = new ArrayList<>(body.seats());
        Collections.shuffle(villages, random);
        Collections.shuffle(seats, random);

        Body shuffled = body.with(villages, seats);

        assertThat(shuffled.seatCount()).isEqualTo(body.seatCount());
        assertThat(shuffled.headcount()).isEqualTo(body.headcount());
        assertThat(shuffled.fewestPeople()).isEqualTo(body.fewestPeople());
    }

    @Property
    void numbers_hold_whatever_the_true_numbers_are(
            @ForAll("bodies") Body body, @ForAll @IntRange(max = 3) int beyond) {
        Ratio seats = Ratio.ZERO;
        Ratio people = Ratio.ZERO;
        for (SeatRule rule : body.seats()) {
            Ratio holders = possible(rule.number(), beyond);
            int times = rule.basis() == SeatBasis.PER_VILLAGE ? body.villages().size() : 1;
            people = people.plus(holders.times(Ratio.of(times)));
            seats = rule.isSeat() ? seats.plus(holders.times(Ratio.of(times))) : seats;
        }

        assertThat(body.headcount().orElseThrow().bounds().contains(people)).isTrue();
        assertThat(body.fewestPeople().orElseThrow().bounds().contains(people)).isTrue();
        assertThat(body.seatCount()
                        .orElse(Quantity.of(seats, Unit.SEAT))
                        .bounds()
                        .contains(seats))
                .isTrue();
    }

    @Property
    void every_body_of_a_forest_has_one_line_of_the_tree(@ForAll("forests") Organizations forest) {
        List<String> lines = forest.tree().lines().toList();

        assertThat(lines.stream().map(line -> line.replaceFirst("^[│├└─ ]*", "")))
                .containsExactlyInAnyOrderElementsOf(
                        forest.bodies().stream().map(body -> body.name().zh()).toList());
    }

    @Property
    void lines_are_indented_by_three_for_every_body_above(@ForAll("forests") Organizations forest) {
        for (String line : forest.tree().lines().toList()) {
            String name = line.replaceFirst("^[│├└─ ]*", "");
            int above = 0;
            for (Body body = find(forest, name); !body.above().isEmpty(); body = find(forest, body.above())) {
                above++;
            }
            assertThat(line.length() - name.length()).isEqualTo(3 * above);
        }
    }

    @Property
    void hops_are_the_same_both_ways_and_from_the_top_one_less_than_the_line(
            @ForAll("forests") Organizations forest, @ForAll Random random) {
        if (forest.bodies().isEmpty()) {
            return;
        }
        String one = any(forest, random);
        String other = any(forest, random);
        List<Body> line = forest.line(one);

        assertThat(forest.hops(one, other)).isEqualTo(forest.hops(other, one));
        assertThat(forest.hops(line.get(0).id(), one)).hasValue(line.size() - 1);
        assertThat(forest.tiers()).isGreaterThanOrEqualTo(line.size());
    }

    @Property
    void any_parents_give_a_forest_or_are_refused_with_a_place(
            @ForAll @IntRange(min = 1, max = 12) int size, @ForAll Random random) {
        List<Body> bodies = IntStream.range(0, size)
                .mapToObj(i -> body(i, random.nextInt(size + 1) - 1))
                .toList();

        boolean hasCircle = bodies.stream().anyMatch(body -> isUnderItself(body, bodies));

        assertThat(Fit.problems(bodies, List.of()).isEmpty()).isNotEqualTo(hasCircle);
    }

    @Provide
    Arbitrary<Body> bodies() {
        Arbitrary<String> numbers = Combinators.combine(
                        Arbitraries.of("%d席", "%d人", "%d席以上", "超过%d席", "%d席以内", "%d-9席", "1-%d人", "不足%d人"),
                        Arbitraries.integers().between(1, 9))
                .as(String::format);
        Arbitrary<SeatRule> rules = Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.of(Filling.class),
                        Arbitraries.of(SeatBasis.class),
                        numbers)
                .as((post, filling, basis, number) -> SeatRule.of(Name.of("职务" + post), filling, basis, number));
        return Combinators.combine(
                        rules.list().ofMinSize(1).ofMaxSize(6).uniqueElements(SeatRule::post),
                        Arbitraries.integers().between(1, 6))
                .as((seats, villages) -> Body.of("body", Name.of("某"), BodyKind.LEADING_GROUP)
                        .with(
                                IntStream.range(0, villages)
                                        .mapToObj(i -> "v" + i)
                                        .toList(),
                                seats));
    }

    @Provide
    Arbitrary<Organizations> forests() {
        return Arbitraries.integers().between(0, 1_000_000).list().ofMaxSize(40).map(draws -> {
            List<Body> bodies = new ArrayList<>();
            for (int draw : draws) {
                bodies.add(body(bodies.size(), draw % (bodies.size() + 1) - 1));
            }
            Collections.shuffle(bodies, new Random(draws.hashCode()));
            return new Organizations(bodies, List.of());
        });
    }

    private static Body body(int number, int above) {
        return Body.of("村" + number, Name.of("村" + number), BodyKind.ENTITY).under(above < 0 ? "" : "村" + above);
    }

    private static String any(Organizations forest, Random random) {
        return forest.bodies().get(random.nextInt(forest.bodies().size())).id();
    }

    private static Body find(Organizations forest, String id) {
        return forest.find(id).orElseThrow();
    }

    private static boolean isUnderItself(Body start, List<Body> bodies) {
        String above = start.above();
        for (int i = 0; i <= bodies.size() && !above.isEmpty(); i++) {
            if (above.equals(start.id())) {
                return true;
            }
            String here = above;
            above = bodies.stream()
                    .filter(body -> body.id().equals(here))
                    .findFirst()
                    .orElseThrow()
                    .above();
        }
        return false;
    }

    /** A whole number within the bounds of the quantity: one of the few from the lowest upwards, as far as it may be. */
    private static Ratio possible(Quantity number, int beyond) {
        return IntStream.rangeClosed(0, 20)
                .mapToObj(Ratio::of)
                .filter(number::allows)
                .limit(beyond + 1L)
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
