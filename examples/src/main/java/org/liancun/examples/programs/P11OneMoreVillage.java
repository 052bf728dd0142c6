// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.programs;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.comparison.GainsAndLosses;
import org.liancun.examples.lab.Fengchaoshan;
import org.liancun.examples.lab.ModelNames;
import org.liancun.json.ModelFile;
import org.liancun.money.Money;
import org.liancun.scenario.Projection;
import org.liancun.scenario.YearResult;

/** A sixth village joins, with its land, its members and its part of every agreement. */
public final class P11OneMoreVillage {
    private static final int YEAR = 2025;

    private P11OneMoreVillage() {}

    /** Prints what it changes for the five, what it gets itself, and why the strongest village gets something else. */
    public static void main(String[] arguments) {
        ModelFile file = Fengchaoshan.file();
        YearResult five = Projection.of(file.baseline()).in(YEAR);
        YearResult six = Projection.of(file.outlook("sixth-village")).in(YEAR);

        System.out.println(Fengchaoshan.NOTICE);
        System.out.println();
        SortedMap<String, Money> before = new TreeMap<>(five.villages());
        six.villages().keySet().forEach(village -> before.putIfAbsent(village, Money.ZERO));
        System.out.println(GainsAndLosses.of(before, six.villages()).table(ModelNames.of(six.model()), Locale.ENGLISH));
        System.out.println(
                six.pot("cluster").settlement().minus(five.pot("cluster").settlement()));
    }
}
