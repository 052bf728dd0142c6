// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.money.Ratio;

class BankruptcyTest {
    /** Mishnah, Ketubot 93a: the marriage settlements of 100, 200 and 300, explained by Aumann and Maschler 1985. */
    @ParameterizedTest
    @CsvSource({"100, '100/3 100/3 100/3'", "200, '50 75 75'", "300, '50 100 150'"})
    void the_talmud_divides_its_own_three_estates(long estate, String awards) {
        assertThat(Bankruptcy.awards(estate, claims(), ClaimsRule.TALMUD)).isEqualTo(ratios(awards));
    }

    /** The contested garment, Mishnah, Baba Metsia 2a: one claims all of 100, the other half, and they get 75 and 25. */
    @ParameterizedTest
    @CsvSource({"TALMUD", "RANDOM_ARRIVAL", "MINIMAL_OVERLAP", "ADJUSTED_PROPORTIONAL", "AVERAGE_OF_AWARDS"})
    void two_claimants_share_the_contested_garment(ClaimsRule rule) {
        assertThat(Bankruptcy.awards(100, new long[] {50, 100}, rule)).isEqualTo(ratios("25 75"));
    }

    /** Arithmetic by hand from the definitions; the average of awards by integrating over the segment that is left for two. */
    @ParameterizedTest
    @CsvSource({
        "PROPORTIONAL, 200, '100/3 200/3 100'",
        "ADJUSTED_PROPORTIONAL, 200, '40 80 80'",
        "CONSTRAINED_EQUAL_AWARDS, 200, '200/3 200/3 200/3'",
        "CONSTRAINED_EQUAL_AWARDS, 450, '100 175 175'",
        "CONSTRAINED_EQUAL_LOSSES, 200, '0 50 150'",
        "CONSTRAINED_EQUAL_LOSSES, 50, '0 0 50'",
        "REVERSE_TALMUD, 200, '50/3 200/3 350/3'",
        "PINILES, 200, '50 75 75'",
        "PINILES, 400, '250/3 400/3 550/3'",
        "CONSTRAINED_EGALITARIAN, 200, '50 75 75'",
        "CONSTRAINED_EGALITARIAN, 400, '100 150 150'",
        "RANDOM_ARRIVAL, 200, '100/3 250/3 250/3'",
        "RANDOM_ARRIVAL, 300, '50 100 150'",
        "MINIMAL_OVERLAP, 200, '100/3 250/3 250/3'",
        "MINIMAL_OVERLAP, 400, '100/3 400/3 700/3'",
        "AVERAGE_OF_AWARDS, 200, '400/9 700/9 700/9'",
        "AVERAGE_OF_AWARDS, 300, '50 100 150'",
    })
    void each_rule_divides_among_100_200_and_300(ClaimsRule rule, long estate, String awards) {
        assertThat(Bankruptcy.awards(estate, claims(), rule)).isEqualTo(ratios(awards));
    }

    @Test
    void whole_units_add_up_and_odd_ones_go_to_the_largest_remainders() {
        assertThat(Bankruptcy.divide(100, claims(), ClaimsRule.TALMUD)).containsExactly(34, 33, 33);
        assertThat(Bankruptcy.divide(200, claims(), ClaimsRule.PROPORTIONAL)).containsExactly(33, 67, 100);
    }

    @Test
    void twenty_claimants_are_averaged_over_all_orders() {
        long[] claims = new long[20];
        Arrays.setAll(claims, i -> 1_000_000_000_000L + i);

        long[] parts = Bankruptcy.divide(7_000_000_000_000L, claims, ClaimsRule.RANDOM_ARRIVAL);

        assertThat(Arrays.stream(parts).sum()).isEqualTo(7_000_000_000_000L);
    }

    @Test
    void what_is_no_claims_problem_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bankruptcy.divide(601, claims(), ClaimsRule.TALMUD))
                .withMessage("Estate must be 0 to the sum of the claims, 600, but was 601");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bankruptcy.divide(-1, claims(), ClaimsRule.TALMUD))
                .withMessage("Estate must be 0 to the sum of the claims, 600, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bankruptcy.divide(1, new long[] {5, -5}, ClaimsRule.TALMUD))
                .withMessage("Claim 1 must not be negative, but was -5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bankruptcy.divide(1, ones(21), ClaimsRule.AVERAGE_OF_AWARDS))
                .withMessage("Claimants of a rule over all groups must be at most 20, but were 21");
    }

    private static long[] ones(int n) {
        long[] ones = new long[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static long[] claims() {
        return new long[] {100, 200, 300};
    }

    private static List<Ratio> ratios(String text) {
        return Arrays.stream(text.split(" ")).map(Ratio::parse).toList();
    }
}
