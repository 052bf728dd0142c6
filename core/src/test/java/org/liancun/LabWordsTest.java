// SPDX-License-Identifier: Apache-2.0
package org.liancun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.Liancun.*;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liancun.activity.Activity;
import org.liancun.activity.Driver;
import org.liancun.activity.Factor;
import org.liancun.activity.Item;
import org.liancun.activity.Size;
import org.liancun.coalition.Values;
import org.liancun.comparison.GoalSeek;
import org.liancun.json.Json;
import org.liancun.json.ModelFile;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.scenario.Change;
import org.liancun.scenario.Edit;
import org.liancun.scenario.Indicator;
import org.liancun.scenario.Model;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.Section;
import org.liancun.text.Name;

/** A shop in jia with 100 guests at 20 yuan, worked by hand. */
class LabWordsTest {
    private static final Model SHOP = Model.of(
            "shop",
            Name.of("shop"),
            2025,
            2026,
            Section.PARTIES.of(village("jia"), village("yi")),
            Section.DRIVERS.of(Driver.of("guests", Name.of("guests"), Unit.NONE, 2025, Ratio.of(100), "made up")),
            Section.ACTIVITIES.of(Activity.of(
                    "shop",
                    Name.of("shop"),
                    "service",
                    "jia",
                    Size.of(Unit.NONE, Factor.driver("guests")),
                    Item.revenue("sales", Name.of("sales"), Factor.of(20)))));
    private static final Change MORE = change("more", Edit.times(percent(150)), "drivers/guests");

    @Test
    void a_scenario_is_read_changed_worked_out_and_compared(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("shop.json"), Json.write(ModelFile.of(SHOP)));
        Model model = readModel(file.toString()).model();
        Outlook more = outlook(model, MORE);

        assertThat(model).isEqualTo(SHOP);
        assertThat(compare(
                        project(outlook(model)).in(2026).villages(),
                        project(more).in(2026).villages()))
                .hasToString("1 gain +1000.00, 0 lose 0.00, 1 unchanged; together +1000.00");
        assertThat(study(more, 7, Indicator.village("jia")).row(3)).containsExactly(300_000L, 300_000L);
        assertThat(stay(more).holds()).isTrue();
    }

    @Test
    void what_changes_did_and_what_inputs_do_is_told_in_a_word() {
        assertThat(attribute(List.of("a", "b"), made -> yuan(made.size())).effect())
                .isEqualTo(yuan(2));
        assertThat(Values.shapley(gains(List.of("a", "b"), group -> yuan(group.size())))
                        .rounded())
                .isEqualTo(Map.of("a", yuan(1), "b", yuan(1)));
        assertThat(tornado(x -> sales(x.get("guests")), input("guests", "80", "100", "110")))
                .hasToString("Tornado around CNY 2000.00\n  guests: CNY 1600.00 at 80, CNY 2200.00 at 110");
        assertThat(GoalSeek.least(steps("0", "200", "1"), LabWordsTest::sales, yuan(1_990))
                        .answer())
                .contains(Ratio.of(100));
    }

    private static Money sales(Ratio guests) {
        return yuan(20).times(guests, RoundingMode.HALF_UP);
    }
}
