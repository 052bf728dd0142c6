// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liancun.chance.Draws;
import org.liancun.comparison.Input;
import org.liancun.comparison.Tornado;
import org.liancun.examples.lab.Fans;
import org.liancun.examples.lab.Fengchaoshan;
import org.liancun.examples.lab.ModelNames;
import org.liancun.examples.lab.Tornadoes;
import org.liancun.examples.page.Wording;
import org.liancun.json.ModelFile;
import org.liancun.json.Patches;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.scenario.Change;
import org.liancun.scenario.Changes;
import org.liancun.scenario.Edit;
import org.liancun.scenario.Indicator;
import org.liancun.scenario.Projection;
import org.liancun.scenario.YearResult;
import org.liancun.study.Study;
import org.liancun.study.StudyResult;

/** A thousand runs in which yields, prices and guests are drawn by chance; one of them replayed; and what matters most. */
public final class P14ManyRuns {
    private static final int YEAR = 2026;
    private static final Money LITTLE = Money.wan(300);

    private P14ManyRuns() {}

    /** Prints how the pot spreads over the years, how often it is little, one run of many, and how far each input moves it. */
    public static void main(String[] arguments) {
        ModelFile file = Fengchaoshan.file();
        Indicator pot = Indicator.pot("cluster");
        Study study = Study.of(file.baseline(), new Draws(2026), List.of(pot, Indicator.lowest()));
        StudyResult result = study.run(1_000);

        System.out.println(Fengchaoshan.NOTICE);
        System.out.println();
        System.out.println(
                Fans.of("To divide, in wan yuan", result, pot, Wording.ENGLISH).text());
        System.out.println("Less than " + LITTLE.formatWan() + " in " + YEAR + ": in "
                + result.tally(pot, YEAR).shareBelow(LITTLE.fen()) + " of the runs");
        YearResult seventh = study.replay(7).in(YEAR);
        System.out.println("In run 7: " + seventh.drivers().get("rice-yield").plain() + " kg of rice per mu, "
                + seventh.pot("cluster").pot().amount() + " to divide");
        System.out.println();
        System.out.print(Tornadoes.of(
                        "To divide in " + YEAR + ", in wan yuan",
                        tornado(file),
                        ModelNames.of(file.model()),
                        Wording.ENGLISH)
                .text());
    }

    private static Tornado tornado(ModelFile file) {
        List<Input> inputs = Stream.of("rice-price", "rice-yield", "melon-price", "nights", "wage")
                .map(driver -> Input.around(driver, Ratio.ONE, Ratio.percent(10)))
                .toList();
        return Tornado.of(inputs, factors -> pot(file, factors));
    }

    private static Money pot(ModelFile file, Map<String, Ratio> factors) {
        List<Change> changes = new ArrayList<>();
        factors.forEach((driver, factor) -> changes.add(Change.of(driver, Edit.times(factor), "drivers/" + driver)));
        return Projection.of(Patches.outlook(file.model(), new Changes(changes)))
                .in(YEAR)
                .pot("cluster")
                .pot()
                .amount();
    }
}
