// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.measure.Measures;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class ContributionsLaws {
    @Provide
    Arbitrary<List<Contribution>> given() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d"),
                        Arbitraries.of("v", "w"),
                        Arbitraries.of(ContributionKind.class),
                        Arbitraries.longs().between(1, 10_000_000_00L),
                        Arbitraries.longs().between(0, 100),
                        Measures.roundDays())
                .as((party, venture, kind, fen, paid, day) ->
                        new Contribution(party, venture, kind, Money.ofFen(fen), Money.ofFen(fen * paid / 100), day))
                .list()
                .ofMaxSize(12)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Measures.roundDays();
    }

    @Property
    void stakes_on_a_day_are_the_shares_on_that_day(
            @ForAll("given") List<Contribution> given, @ForAll("days") LocalDate day, @ForAll Capital capital) {
        Contributions contributions = new Contributions(given);
        Ownership ownership = new Ownership(contributions.stakes(capital));

        assertThat(contributions.ventures()).allSatisfy(venture -> {
            boolean isEmpty = contributions.total(venture, capital, day).isZero();
            Map<String, Ratio> shares = isEmpty ? Map.of() : contributions.shares(venture, capital, day);
            assertThat(ownership.ownersOf(venture, day)).isEqualTo(shares);
        });
    }

    @Property
    void stakes_in_a_venture_with_capital_leave_nothing_unheld(
            @ForAll("given") List<Contribution> given, @ForAll("days") LocalDate day, @ForAll Capital capital) {
        Contributions contributions = new Contributions(given);
        Ownership ownership = new Ownership(contributions.stakes(capital));

        assertThat(contributions.ventures())
                .allSatisfy(venture -> assertThat(ownership.unheld(venture, day))
                        .isEqualTo(contributions.total(venture, capital, day).isZero() ? Ratio.ONE : Ratio.ZERO));
    }

    @Property
    void the_order_of_contributions_does_not_matter(
            @ForAll("given") List<Contribution> given, @ForAll Random random, @ForAll Capital capital) {
        List<Contribution> shuffled = new ArrayList<>(given);
        Collections.shuffle(shuffled, random);

        assertThat(new Contributions(shuffled)).isEqualTo(new Contributions(given));
        assertThat(new Contributions(shuffled).stakes(capital)).isEqualTo(new Contributions(given).stakes(capital));
    }
}
