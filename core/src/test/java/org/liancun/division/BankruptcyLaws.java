// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.division.ClaimsRule.CONSTRAINED_EQUAL_AWARDS;
import static org.liancun.division.ClaimsRule.CONSTRAINED_EQUAL_LOSSES;
import static org.liancun.division.ClaimsRule.PINILES;
import static org.liancun.division.ClaimsRule.PROPORTIONAL;
import static org.liancun.division.ClaimsRule.REVERSE_TALMUD;
import static org.liancun.division.ClaimsRule.TALMUD;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.liancun.money.Fraction;
import org.liancun.money.Ratio;

/** The properties that characterise the rules. Source: Thomson 2019, chapters 3 to 7. */
class BankruptcyLaws {
    private static final Map<ClaimsRule, ClaimsRule> DUALS = Map.of(
            CONSTRAINED_EQUAL_AWARDS, CONSTRAINED_EQUAL_LOSSES, CONSTRAINED_EQUAL_LOSSES, CONSTRAINED_EQUAL_AWARDS);
    private static final Set<ClaimsRule> WITHOUT_KNOWN_DUAL =
            EnumSet.of(PINILES, ClaimsRule.CONSTRAINED_EGALITARIAN, ClaimsRule.MINIMAL_OVERLAP);
    private static final Set<ClaimsRule> CONSISTENT = EnumSet.of(
            PROPORTIONAL,
            CONSTRAINED_EQUAL_AWARDS,
            CONSTRAINED_EQUAL_LOSSES,
            TALMUD,
            REVERSE_TALMUD,
            PINILES,
            ClaimsRule.CONSTRAINED_EGALITARIAN);

    private static final Set<ClaimsRule> UNMOVED_BY_TRUNCATION = EnumSet.of(
            CONSTRAINED_EQUAL_AWARDS,
            TALMUD,
            ClaimsRule.ADJUSTED_PROPORTIONAL,
            ClaimsRule.RANDOM_ARRIVAL,
            ClaimsRule.MINIMAL_OVERLAP,
            ClaimsRule.AVERAGE_OF_AWARDS);

    record Problem(long estate, long[] claims) {
        @Override
        public String toString() {
            return estate + " of " + Arrays.toString(claims);
        }
    }

    @Property
    void awards_add_up_and_stay_between_nothing_and_the_claim(
            @ForAll("problems") Problem problem, @ForAll ClaimsRule rule) {
        List<Ratio> awards = Bankruptcy.awards(problem.estate, problem.claims, rule);

        assertThat(awards.stream().reduce(Ratio.ZERO, Ratio::plus)).isEqualTo(Ratio.of(problem.estate));
        for (int i = 0; i < awards.size(); i++) {
            assertThat(awards.get(i)).isBetween(Ratio.ZERO, Ratio.of(problem.claims[i]));
        }
    }

    @Property
    void larger_claims_get_no_less_and_lose_no_less(@ForAll("problems") Problem problem, @ForAll ClaimsRule rule) {
        List<Ratio> awards = Bankruptcy.awards(problem.estate, problem.claims, rule);

        for (int i = 0; i < awards.size(); i++) {
            for (int j = 0; j < awards.size(); j++) {
                Ratio more = Ratio.of(problem.claims[j] - problem.claims[i]);
                Ratio gain = awards.get(j).minus(awards.get(i));
                assertThat(more.signum() >= 0 && (gain.signum() < 0 || gain.compareTo(more) > 0))
                        .isFalse();
            }
        }
    }

    @Property
    void a_rule_treats_losses_as_its_dual_treats_awards(@ForAll("problems") Problem problem, @ForAll ClaimsRule rule) {
        if (!WITHOUT_KNOWN_DUAL.contains(rule)) {
            long loss = Arrays.stream(problem.claims).sum() - problem.estate;
            List<Ratio> awards = Bankruptcy.awards(problem.estate, problem.claims, rule);
            List<Ratio> losses = Bankruptcy.awards(loss, problem.claims, DUALS.getOrDefault(rule, rule));

            for (int i = 0; i < awards.size(); i++) {
                assertThat(awards.get(i).plus(losses.get(i))).isEqualTo(Ratio.of(problem.claims[i]));
            }
        }
    }

    /** Resource monotonicity (Thomson 2019, chapter 6), and what whole units leave of it. */
    @Property
    void a_larger_estate_gives_nobody_less_and_costs_nobody_more_than_a_unit(
            @ForAll("problems") Problem problem,
            @ForAll ClaimsRule rule,
            @ForAll @IntRange(min = 1, max = 100) int more) {
        long larger =
                Math.min(problem.estate + more, Arrays.stream(problem.claims).sum());
        List<Ratio> before = Bankruptcy.awards(problem.estate, problem.claims, rule);
        List<Ratio> after = Bankruptcy.awards(larger, problem.claims, rule);
        long[] few = Bankruptcy.divide(problem.estate, problem.claims, rule);
        long[] many = Bankruptcy.divide(larger, problem.claims, rule);

        for (int i = 0; i < few.length; i++) {
            assertThat(after.get(i)).isGreaterThanOrEqualTo(before.get(i));
            assertThat(many[i]).isGreaterThanOrEqualTo(few[i] - 1);
        }
    }

