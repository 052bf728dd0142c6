// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

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
        assertThatCode(() ->
                        Sharing.settle(agreement, Generated.pot(pot), Generated.register(holdings), Generated.BOOKS))
                .doesNotThrowAnyException();
    }

    @Property
    void what_does_not_fit_is_refused_by_name(@ForAll("trials") Trial trial) {
        try {
            Sharing.settle(trial.agreement(), trial.pot(), trial.register(), trial.books());
        } catch (ArithmeticException tooLarge) {
            assertThat(tooLarge).hasMessageMatching(".+ must .+, but .+");
        }
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
