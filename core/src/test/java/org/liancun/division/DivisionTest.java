// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class DivisionTest {
    /** Splits that other libraries got wrong, as their issue trackers tell; the right column is arithmetic by hand. */
    @ParameterizedTest
    @CsvSource({
        "613, '98 92 98 123 102 92', '99 93 99 125 104 93'",
        "1003, '49 51', '491 512'",
        "9999, '75 25', '7499 2500'",
        "22000, '445455 9091 545455', '9800 200 12000'",
        "100, '400 0 40 20 2', '87 0 9 4 0'",
        "1, '1 1', '1 0'",
        "-1003, '49 51', '-491 -512'",
        "0, '0 0', '0 0'",
        "10, '6 6 2', '4 4 2'",
        "11, '6 6 2', '5 5 1'",
    })
    void largest_remainder_gives_the_known_parts(long total, String weights, String parts) {
        assertThat(Division.divide(total, longs(weights))).isEqualTo(longs(parts));
    }

    /** A split by decimal weights that lost a cent elsewhere: 7002.73 over 7 × 1.18185831…, 1.17012608…, 4 × 1. */
    @Test
    void decimal_weights_lose_no_fen() {
        Ratio a = Ratio.decimal("1.18185831");
        Ratio b = Ratio.decimal("1.17012608");
        long[] weights = Weights.of(List.of(a, a, a, a, a, a, a, b, Ratio.ONE, Ratio.ONE, Ratio.ONE, Ratio.ONE));

        long[] parts = Division.divide(700_273, weights);

        assertThat(parts).isEqualTo(longs("61565 61565 61565 61565 61565 61565 61565 60954 52091 52091 52091 52091"));
        assertThat(Arrays.stream(parts).sum()).isEqualTo(700_273);
    }

    /**
     * The textbook example of five states and 26 seats on which all methods but two differ: M. L. Balinski and H. P. Young,
     * Fair Representation, 2nd ed., Brookings 2001.
     */
    @ParameterizedTest
    @CsvSource({
        "LARGEST_REMAINDER, '9 7 5 4 1'",
        "ADAMS, '9 7 5 3 2'",
        "DEAN, '9 7 5 4 1'",
        "HUNTINGTON_HILL, '9 7 6 3 1'",
        "WEBSTER, '9 8 5 3 1'",
        "JEFFERSON, '10 7 5 3 1'",
    })
    void each_method_gives_its_own_answer_to_the_textbook_example(Method method, String parts) {
        long[] weights = longs("9061 7179 5259 3319 1182");

        assertThat(Division.divide(26, weights, method, TieBreak.FIRST)).isEqualTo(longs(parts));
    }

    @ParameterizedTest
    @CsvSource({"FIRST, '1 0 0'", "LAST, '0 0 1'", "LARGER_WEIGHT, '1 0 0'", "SMALLER_WEIGHT, '1 0 0'"})
    void the_tie_break_decides_between_equal_claims(TieBreak tie, String parts) {
        assertThat(Division.divide(1, longs("5 5 5"), Method.LARGEST_REMAINDER, tie))
                .isEqualTo(longs(parts));
        assertThat(Division.divide(1, longs("5 5 5"), Method.WEBSTER, tie)).isEqualTo(longs(parts));
    }

    /** Of 2 units by 3 : 1 the exact shares are 1.5 and 0.5, equal remainders of unequal weights. */
    @ParameterizedTest
    @CsvSource({"FIRST, '2 0'", "LAST, '1 1'", "LARGER_WEIGHT, '2 0'", "SMALLER_WEIGHT, '1 1'"})
    void the_tie_break_can_look_at_the_weight(TieBreak tie, String parts) {
        assertThat(Division.divide(2, longs("3 1"), Method.LARGEST_REMAINDER, tie))
                .isEqualTo(longs(parts));
    }

    @Test
    void weights_of_ten_to_the_eighteen_do_not_overflow() {
        long w = 1_000_000_000_000_000_000L;
        long[] weights = new long[25];
        Arrays.fill(weights, w);

        for (Method method : Method.values()) {
            long[] parts = Division.divide(Long.MAX_VALUE, weights, method, TieBreak.FIRST);

            assertThat(Arrays.stream(parts).sum()).isEqualTo(Long.MAX_VALUE);
            assertThat(parts[0] - parts[24]).isBetween(0L, 1L);
        }
    }

    @Test
    void keyed_parties_are_divided_in_key_order() {
        assertThat(Division.divide(Money.yuan("0.01"), Map.of("乙", 1L, "甲", 1L)).toString())
                .isEqualTo("{乙=CNY 0.01, 甲=CNY 0.00}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Division.divide(Money.yuan(1), Map.of("甲", -1L)))
                .withMessage("Weight of 甲 must not be negative, but was -1");
    }

    @Test
    void a_total_is_divided_within_one_array() {
        long[] cells = longs("7 49 51 0 0 0 0 7");

        Division.divide(1_003, cells, 1, 2);

        assertThat(Arrays.copyOfRange(cells, 0, 5)).containsExactly(7, 49, 51, 491, 512);
        assertThat(cells[7]).isEqualTo(7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Division.divide(-1, cells, 1, 2))
                .withMessage("Total to divide in place must not be negative, but was -1");
    }

    @Test
    void weights_that_cannot_divide_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Division.divide(5, longs("1 -2")))
                .withMessage("Weight 1 must not be negative, but was -2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Division.divide(5, longs("0 0")))
                .withMessage("Weights must have a positive sum to divide 5, but 2 were all 0");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Division.divide(Long.MIN_VALUE, longs("1")));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Weights.of(List.of(Ratio.of(1, Long.MAX_VALUE), Ratio.of(1, Long.MAX_VALUE - 1))))
                .withMessageStartingWith("Weights must have a common denominator of 63 bits, but 1/");
    }

    private static long[] longs(String text) {
        return Arrays.stream(text.trim().split(" +")).mapToLong(Long::parseLong).toArray();
    }
}
