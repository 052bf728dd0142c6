// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.liancun.contract.Trial;
import org.liancun.contract.Trials;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/** Trials of generated agreements. */
final class GeneratedTrials {
    private GeneratedTrials() {}

    static Arbitrary<Trial> of(Arbitrary<Agreement> agreements) {
        return Combinators.combine(agreements, pots(), GeneratedRegisters.registers(), books())
                .as((agreement, pot, register, books) ->
                        new Trial(agreement, Generated.pot(agreement, pot), register, books));
    }

    /** Pots that know every figure and decision of the generated agreements. */
    private static Arbitrary<Pot> pots() {
        Arbitrary<Money> figures =
                Arbitraries.longs().between(-1_000_000, 1_000_000_000).map(Money::ofFen);
        return Combinators.combine(
                        Trials.amounts(),
                        figures,
                        figures,
                        Arbitraries.integers().between(100, 400),
                        Arbitraries.integers().between(200, 400),
                        Arbitraries.of(List.of(), List.of("harvest"), List.of("harvest", "flood")))
                .as((amount, revenue, lastYear, c, d, events) -> {
                    Pot pot = Pot.of(amount)
                            .with("revenue", revenue)
                            .with("last-year", lastYear)
                            .deciding("c", Ratio.of(c, 1_000))
                            .deciding("d", Ratio.of(d, 1_000));
                    for (Object event : events) {
                        pot = pot.after(event.toString());
                    }
                    return pot;
                });
    }

    private static Arbitrary<Books> books() {
        Arbitrary<Money> balance = Arbitraries.longs().between(0, 10_000_000).map(Money::ofFen);
        return Arbitraries.maps(
                        Arbitraries.of(
                                "reserve",
                                "losses",
                                "loan",
                                "kept",
                                "deposit",
                                "owed.t0",
                                "owed.t0.interest",
                                "owed.t1.v1"),
                        balance)
                .map(Books::of);
    }
}
