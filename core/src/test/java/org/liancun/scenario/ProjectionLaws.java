// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.liancun.chance.Draws;
import org.liancun.money.Money;

/** What a projection promises whatever is drawn. */
class ProjectionLaws {
    private static final Outlook STEADY = Outlook.of(Gate.uncertain(2026));
    private static final Outlook TURNING = turning();
    private static final List<Indicator> INDICATORS = Gate.indicators();
    private static final Draws DRAWS = Draws.of(3);
    private static final Program STEADY_PROGRAM = Program.compile(STEADY, DRAWS, INDICATORS);
    private static final Program TURNING_PROGRAM = Program.compile(TURNING, DRAWS, INDICATORS);

    private static Outlook turning() {
        Model model = Gate.uncertain(2026);
        TreeMap<Integer, Model> models = new TreeMap<>();
        models.put(2024, model);
        models.put(2025, model.with(Section.DRIVERS.of(Gate.driver("guests", 100), Gate.driver("fee", 300))));
        models.put(2026, model.with(Section.POTS.of(Gate.pot().among())));
        return new Outlook(models);
    }

    private static long[] row(Runner runner, Program program, long run) {
        long[] row = new long[program.width()];
        runner.run(run, row);
        return row;
    }

    @Property
    void a_run_explained_is_the_row_of_the_program(@ForAll long run) {
        assertThat(row(STEADY_PROGRAM.runner(), STEADY_PROGRAM, run))
                .isEqualTo(Projection.of(STEADY, DRAWS, run).row(INDICATORS));
        assertThat(row(TURNING_PROGRAM.runner(), TURNING_PROGRAM, run))
                .isEqualTo(Projection.of(TURNING, DRAWS, run).row(INDICATORS));
    }

    @Property
    void a_runner_forgets_the_runs_before(@ForAll long before, @ForAll long run) {
        Runner used = TURNING_PROGRAM.runner();
        row(used, TURNING_PROGRAM, before);

        assertThat(row(used, TURNING_PROGRAM, run)).isEqualTo(row(TURNING_PROGRAM.runner(), TURNING_PROGRAM, run));
    }

    @Property(tries = 300)
    void every_seed_is_replayed(@ForAll long seed) {
        Program program = Program.compile(TURNING, Draws.of(seed), INDICATORS);

        assertThat(row(program.runner(), program, 3))
                .isEqualTo(Projection.of(TURNING, Draws.of(seed), 3).row(INDICATORS));
    }

    @Property
    void income_and_what_remains_are_the_profit(@ForAll long run) {
        for (YearResult year : Projection.of(TURNING, DRAWS, run).years()) {
            Money income = Money.sum(year.incomes().values());

            assertThat(income.plus(year.remaining()))
                    .isEqualTo(year.activities().profit());
        }
    }

    @Property
    void changes_of_reasons_add_up_to_the_change_of_income(@ForAll long one, @ForAll long other) {
        YearResult before = Projection.of(TURNING, DRAWS, one).in(2025);
        YearResult after = Projection.of(STEADY, DRAWS, other).in(2026);
        List<Money> changes =
                after.since(before).stream().map(IncomeShift::change).toList();

        assertThat(Money.sum(changes))
                .isEqualTo(Money.sum(after.incomes().values())
                        .minus(Money.sum(before.incomes().values())));
    }
}
