// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liancun.chance.Draws;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Carry;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;

class ProgramTest {
    @Test
    void a_program_gives_what_the_projection_explains() {
        Outlook outlook = Outlook.of(Gate.branded());
        Program program = Program.compile(outlook, Draws.of(1), Gate.indicators());
        long[] row = new long[program.width()];
        program.runner().expected(row);

        assertThat(row).isEqualTo(Projection.of(outlook).row(Gate.indicators()));
        assertThat(program.years()).containsExactly(2024, 2025, 2026);
        assertThat(program).hasToString("Program of 3 years, 14 indicators");
    }

    @Test
    void what_is_not_uncertain_is_as_expected_in_every_run() {
        Outlook outlook = Outlook.of(Gate.model());
        Program program = Program.compile(outlook, Draws.of(1), List.of(Indicator.village("jia")));
        long[] row = new long[program.width()];
        program.runner().run(17, row);

        assertThat(row).containsExactly(2_425_000, 2_425_000, 2_425_000);
    }

    /** 1,000 guests at 10 yuan less 20,000 yuan are a loss of 10,000 yuan, in every year anew. */
    @Test
    void what_remains_is_that_of_the_year() {
        Model loss = Gate.model(2025).with(Section.DRIVERS.of(Gate.driver("guests", 1_000), Gate.driver("fee", 10)));
        Program program = Program.compile(Outlook.of(loss), Draws.of(1), List.of(Indicator.remaining()));
        long[] row = new long[program.width()];
        program.runner().run(17, row);

        assertThat(row).containsExactly(-1_000_000, -1_000_000);
    }

    @Test
    void a_number_without_value_is_undefined() {
        Model loss = Gate.model(2024).with(Section.DRIVERS.of(Gate.driver("guests", 0), Gate.driver("fee", 50)));
        List<Indicator> indicators = List.of(Indicator.gini(), Indicator.gap(), Indicator.pot("park"));
        Program program = Program.compile(Outlook.of(loss), Draws.of(1), indicators);
        long[] row = new long[program.width()];
        program.runner().expected(row);

        assertThat(row).containsExactly(500_000, Indicator.UNDEFINED, -2_000_000);
    }

    @Test
    void balances_wait_while_an_agreement_does_not_touch_them() {
        Agreement whole = Agreement.of(
                "park-rules",
                Tier.of("all", Base.gross(), Take.everything(), Split.to("jia")).carrying(Carry.balance("spent")));
        Model model = Gate.model();
        TreeMap<Integer, Model> models = new TreeMap<>();
        models.put(2024, model);
        models.put(2025, model.with(Section.AGREEMENTS.of(whole, Gate.WITHIN)));
        models.put(2026, model);
        Outlook outlook = new Outlook(models);
        List<Indicator> balances = List.of(Indicator.balance("park", "reserve"), Indicator.balance("park", "spent"));
        Program program = Program.compile(outlook, Draws.of(1), balances);
        long[] row = new long[program.width()];
        program.runner().expected(row);

        assertThat(row)
                .isEqualTo(Projection.of(outlook).row(balances))
                .containsExactly(300_000, 0, 300_000, 3_000_000, 600_000, 3_000_000);
    }
}
