// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.liancun.comparison.Input;
import org.liancun.examples.lab.Fengchaoshan;
import org.liancun.json.ModelFile;
import org.liancun.json.Patches;
import org.liancun.money.Ratio;
import org.liancun.scenario.Change;
import org.liancun.scenario.Changes;
import org.liancun.scenario.Edit;
import org.liancun.scenario.Outlook;
import org.liancun.study.Keeping;
import org.liancun.study.Lever;
import org.liancun.study.Stay;

/** Whether the strong village, or any group, would be better off without the others, and what would keep them. */
public final class P13DoesTheStrongStay {
    private static final Ratio STEP = Ratio.percent(1);

    private P13DoesTheStrongStay() {}

    /** Prints who would leave under each agreement, then the smallest change of each ratio that keeps everybody. */
    public static void main(String[] arguments) {
        ModelFile file = Fengchaoshan.file();

        System.out.println(Fengchaoshan.NOTICE);
        for (String agreement : List.of("equal", "by-input")) {
            Stay stay = Stay.of(file.outlook(agreement));
            System.out.println();
            System.out.println(agreement + ": " + stay);
            System.out.print(stay.table());
        }
        List<Lever> levers = List.of(lever("by-melons", 0, 1, 10), lever("by-contribution", 30, 40, 50));
        System.out.println();
        Keeping.eachAlone(levers, ratios -> Stay.of(paying(file, ratios))).forEach(System.out::println);
    }

    private static Lever lever(String tier, long least, long now, long most) {
        return new Lever(new Input(tier, Ratio.percent(least), Ratio.percent(now), Ratio.percent(most)), STEP);
    }

    private static Outlook paying(ModelFile file, SortedMap<String, Ratio> ratios) {
        List<Change> changes =
                new ArrayList<>(file.scenario("by-input").changes().list());
        ratios.forEach((tier, ratio) -> changes.add(
                Change.of(tier, Edit.put("\"" + ratio + "\""), "agreements/by-input/tiers/" + tier + "/take/ratio")));
        return Patches.outlook(file.model(), new Changes(changes));
    }
}
