// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PrintedSharesTest {
    /** Anqing (安庆市), 2018: 1,446 villages; the band from 30 to 50万元 was not printed. */
    private static PrintedShares anqing(PrintedShare highest) {
        return PrintedShares.of(
                1_446,
                PrintedShare.of("under-5", "26.35"),
                PrintedShare.of("5-10", "26.69"),
                PrintedShare.of("10-30", "35.27"),
                PrintedShare.unprinted("30-50"),
                highest);
    }

    /**
     * The counts found by whoever collected the case are 381, 386, 510, 110 and 59. By hand: 59 / 1446 is 4.080 % and 60 / 1446 is
     * 4.149 %; both print as 4.1, so the last two may as well be 109 and 60.
     */
    @Test
    void the_villages_of_anqing_have_two_solutions() {
        PrintedShares anqing = anqing(PrintedShare.of("50-", "4.1"));

        assertThat(anqing.solutions())
                .containsExactly(
                        Map.of("under-5", 381L, "5-10", 386L, "10-30", 510L, "30-50", 109L, "50-", 60L),
                        Map.of("under-5", 381L, "5-10", 386L, "10-30", 510L, "30-50", 110L, "50-", 59L));
        assertThatIllegalArgumentException()
                .isThrownBy(anqing::counts)
                .withMessage("Counts behind under-5 26.35%, 5-10 26.69%, 10-30 35.27%, 30-50 -, 50- 4.1% of 1446"
                        + " must be one solution, but were 2:"
                        + " {under-5=381, 5-10=386, 10-30=510, 30-50=109, 50-=60},"
                        + " {under-5=381, 5-10=386, 10-30=510, 30-50=110, 50-=59}");
    }

    /** With a second decimal, 4.08, only 59 is left; 4.10 would be no village count at all (59.3 of 1,446). */
    @Test
    void another_decimal_decides_or_contradicts() {
        assertThat(anqing(PrintedShare.of("50-", "4.08")).counts())
                .containsEntry("30-50", 110L)
                .containsEntry("50-", 59L);
        assertThat(anqing(PrintedShare.of("50-", "4.10")).solutions()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> anqing(PrintedShare.of("50-", "4.10")).counts())
                .withMessageEndingWith("50- 4.10% of 1446 must be one solution, but were 0");
    }

    /** Shanglin (上林县), 2017: 80 of 131 villages with an income. */
    @Test
    void the_villages_of_shanglin_have_one_solution() {
        assertThat(PrintedShares.of(131, PrintedShare.of("some", "61.07"), PrintedShare.of("none", "38.93"))
                        .counts())
                .isEqualTo(Map.of("some", 80L, "none", 51L));
    }

    /** By hand: 2 of 3 are 66.6…; rounded 67, cut off 66. */
    @Test
    void cut_off_digits_mean_other_counts() {
        PrintedShare cut = new PrintedShare("a", "66", RoundingMode.DOWN);

        assertThat(PrintedShares.of(3, cut, PrintedShare.unprinted("b")).counts())
                .containsEntry("a", 2L);
        assertThat(PrintedShares.of(3, PrintedShare.of("a", "66"), PrintedShare.unprinted("b"))
                        .solutions())
                .isEmpty();
        assertThat(cut.bounds()).hasToString("[0.66, 0.67)");
        assertThat(PrintedShare.of("a", "26.35").bounds()).hasToString("[0.26345, 0.26355)");
        assertThat(PrintedShare.of("a", "0.0").bounds()).hasToString("[0, 0.0005)");
    }

    /** By hand: a third of 1,000,000 to 14 digits is 333,333.33 at least and at most, and no whole number. */
    @Test
    @Timeout(10)
    void a_share_that_no_number_rounds_to_is_told_before_anything_is_searched() {
        PrintedShares shares = PrintedShares.of(
                1_000_000,
                PrintedShare.unprinted("a"),
                PrintedShare.unprinted("b"),
                PrintedShare.unprinted("c"),
                PrintedShare.of("d", "33.333333333333"));

        assertThat(shares.solutions()).isEmpty();
    }

    @Test
    void what_cannot_be_rebuilt_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedShares.of(2_000, PrintedShare.unprinted("a"), PrintedShare.unprinted("b"))
                        .solutions())
                .withMessage("Solutions behind printed shares must be at most 1000, but were more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrintedShares(0, List.of()))
                .withMessage("Total of printed shares must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrintedShares(9, Collections.nCopies(101, PrintedShare.unprinted("a"))))
                .withMessage("Parts of a whole must be at most 100, but were 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedShares.of(9, PrintedShare.of("a", "5"), PrintedShare.of("a", "6")))
                .withMessage("Part of a whole must be listed once, but a was listed twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedShare.of("a", "4.1%"))
                .withMessage("Printed share of a must be digits from 0 to 100, but was \"4.1%\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrintedShare("a", "4", RoundingMode.UP))
                .withMessage("Rounding of a printed share must be HALF_UP or DOWN, but was UP");
    }
}
