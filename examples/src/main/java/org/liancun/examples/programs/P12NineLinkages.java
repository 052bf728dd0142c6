// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.programs;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.liancun.comparison.Attribution;
import org.liancun.examples.lab.Fengchaoshan;
import org.liancun.examples.lab.ModelNames;
import org.liancun.json.ModelFile;
import org.liancun.json.Patches;
import org.liancun.money.Money;
import org.liancun.scenario.Changes;
import org.liancun.scenario.Projection;
import org.liancun.scenario.Section;

/** What each of the nine linkages is worth under the effects that the model states, free of the order they are named in. */
public final class P12NineLinkages {
    private static final int YEAR = 2024;

    private P12NineLinkages() {}

    /** Settles the cluster under each of the 512 sets of linkages, and prints what each linkage adds. */
    public static void main(String[] arguments) {
        ModelFile file = Fengchaoshan.file();
        List<String> linkages = file.model().in(Section.MECHANISMS).keys();
        Attribution value = Attribution.of(linkages, atWork -> pot(file, atWork));

        System.out.println(Fengchaoshan.NOTICE);
        System.out.println();
        System.out.println(value);
        System.out.println();
        System.out.print(value.table(ModelNames.of(file.model()), Locale.ENGLISH));
    }

    private static Money pot(ModelFile file, Set<String> atWork) {
        Set<String> dropped = new TreeSet<>();
        file.model().in(Section.MECHANISMS).keys().stream()
                .filter(linkage -> !atWork.contains(linkage))
                .forEach(linkage -> dropped.add("without-" + linkage));
        Changes changes = file.scenario("no-linkages").changes().only(dropped);
        return Projection.of(Patches.outlook(file.model(), changes))
                .in(YEAR)
                .pot("cluster")
                .pot()
                .amount();
    }
}
