// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.liancun.contract.Trial;

/** What fits 64 bits of fen is settled, and what does not is refused, never wrapped. */
class ExactLaws {
    private static final long THOUSAND_YI = 10_000_000_000_000L;

    @Property
    void amounts_of_ordinary_size_are_settled(
            @ForAll("agreements") Agreement agreement,
            @ForAll @LongRange(min = -THOUSAND_YI, max = THOUSAND_YI) long pot,
            @ForAll("holdings") List<Holding> holdings) {
        assertThatCode(() -> Sharing.settle(
                        agreement, Generated.pot(agreement, pot), Generated.register(holdings), Generated.BOOKS))
                .doesNotThrowAnyException();
    }

    /** Near the largest amount nothing else happens than that a settlement adds up or that the sum is said not to fit. */
    @Property
    void what_does_not_fit_is_refused_and_never_wrapped(@ForAll("trials") Trial trial) {
        assertThat(catchThrowable(
                        () -> Sharing.settle(trial.agreement(), trial.pot(), trial.register(), trial.books())))
                .satisfiesAnyOf(
                        refused -> assertThat(refused).isNull(),
                        refused -> assertThat(refused).isInstanceOf(ArithmeticException.class));
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return Generated.agreements();
    }

    @Provide
    Arbitrary<List<Holding>> holdings() {
        return Generated.holdings();
    }

    @Provide
    Arbitrary<Trial> trials() {
        return Generated.trials();
    }
}
