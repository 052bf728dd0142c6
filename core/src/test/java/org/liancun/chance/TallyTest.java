// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.liancun.money.Fraction;
import org.liancun.money.Ratio;

class TallyTest {
    /** The eight marks of the usual example of a standard deviation: mean 5, squares 232, 32 / 7 in the sample. */
    private static final Tally MARKS = Tally.of(2, 4, 4, 4, 5, 5, 7, 9);

    @Test
    void a_tally_knows_mean_and_deviation() {
        assertThat(MARKS.count()).isEqualTo(8);
        assertThat(MARKS.mean()).isEqualTo(Fraction.of(5));
        assertThat(MARKS.squares()).isEqualTo(232);
        assertThat(MARKS.deviation()).isCloseTo(Math.sqrt(32 / 7.0), within(1e-15));
        assertThat(MARKS.error()).isCloseTo(Math.sqrt(32 / 7.0 / 8), within(1e-15));
        assertThat(MARKS).hasToString("Tally of 8 from 2 to 9, mean 5");
    }

    @Test
    void small_numbers_have_exact_quantiles_and_shares() {
        assertThat(MARKS.quantile(Ratio.ZERO)).isEqualTo(2);
        assertThat(MARKS.quantile(Ratio.of(1, 8))).isEqualTo(2);
        assertThat(MARKS.quantile(Ratio.of(1, 2))).isEqualTo(4);
        assertThat(MARKS.quantile(Ratio.of(5, 8))).isEqualTo(5);
        assertThat(MARKS.quantile(Ratio.percent(90))).isEqualTo(9);
        assertThat(MARKS.quantile(Ratio.ONE)).isEqualTo(9);
        assertThat(MARKS.shareBelow(4)).isEqualTo(Ratio.of(1, 8));
        assertThat(MARKS.shareBelow(5)).isEqualTo(Ratio.of(1, 2));
        assertThat(MARKS.shareBelow(100)).isEqualTo(Ratio.ONE);
    }

    /** A million numbers of which the hundredth part is 10,000: the answers are known, and a bin is 1/128 wide. */
    @Test
    void large_numbers_have_quantiles_within_a_256th() {
        Tally tally = Tally.of(LongStream.rangeClosed(1, 1_000_000).toArray());

        assertThat(tally.quantile(Ratio.percent(5))).isCloseTo(50_000, within(50_000L / 256));
        assertThat(tally.quantile(Ratio.percent(50))).isCloseTo(500_000, within(500_000L / 256));
        assertThat(tally.mean()).isEqualTo(Fraction.of(1_000_001, 2));
        assertThat(tally.bins()).hasSizeLessThan(2_000);
    }

    @Test
    void the_share_of_losses_is_exact() {
        assertThat(Tally.of(-9_000_000, -1, 0, 1, 9_000_000).shareBelow(0)).isEqualTo(Ratio.of(2, 5));
    }

    @Test
    void numbers_of_any_size_are_summed_exactly() {
        Tally tally = Tally.of(Long.MAX_VALUE).plus(Tally.of(Long.MIN_VALUE)).plus(Tally.of(Long.MIN_VALUE));
        BigInteger most = BigInteger.valueOf(Long.MAX_VALUE);
        BigInteger least = BigInteger.valueOf(Long.MIN_VALUE);

        assertThat(tally.sum()).isEqualTo(least.subtract(BigInteger.ONE));
        assertThat(Tally.of(Long.MAX_VALUE).squares()).isEqualTo(most.multiply(most));
        assertThat(tally.quantile(Ratio.of(1, 2))).isCloseTo(Long.MIN_VALUE, within(Long.MAX_VALUE / 128));
    }

    /** Three times (−2⁶³)² are 3 × 2¹²⁶, which is more than 127 bits. */
    @Test
    void squares_of_the_largest_numbers_are_summed_exactly() {
        Tally tally = Tally.of(Long.MIN_VALUE, Long.MIN_VALUE, Long.MIN_VALUE);

        assertThat(tally.squares()).isEqualTo(BigInteger.ONE.shiftLeft(126).multiply(BigInteger.valueOf(3)));
        assertThat(tally.deviation()).isZero();
    }

    @Test
    void nothing_has_no_mean_no_quantile_and_no_share() {
        assertThat(Tally.of()).isEqualTo(Tally.NONE).hasToString("Tally of nothing");
        assertThatThrownBy(Tally.NONE::mean)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Tally must hold 1 or more to have a mean, but held 0");
        assertThatThrownBy(() -> Tally.of(5).deviation())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Tally must hold 2 or more to have a deviation, but held 1");
        assertThatThrownBy(() -> Tally.NONE.shareBelow(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Tally must hold 1 or more to have a share, but held 0");
        refused(() -> MARKS.quantile(Ratio.of(2)), "Part of a quantile must be from 0 to 1, but was 2");
    }

    @Test
    void parts_that_cannot_be_of_the_same_numbers_are_refused() {
        refused(() -> tally(2, 7, 29, 2, 5, Map.of(2, 1L)), "Count of a tally must be that of its bins, 1, but was 2");
        refused(
                () -> tally(1, 7, 49, 2, 2, Map.of(2, 1L)),
                "Sum of a tally must lie between count times least and count times most, but was 7");
        refused(
                () -> tally(2, 7, 24, 2, 5, Map.of(2, 1L, 5, 1L)),
                "Sum of squares of a tally must not be below the squared sum over the count, but was 24");
        refused(
                () -> tally(2, 7, 29, 2, 5, Map.of(3, 1L, 5, 1L)),
                "Least number of a tally must be in its first bin, but was 2");
        refused(
                () -> tally(2, 7, 29, 2, 5, Map.of(2, 1L, 6, 1L)),
                "Largest number of a tally must be in its last bin, but was 5");
        refused(() -> tally(0, 0, 0, 1, 1, Map.of()), "Tally of nothing must be zero, but was 1..1");
        refused(() -> tally(0, 0, 0, 0, 0, Map.of(1, 0L)), "Numbers in a bin of a tally must be positive, but was 0");
    }

    private static Tally tally(long count, long sum, long squares, long least, long most, Map<Integer, Long> bins) {
        return new Tally(count, BigInteger.valueOf(sum), BigInteger.valueOf(squares), least, most, new TreeMap<>(bins));
    }

    private static void refused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
