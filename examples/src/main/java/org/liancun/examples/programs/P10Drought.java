// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.programs;

import java.util.List;
import java.util.Locale;
import org.liancun.comparison.GainsAndLosses;
import org.liancun.comparison.GoalSeek;
import org.liancun.comparison.Steps;
import org.liancun.examples.lab.Fengchaoshan;
import org.liancun.examples.lab.ModelNames;
import org.liancun.json.ModelFile;
import org.liancun.json.Patches;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.scenario.Change;
import org.liancun.scenario.Changes;
import org.liancun.scenario.Edit;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.Projection;

/** One bad year: what it is, said as data; who loses how much; and how bad a year the cluster could bear. */
public final class P10Drought {
    private static final int YEAR = 2026;

    private P10Drought() {}

    /** Prints the changes as sentences, what every village loses, and how much must grow for the pot to be no loss. */
    public static void main(String[] arguments) {
        ModelFile file = Fengchaoshan.file();
        Projection expected = Projection.of(file.baseline());
        Projection dry = Projection.of(file.outlook("drought"));

        System.out.println(Fengchaoshan.NOTICE);
        System.out.println();
        file.scenario("drought")
                .changes()
                .list()
                .forEach(change -> System.out.println(change.phrase().en()));
        System.out.println();
        for (int year : List.of(YEAR - 1, YEAR, YEAR + 1)) {
            System.out.println(year + ": to divide " + pot(expected, year) + ", with the drought " + pot(dry, year));
        }
        System.out.println();
        System.out.println(
                GainsAndLosses.of(expected.in(YEAR).villages(), dry.in(YEAR).villages())
                        .table(ModelNames.of(file.model()), Locale.ENGLISH));

        Steps<Ratio> yields = Steps.of(Ratio.percent(50), Ratio.ONE, Ratio.of(1, 1000));
        System.out.println("All four must yield, of what is expected, so that there is no loss: "
                + GoalSeek.breakEven(yields, part -> pot(Projection.of(yielding(file, part)), YEAR)));
    }

    private static Money pot(Projection projection, int year) {
        return projection.in(year).pot("cluster").pot().amount();
    }

    private static Outlook yielding(ModelFile file, Ratio part) {
        List<Change> changes = file.scenario("drought").changes().list().stream()
                .map(change -> new Change(change.id(), Edit.times(part), change.path(), change.during(), ""))
                .toList();
        return Patches.outlook(file.model(), new Changes(changes));
    }
}
