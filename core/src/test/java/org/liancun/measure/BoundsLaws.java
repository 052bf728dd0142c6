// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BinaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.money.Ratio;

/** Arithmetic on bounds is sound: true values within the operands give a true value within the result. */
class BoundsLaws {
    /** Two bounds with a number out of each. */
    record Drawn(Bounds a, Ratio x, Bounds b, Ratio y) {}

    @Provide
    Arbitrary<Drawn> drawn() {
        return Combinators.combine(Measures.bounds(), Measures.parts(), Measures.bounds(), Measures.parts())
                .as((a, x, b, y) -> new Drawn(a, Measures.within(a, x), b, Measures.within(b, y)));
    }

    @Property
    void the_numbers_drawn_are_within(@ForAll("drawn") Drawn drawn) {
        assertThat(drawn.a().contains(drawn.x()) && drawn.b().contains(drawn.y()))
                .isTrue();
    }

    @Provide
    Arbitrary<Bounds> bounds() {
        return Measures.bounds();
    }

    @Property
    void a_sum_stays_inside(@ForAll("drawn") Drawn drawn) {
        requireSound(drawn, Bounds::plus, Ratio::plus);
    }

    @Property
    void a_difference_stays_inside(@ForAll("drawn") Drawn drawn) {
        requireSound(drawn, Bounds::minus, Ratio::minus);
    }

    @Property
    void a_product_stays_inside(@ForAll("drawn") Drawn drawn) {
        requireSound(drawn, Bounds::times, Ratio::times);
    }

    @Property
    void a_quotient_stays_inside(@ForAll("drawn") Drawn drawn) {
        Assume.that(!drawn.y().isZero());
        requireSound(drawn, Bounds::dividedBy, Ratio::dividedBy);
    }

    @Property
    void sums_and_products_do_not_depend_on_the_order(@ForAll("drawn") Drawn drawn) {
        assertThat(drawn.a().plus(drawn.b())).isEqualTo(drawn.b().plus(drawn.a()));
        assertThat(drawn.a().times(drawn.b())).isEqualTo(drawn.b().times(drawn.a()));
    }

    @Property
    void nothing_added_and_the_whole_taken_change_nothing(@ForAll("bounds") Bounds bounds) {
        assertThat(bounds.plus(Bounds.point(Ratio.ZERO))).isEqualTo(bounds);
        assertThat(bounds.times(Bounds.point(Ratio.ONE))).isEqualTo(bounds);
        assertThat(bounds.dividedBy(Bounds.point(Ratio.ONE))).isEqualTo(bounds);
        assertThat(bounds.negated().negated()).isEqualTo(bounds);
    }

    @Property
    void points_calculate_like_numbers(@ForAll("drawn") Drawn drawn) {
        Bounds x = Bounds.point(drawn.x());
        Bounds y = Bounds.point(drawn.y());

        assertThat(x.plus(y)).isEqualTo(Bounds.point(drawn.x().plus(drawn.y())));
        assertThat(x.times(y)).isEqualTo(Bounds.point(drawn.x().times(drawn.y())));
    }

    @Property
    void the_ends_are_reached_or_not_as_their_edges_say(@ForAll("bounds") Bounds bounds) {
        assertThat(bounds.contains(bounds.low().at()))
                .isEqualTo(bounds.low().isPresent() ? bounds.low().isIncluded() : bounds.contains(Ratio.ZERO));
        assertThat(bounds.contains(bounds)).isTrue();
        assertThat(Bounds.ALL.contains(bounds)).isTrue();
    }

    @Property(maxDiscardRatio = 100)
    void what_contains_other_bounds_contains_their_numbers(@ForAll("drawn") Drawn drawn) {
        Assume.that(drawn.a().contains(drawn.b()));
        assertThat(drawn.a().contains(drawn.y())).isTrue();
    }

    @Property
    void what_is_printed_is_read_back(@ForAll("bounds") Bounds bounds) {
        assertThat(Bounds.parse(bounds.toString())).isEqualTo(bounds);
    }

    @Property
    void bounds_overlap_if_a_number_of_one_lies_in_the_other(@ForAll("drawn") Drawn drawn) {
        assertThat(drawn.a().overlaps(drawn.b())).isEqualTo(drawn.b().overlaps(drawn.a()));
        assertThat(drawn.a().overlaps(drawn.b().plus(Bounds.point(drawn.x().minus(drawn.y())))))
                .isTrue();
    }

    private static void requireSound(Drawn drawn, BinaryOperator<Bounds> bounds, BinaryOperator<Ratio> numbers) {
        assertThat(bounds.apply(drawn.a(), drawn.b()).contains(numbers.apply(drawn.x(), drawn.y())))
                .as("%s and %s in %s", drawn, bounds.apply(drawn.a(), drawn.b()), numbers.apply(drawn.x(), drawn.y()))
                .isTrue();
    }
}
