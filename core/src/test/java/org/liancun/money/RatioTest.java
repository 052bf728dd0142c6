// SPDX-License-Identifier: Apache-2.0
package org.liancun.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {
    @ParameterizedTest
    @CsvSource({
        "27%, 27, 100",
        "0.27, 27, 100",
        "2.7成, 27, 100",
        "1/3, 1, 3",
        "2/6, 1, 3",
        "100%, 1, 1",
        "1, 1, 1",
        "-5%, -1, 20",
        "0.5/1.5, 1, 3"
    })
    void a_ratio_is_read_in_every_common_form(String text, long numerator, long denominator) {
        assertThat(Ratio.parse(text)).isEqualTo(new Ratio(numerator, denominator));
    }

    /** Sixty percent, 0.6 and 60 are three texts and two values; none is taken for another. */
    @Test
    void percent_and_plain_numbers_are_not_confused() {
        assertThat(Ratio.parse("60%")).isEqualTo(Ratio.parse("0.6")).isNotEqualTo(Ratio.parse("60"));
        assertThat(Ratio.parse("1")).isEqualTo(Ratio.parse("100%")).isNotEqualTo(Ratio.parse("1%"));
        assertThat(Ratio.percent("88.1")).isEqualTo(Ratio.of(881, 1000));
        assertThat(Ratio.cheng(3)).isEqualTo(Ratio.percent(30)).isEqualTo(Ratio.cheng("3"));
        assertThat(Ratio.percent(new BigDecimal("12.5"))).isEqualTo(Ratio.of(1, 8));
    }

    @Test
    void a_ratio_prints_as_percent_as_plain_number_or_as_fraction() {
        assertThat(Ratio.of(27, 100)).hasToString("27%");
        assertThat(Ratio.of(1, 8)).hasToString("12.5%");
        assertThat(Ratio.of(1, 3)).hasToString("1/3");
        assertThat(Ratio.decimal("90.258").plain()).isEqualTo("90.258");
        assertThat(Ratio.of(32, 3).plain()).isEqualTo("32/3");
        assertThat(Ratio.of(2000).plain()).isEqualTo("2000");
    }

    @Test
    void arithmetic_is_exact() {
        Ratio third = Ratio.of(1, 3);

        assertThat(third.plus(third).plus(third)).isEqualTo(Ratio.ONE);
        assertThat(third.minus(third)).isEqualTo(Ratio.ZERO);
        assertThat(third.times(Ratio.of(3))).isEqualTo(Ratio.ONE);
        assertThat(third.dividedBy(Ratio.of(2))).isEqualTo(Ratio.of(1, 6));
        assertThat(third.negated().reciprocal()).isEqualTo(Ratio.of(-3));
        assertThat(third.rounded(2, RoundingMode.HALF_UP)).isEqualTo("0.33");
        assertThat(third).isLessThan(Ratio.decimal("0.34")).isGreaterThan(Ratio.decimal("0.33"));
        assertThat(third.min(Ratio.ONE)).isEqualTo(third);
        assertThat(third.max(Ratio.ONE)).isEqualTo(Ratio.ONE);
    }

    /** Two thirty-sevenths of ten million is 540,540.5405..., a published precision trap of float arithmetic. */
    @Test
    void two_thirty_sevenths_of_ten_million_loses_no_decimals() {
        Ratio part = Ratio.of(2, 37).times(Ratio.of(10_000_000));

        assertThat(part.rounded(4, RoundingMode.DOWN)).isEqualTo("540540.5405");
    }

    @Test
    void the_ends_of_the_range_are_exact_or_refused() {
        Ratio most = Ratio.of(Long.MAX_VALUE);

        assertThat(most.plus(Ratio.ZERO)).isEqualTo(most);
        assertThat(Ratio.of(Long.MIN_VALUE, 2)).isEqualTo(Ratio.of(Long.MIN_VALUE / 2));
        assertThat(Ratio.of(Long.MIN_VALUE).plus(Ratio.ONE).minus(Ratio.ONE)).isEqualTo(Ratio.of(Long.MIN_VALUE));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(Ratio.ONE));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.times(most));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(1, Long.MAX_VALUE).plus(Ratio.of(1, Long.MAX_VALUE - 1)))
                .withMessage("Ratio terms must fit 64 bits, but needed 126 bits and a sign");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(Long.MIN_VALUE).negated());
    }

    @Test
    void dividing_by_nothing_is_refused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(1, 0))
                .withMessage("Ratio denominator must not be 0, but was 1/0");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.parse("1/0"));
    }

    @Test
    void the_least_number_has_terms_too() {
        assertThat(Ratio.of(Long.MIN_VALUE, 1_048_575)).isEqualTo(new Ratio(Long.MIN_VALUE, 1_048_575));
        assertThat(Ratio.of(Long.MIN_VALUE, 12)).isEqualTo(new Ratio(Long.MIN_VALUE / 4, 3));
        assertThat(Ratio.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Ratio.ONE);
        assertThat(Ratio.of(0, Long.MIN_VALUE)).isEqualTo(Ratio.ZERO);
    }

    @Test
    void terms_that_are_not_the_lowest_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratio(2, 4))
                .withMessage("Ratio must be in lowest terms, but was 2/4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratio(1, -2))
                .withMessage("Ratio denominator must be positive, but was -2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "1e9%", "27 percent", "1/2/3", "成", "0x1", "１"})
    void text_that_is_no_ratio_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse(text))
                .withMessageContaining("must be a plain decimal number such as 1234.56, but was");
    }

    @Test
    void absurd_decimals_are_refused_at_once() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(new BigDecimal("1E+999999999")))
                .withMessage("Ratio must have at most 18 decimals and 19 digits, but was 1 bits at scale -999999999");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.of(new BigDecimal("1E-999999999")));
    }
}
