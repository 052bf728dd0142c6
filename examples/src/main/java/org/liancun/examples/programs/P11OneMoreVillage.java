// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.programs;

import java.util.Locale;
import java.util.SortedMap;
import org.liancun.comparison.GainsAndLosses;
import org.liancun.examples.lab.Fengchaoshan;
import org.liancun.examples.lab.ModelNames;
import org.liancun.json.ModelFile;
import org.liancun.money.Money;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.Projection;
import org.liancun.sharing.Settlement;
import org.liancun.study.Coalitions;

/** A sixth village joins, with its land, its members and its part of every agreement. */
public final class P11OneMoreVillage {
    private static final int YEAR = 2027;

    private P11OneMoreVillage() {}

    /** Prints what it changes for the five over all years, what it gets itself, and what changed in one year's settlement. */
    public static void main(String[] arguments) {
        ModelFile file = Fengchaoshan.file();
        Outlook five = file.baseline();
        Outlook six = file.outlook("sixth-village");

        System.out.println(Fengchaoshan.NOTICE);
        System.out.println();
        SortedMap<String, Money> before = Coalitions.incomes(five);
        SortedMap<String, Money> after = Coalitions.incomes(six);
        after.keySet().forEach(village -> before.putIfAbsent(village, Money.ZERO));
        System.out.println(GainsAndLosses.of(before, after).table(ModelNames.of(six.in(YEAR)), Locale.ENGLISH));
        System.out.println(cluster(six).minus(cluster(five)));
    }

    private static Settlement cluster(Outlook outlook) {
        return Projection.of(outlook).in(YEAR).pot("cluster").settlement();
    }
}
