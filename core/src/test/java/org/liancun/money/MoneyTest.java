// SPDX-License-Identifier: Apache-2.0
package org.liancun.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CNY 1234.56 | 123456",
                "CNY -0.01   | -1",
                "75,584.10元 | 7558410",
                "0.5元       | 50",
                "451.29万元  | 451290000",
                "-3万元      | -3000000",
                "2.528亿元   | 25280000000",
            })
    void an_amount_is_read_with_its_unit(String text, long fen) {
        assertThat(Money.parse(text).fen()).isEqualTo(fen);
    }

    @Test
    void units_are_one_another_a_ten_thousandfold() {
        assertThat(Money.wan(1)).isEqualTo(Money.yuan(10_000));
        assertThat(Money.yi(1)).isEqualTo(Money.wan(10_000));
        assertThat(Money.yuan(1)).isEqualTo(Money.ofFen(100));
        assertThat(Money.wan("451.29")).isEqualTo(Money.yuan(new BigDecimal("4512900")));
        assertThat(Money.wan(new BigDecimal("0.000001"))).isEqualTo(Money.ofFen(1));
        assertThat(Money.yi("0.0001")).isEqualTo(Money.yi(new BigDecimal("1E-4")));
    }

    @Test
    void an_amount_prints_in_each_unit() {
        Money pot = Money.yuan("75584.10");

        assertThat(pot).hasToString("CNY 75584.10");
        assertThat(pot.formatYuan()).isEqualTo("75,584.10元");
        assertThat(pot.formatWan()).isEqualTo("7.55841万元");
        assertThat(Money.wan(25_280).formatYi()).isEqualTo("2.528亿元");
        assertThat(Money.wan(100).formatWan()).isEqualTo("100万元");
        assertThat(Money.ofFen(-5).formatYuan()).isEqualTo("-0.05元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234.56", "", "CNY 1e4", "CNY  1", "CNY .5", "CNY 5.", "1,23元", "万元", "CNY 1,0000", "￥5"})
    void text_that_is_no_amount_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text)).withMessageContaining("must be");
    }

    @Test
    void messages_name_the_value_and_what_is_allowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("12"))
                .withMessage("Amount must be written as CNY 1234.56 or with 元, 万元 or 亿元, but was \"12\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.yuan("1e400"))
                .withMessage("Amount in yuan must be a plain decimal number such as 1234.56, but was \"1e400\"");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.yuan("0.005"))
                .withMessage("Amount must be a whole number of fen, but had 3 decimals where 2 are allowed");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.yuan(new BigDecimal("1E+1000000000")))
                .withMessage("Amount must fit 64 bits in fen, but had 1000000001 digits before the point");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.yuan(new BigDecimal("1E-1000000000")))
                .withMessageContaining("whole number of fen");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.yuan("100000000000000000.00"))
                .withMessage("Amount must fit 64 bits in fen, but needed 64");
    }

    @Test
    void overflow_throws_and_never_wraps() {
        Money most = Money.ofFen(Long.MAX_VALUE);

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.plus(Money.ofFen(1)))
                .withMessage("Amount must fit 64 bits in fen, but CNY 92233720368547758.07 + CNY 0.01 does not");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.times(2))
                .withMessage("Amount must fit 64 bits in fen, but 2 times CNY 92233720368547758.07 does not");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.negated().minus(Money.ofFen(2)))
                .withMessage("Amount must fit 64 bits in fen, but CNY -92233720368547758.07 - CNY 0.02 does not");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.sum(List.of(most, most)))
                .withMessage("Amount must fit 64 bits in fen, but a sum of amounts does not");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.times(Ratio.of(2), RoundingMode.DOWN))
                .withMessage("Amount must fit 64 bits in fen, but needed 64");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.yi(Long.MAX_VALUE))
                .withMessage("Amount must fit 64 bits in fen, but 9223372036854775807 yi does not");
    }

    /** Beicai village, Heyang county, 2019: 27 % and 10 % of 75,584.10 yuan, printed by the press to the fen. */
    @Test
    void a_sum_that_fits_does_not_depend_on_the_order() {
        Money most = Money.ofFen(Long.MAX_VALUE);

        assertThat(Money.sum(List.of(most, most, most.negated(), Money.ofFen(-5))))
                .isEqualTo(Money.ofFen(Long.MAX_VALUE - 5));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.sum(List.of(most, Money.ofFen(1))))
                .withMessage("Amount must fit 64 bits in fen, but a sum of amounts does not");
    }

    @Test
    void a_part_is_rounded_as_told() {
        Money base = Money.yuan("75584.10");

        assertThat(base.times(Ratio.percent(27), RoundingMode.HALF_UP)).isEqualTo(Money.yuan("20407.71"));
        assertThat(base.times(Ratio.percent(10), RoundingMode.UNNECESSARY)).isEqualTo(Money.yuan("7558.41"));
        assertThat(Money.ofFen(-5).times(Ratio.of(1, 2), RoundingMode.HALF_UP)).isEqualTo(Money.ofFen(-3));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> base.times(Ratio.of(1, 7), RoundingMode.UNNECESSARY));
    }

    @Test
    void products_beyond_64_bits_are_exact_in_between() {
        Money large = Money.ofFen(9_000_000_000_000_000_000L);

        assertThat(large.times(Ratio.of(999_999_999, 1_000_000_000), RoundingMode.DOWN))
                .isEqualTo(Money.ofFen(8_999_999_991_000_000_000L));
    }

    @Test
    void amounts_compare_and_divide_exactly() {
        assertThat(Money.wan("451.29").dividedBy(Money.wan(5))).isEqualTo(Ratio.decimal("90.258"));
        assertThat(Money.yuan(1).max(Money.yuan(2))).isEqualTo(Money.yuan(2));
        assertThat(Money.yuan(1).min(Money.yuan(2))).isEqualTo(Money.yuan(1));
        assertThat(Money.yuan(-3).abs()).isEqualTo(Money.yuan(3));
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
        assertThat(Money.yuan(1)).isGreaterThan(Money.ofFen(99));
    }
}
