// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.text.Phrase;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "CNY 300000.00, 30万元",
        "CNY 800.00, 800元",
        "CNY 12345.00, '12,345元'",
        "CNY 75584.10, '75,584.10元'",
        "CNY 0.00, 0元",
        "CNY -20000.00, -2万元"
    })
    void whole_wan_are_said_in_wan_and_all_else_in_yuan(String amount, String words) {
        assertThat(Words.of(Money.parse(amount))).isEqualTo(new Phrase(words, amount));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024年1月1日至2024年12月31日",
        "2021-08-25.., 2021年8月25日以后",
        "..2021-08-25, 2021年8月25日以前",
        "2021-08-25, 2021年8月25日至2021年8月25日"
    })
    void a_period_is_said_from_its_first_to_its_last_day(String period, String words) {
        assertThat(Words.of(Period.parse(period))).isEqualTo(new Phrase(words, period));
        assertThat(Words.of(Period.ALWAYS).zh()).isEqualTo("任何时候");
        assertThat(Words.of(LocalDate.of(2021, 8, 25))).isEqualTo(new Phrase("2021年8月25日", "2021-08-25"));
    }

    @Test
    void the_ends_of_bounds_are_said_with_whether_they_belong() {
        assertThat(Words.of(Bounds.atLeast(Ratio.of(150)))).isEqualTo(new Phrase("不低于150", "[150, ..)"));
        assertThat(Words.of(Bounds.below(Ratio.of(300))).zh()).isEqualTo("低于300");
        assertThat(Words.of(new Bounds(Bound.excluding(Ratio.of(1)), Bound.including(Ratio.of(3))))
                        .zh())
                .isEqualTo("高于1且不高于3");
        assertThat(Words.of(Bounds.point(Ratio.of(5))).zh()).isEqualTo("为5");
        assertThat(Words.of(Bounds.ALL).zh()).isEqualTo("不限");
    }

    @Test
    void a_part_is_fixed_or_bounded() {
        Ratio fifth = Ratio.percent(20);

        assertThat(Words.part(Bounds.point(fifth))).isEqualTo(new Phrase("占20%", "20%"));
        assertThat(Words.part(Bounds.between(fifth, Ratio.ONE))).isEqualTo(new Phrase("不低于20%", "at least 20%"));
        assertThat(Words.part(Bounds.between(Ratio.ZERO, fifth))).isEqualTo(new Phrase("不超过20%", "at most 20%"));
        assertThat(Words.part(Bounds.between(Ratio.percent(10), fifth))).isEqualTo(new Phrase("10%至20%", "10% to 20%"));
    }

    @Test
    void a_rounding_is_said_in_full() {
        assertThat(Words.of(Rounding.TO_FEN))
                .isEqualTo(new Phrase(
                        "每笔付款舍尾至0.01元，零头依最大余数逐份分派",
                        "each payment rounded down to CNY 0.01, residual by largest remainder"));
        assertThat(Words.of(Rounding.to(Money.yuan(1), RoundingMode.HALF_UP).perUnit()))
                .isEqualTo(new Phrase(
                        "每单位金额四舍五入至1元，零头留存", "the value of each unit rounded half up to CNY 1.00, residual remains"));
    }

    @Test
    void no_two_directions_scopes_or_destinations_are_said_alike() {
        assertThat(Stream.of(
                                Arrays.stream(RoundingMode.values()).map(Words::of),
                                Arrays.stream(Rounding.Scope.values()).map(Words::of),
                                Arrays.stream(Rounding.Residual.values()).map(Words::of))
                        .flatMap(each -> each))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(12);
    }
}
