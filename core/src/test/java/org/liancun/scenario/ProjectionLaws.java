// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.liancun.chance.Draws;
import org.liancun.money.Money;

/** What a projection promises whatever is drawn. */
class ProjectionLaws {
    private static final Outlook STEADY = Outlook.of(Gate.uncertain(2026));
    private static final Outlook TURNING = turning();
    private static final List<Indicator> INDICATORS = Gate.indicators();

    private static Outlook turning() {
        Model model = Gate.uncertain(2026);
        TreeMap<Integer, Model> models = new TreeMap<>();
        models.put(2024, model);
        models.put(2025, model.with(Section.DRIVERS.of(Gate.driver("guests", 100), Gate.driver("fee", 300))));
        models.put(2026, model.with(Section.POTS.of(Gate.pot().among())));
        return new Outlook(models);
    }

    @Property
    void a_run_explained_is_the_row_of_the_program(@ForAll long seed, @ForAll long run) {
        Draws draws = Draws.of(seed);
        for (Outlook outlook : List.of(STEADY, TURNING)) {
            Program program = Program.compile(outlook, draws, INDICATORS);
            long[] row = new long[program.width()];
            program.runner().run(run, row);

            assertThat(row).isEqualTo(Projection.of(outlook, draws, run).row(INDICATORS));
        }
    }

    @Property
    void a_runner_forgets_the_runs_before(@ForAll long seed, @ForAll @IntRange(min = 0, max = 3) int before) {
        Program program = Program.compile(TURNING, Draws.of(seed), INDICATORS);
        Runner used = program.runner();
        long[] row = new long[program.width()];
        for (int run = 0; run < before; run++) {
            used.run(run, row);
        }
        used.run(7, row);
        long[] fresh = new long[program.width()];
        program.runner().run(7, fresh);

        assertThat(row).isEqualTo(fresh);
    }

    @Property
    void income_and_what_remains_are_the_profit(@ForAll long run) {
        for (YearResult year : Projection.of(TURNING, Draws.of(3), run).years()) {
            Money income = Money.sum(year.incomes().values());

            assertThat(income.plus(year.remaining()))
                    .isEqualTo(year.activities().profit());
        }
    }

    @Property
    void changes_of_reasons_add_up_to_the_change_of_income(@ForAll long one, @ForAll long other) {
        YearResult before = Projection.of(TURNING, Draws.of(3), one).in(2025);
        YearResult after = Projection.of(STEADY, Draws.of(3), other).in(2026);
        List<Money> changes =
                after.since(before).stream().map(IncomeShift::change).toList();

        assertThat(Money.sum(changes))
                .isEqualTo(Money.sum(after.incomes().values())
                        .minus(Money.sum(before.incomes().values())));
    }
}
