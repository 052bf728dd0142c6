// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.contract.Trial;
import org.liancun.money.Money;
import org.liancun.plan.Plan;
import org.liancun.plan.Worksheet;

/** Compiled is interpreted: the same payments and the same books, period after period, and the same refusals. */
class PlanLaws {
    @Property
    void a_plan_pays_keeps_and_refuses_what_settling_does(
            @ForAll("trials") Trial trial, @ForAll("pots") List<Long> morePots) {
        Plan plan = Sharing.compile(trial.agreement(), trial.register());
        Worksheet sheet = plan.worksheet();
        sheet.bring(trial.books().balances());
        sheet.note(trial.pot().figures(), trial.pot().decided(), trial.pot().events());
        Trial period = trial;
        for (long fen : morePots) {
            Outcome settled = Outcome.settled(period);

            assertThat(Outcome.worked(plan, sheet, period.pot().amount().fen())).isEqualTo(settled);
            period = new Trial(trial.agreement(), period.pot(), trial.register(), settled.books())
                    .with(Money.ofFen(fen));
        }
    }

    @Provide
    static Arbitrary<Trial> trials() {
        return Generated.trials()
                .filter(trial -> trial.agreement().tiers().stream().noneMatch(PlanLaws::reinvests));
    }

    private static boolean reinvests(Tier tier) {
        return tier.terms().carry() instanceof Reinvested
                || tier.split().inner().stream().anyMatch(PlanLaws::reinvests);
    }

    @Provide
    static Arbitrary<List<Long>> pots() {
        return Arbitraries.longs().list().ofMinSize(1).ofMaxSize(4);
    }
}
