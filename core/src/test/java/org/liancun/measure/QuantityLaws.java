// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.liancun.money.Money;

class QuantityLaws {
    @Provide
    Arbitrary<Quantity> quantities() {
        return Arbitraries.oneOf(Measures.quantities(Measures.ratios()), Measures.quantities(Measures.anyRatios()));
    }

    @Provide
    Arbitrary<Quantity> smallQuantities() {
        return Measures.quantities(Measures.ratios());
    }

    @Property
    void text_is_read_back(@ForAll("quantities") Quantity quantity) {
        assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
    }

    @Property
    void any_text_is_read_or_refused_with_a_reason(@ForAll("texts") String text) {
        try {
            assertThat(Quantity.parse(text))
                    .isEqualTo(Quantity.parse(Quantity.parse(text).toString()));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining(" must ").hasMessageContaining(", but was");
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "约", "超过", "近", "1", "2", "0", "-", ".", ",", "/", "余", "万", "亿", "元", "亩", "以上", "以内", "且",
                        "不足", "不定", " ")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    @Property
    void rounding_only_widens_bounds(
            @ForAll("smallQuantities") Quantity quantity,
            @ForAll @IntRange(max = 6) int decimals,
            @ForAll RoundingMode mode) {
        if (!quantity.bounds().isPoint()) {
            assertThat(quantity.rounded(decimals, mode).bounds().contains(quantity.bounds()))
                    .isTrue();
        } else if (mode != RoundingMode.UNNECESSARY) {
            assertThat(quantity.rounded(decimals, mode).value().rounded(decimals, RoundingMode.UNNECESSARY))
                    .isEqualByComparingTo(quantity.value().rounded(decimals, mode));
        }
    }

    @Property
    void what_is_displayed_is_the_quantity_rounded_half_up(
            @ForAll("smallQuantities") Quantity quantity, @ForAll @IntRange(max = 6) int decimals) {
        assertThat(Quantity.parse(quantity.display(decimals)))
                .isEqualTo(Quantity.parse(
                        quantity.rounded(decimals, RoundingMode.HALF_UP).toString()));
    }

    @Property
    void arithmetic_is_that_of_the_bounds(
            @ForAll("smallQuantities") Quantity a, @ForAll("smallQuantities") Quantity b) {
        Quantity inUnit = new Quantity(b.bounds(), b.qualifier(), a.unit());

        assertThat(a.plus(inUnit).bounds()).isEqualTo(a.bounds().plus(b.bounds()));
        assertThat(a.minus(inUnit).bounds()).isEqualTo(a.bounds().minus(b.bounds()));
    }

    @Property
    void the_order_of_operands_does_not_matter(
            @ForAll("smallQuantities") Quantity a, @ForAll("smallQuantities") Quantity b) {
        assertThat(a.times(b)).isEqualTo(b.times(a));
    }

    @Property
    void converting_there_and_back_changes_no_bound(@ForAll("smallQuantities") Quantity a) {
        Quantity area = new Quantity(a.bounds(), a.qualifier(), Unit.MU);

        assertThat(area.in(Unit.SQUARE_METRE).in(Unit.MU).bounds()).isEqualTo(area.bounds());
    }

    @Property
    void money_makes_the_round_trip(@ForAll long fen) {
        assertThat(Quantity.of(Money.ofFen(fen)).toMoney()).isEqualTo(Money.ofFen(fen));
        assertThat(Quantity.parse(
                                Quantity.of(Money.ofFen(fen)).in(Unit.WAN_YUAN).toString())
                        .toMoney())
                .isEqualTo(Money.ofFen(fen));
    }
}
