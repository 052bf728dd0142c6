// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.programs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liancun.measure.Period;
import org.liancun.text.Name;
import org.liancun.village.Cluster;
import org.liancun.village.Form;
import org.liancun.village.Membership;

/** A cluster knows who belonged to it on any day, and refuses what cannot be. */
public final class P3Cluster {
    private P3Cluster() {}

    /** Founds the cluster of Fengchaoshan, one centre and four villages around it, in October 2023. */
    public static void main(String[] arguments) {
        Period since = Period.parse("2023-10..");
        List<Membership> members = new ArrayList<>(List.of(Membership.centre("甘溪村", since)));
        for (String village : List.of("大妥村", "马洛村", "盐井村", "胥乐村")) {
            members.add(Membership.member(village, since));
        }
        Name name = Name.of("凤巢山片区", "Fengchaoshan cluster");
        Cluster cluster = Cluster.of("fengchaoshan", name, Form.HUB, since, members);

        System.out.println(cluster.name() + " has the form " + cluster.form().label());
        for (LocalDate day : List.of(LocalDate.of(2023, 9, 30), LocalDate.of(2023, 10, 1))) {
            System.out.println(day + ": centre " + cluster.centreAt(day).orElse("none") + ", villages "
                    + cluster.villagesAt(day).size());
        }

        try {
            cluster.with(Membership.centre("梅花村", Period.parse("2024..")));
        } catch (IllegalArgumentException refused) {
            System.out.println(refused.getMessage());
        }
    }
}
