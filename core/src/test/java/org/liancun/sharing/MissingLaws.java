// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.contract.Trial;

/** What an agreement mentions and nobody knows is refused by its name, unless no tier came to ask for it. */
class MissingLaws {
    @Property
    void a_figure_that_is_missing_is_named_or_was_not_asked_for(@ForAll("trials") Trial trial) {
        Pot pot = trial.pot();
        for (String figure : List.of("revenue", "last-year")) {
            Pot without = new Pot(
                    pot.amount(),
                    Maps.filterKeys(pot.figures(), name -> !name.equals(figure)),
                    pot.decided(),
                    pot.events());
            requireNamed(trial, trial.with(without), figure);
        }
    }

    @Property
    void a_ratio_that_is_not_decided_is_named_or_was_not_asked_for(@ForAll("trials") Trial trial) {
        Pot pot = trial.pot();
        for (String slice : List.of("c", "d")) {
            Pot without = new Pot(
                    pot.amount(), pot.figures(), Maps.filterKeys(pot.decided(), id -> !id.equals(slice)), pot.events());
            requireNamed(trial, trial.with(without), slice);
        }
    }

    @Property
    void a_measure_that_nobody_holds_is_named_or_was_not_asked_for(@ForAll("trials") Trial trial) {
        Register register = trial.register();
        for (String measure : List.of("shares", "capital")) {
            List<Holding> others = trial.holdings().stream()
                    .filter(holding -> !holding.measure().equals(measure))
                    .toList();
            requireNamed(trial, trial.with(Register.asOf(register.asOf(), register.parties(), others)), measure);
        }
    }

    private static void requireNamed(Trial whole, Trial lacking, String missing) {
        Settlement settlement = whole.settled();
        try {
            assertThat(lacking.settled()).isEqualTo(settlement);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining(" must ").hasMessageContaining(missing);
            assertThat(whole.agreement().mentions()).extracting(Mention::id).contains(missing);
        }
    }

    @Provide
    Arbitrary<Trial> trials() {
        return Generated.trials();
    }
}