    /** Invariance under claims truncation (Thomson 2019, chapter 4): what is claimed beyond the estate does not matter. */
    @Property
    void a_claim_of_more_than_there_is_counts_as_a_claim_of_all(@ForAll("problems") Problem problem) {
        long[] cut = Arrays.stream(problem.claims)
                .map(claim -> Math.min(claim, problem.estate))
                .toArray();

        for (ClaimsRule rule : UNMOVED_BY_TRUNCATION) {
            assertThat(Bankruptcy.awards(problem.estate, cut, rule))
                    .as(rule.name())
                    .isEqualTo(Bankruptcy.awards(problem.estate, problem.claims, rule));
        }
    }

    /** Homogeneity and anonymity: neither the unit of money nor the order of claimants matters. */
    @Property
    void scaling_and_listing_in_another_order_change_nothing(
            @ForAll("problems") Problem problem,
            @ForAll ClaimsRule rule,
            @ForAll @IntRange(min = 2, max = 100) int by) {
        int last = problem.claims.length - 1;
        long[] turned = IntStream.rangeClosed(0, last)
                .mapToLong(i -> problem.claims[last - i] * by)
                .toArray();
        List<Ratio> awards = Bankruptcy.awards(problem.estate, problem.claims, rule);
        List<Ratio> scaled = Bankruptcy.awards(problem.estate * by, turned, rule);

        for (int i = 0; i <= last; i++) {
            assertThat(scaled.get(last - i)).isEqualTo(awards.get(i).times(Ratio.of(by)));
        }
    }

    /** Consistency: when somebody leaves with the award, the others divide what is left as before. */
    @Property
    void nobody_changes_when_one_leaves_with_its_award(@ForAll("problems") Problem problem) {
        for (ClaimsRule rule : CONSISTENT) {
            List<Fraction> claims =
                    Arrays.stream(problem.claims).mapToObj(Fraction::of).toList();
            List<Fraction> awards = rule.awards(Fraction.of(problem.estate), claims);

            List<Fraction> others = claims.subList(1, claims.size());
            Fraction left = Fraction.of(problem.estate).minus(awards.get(0));

            assertThat(rule.awards(left, others)).isEqualTo(awards.subList(1, awards.size()));
        }
    }

    /** Composition down and up hold for the proportional rule and for constrained equal awards (Thomson 2019, chapter 6). */
    @Property
    void an_estate_can_come_in_two_instalments(@ForAll("problems") Problem problem) {
        for (ClaimsRule rule : List.of(PROPORTIONAL, CONSTRAINED_EQUAL_AWARDS, CONSTRAINED_EQUAL_LOSSES)) {
            List<Fraction> claims =
                    Arrays.stream(problem.claims).mapToObj(Fraction::of).toList();
            Fraction first = Fraction.of(problem.estate / 2);
            Fraction second = Fraction.of(problem.estate - problem.estate / 2);

            List<Fraction> before = rule.awards(first, claims);
            List<Fraction> left = new ArrayList<>();
            for (int i = 0; i < claims.size(); i++) {
                left.add(claims.get(i).minus(before.get(i)));
            }

            assertThat(EqualRules.sums(before, rule.awards(second, left)))
                    .isEqualTo(rule.awards(Fraction.of(problem.estate), claims));
        }
    }

    @Property
    void whole_parts_are_less_than_a_unit_off_and_never_above_the_claim(
            @ForAll("problems") Problem problem, @ForAll ClaimsRule rule) {
        long[] parts = Bankruptcy.divide(problem.estate, problem.claims, rule);
        List<Ratio> awards = Bankruptcy.awards(problem.estate, problem.claims, rule);

        assertThat(Arrays.stream(parts).sum()).isEqualTo(problem.estate);
        for (int i = 0; i < parts.length; i++) {
            Ratio off = Ratio.of(parts[i]).minus(awards.get(i));
            assertThat(off).isGreaterThan(Ratio.of(-1)).isLessThan(Ratio.ONE);
            assertThat(parts[i]).isLessThanOrEqualTo(problem.claims[i]);
        }
    }

    @Provide
    Arbitrary<Problem> problems() {
        Arbitrary<long[]> claims = Arbitraries.longs()
                .between(0, 500)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(list -> list.stream().mapToLong(Long::longValue).toArray());
        return Combinators.combine(claims, Arbitraries.integers().between(0, 1_000))
                .as((c, permille) -> new Problem(Arrays.stream(c).sum() * permille / 1_000, c));
    }
}
