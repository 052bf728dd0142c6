// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.liancun.ledger.Ledger;
import org.liancun.measure.Period;
import org.liancun.text.Name;
import org.liancun.village.Cluster;
import org.liancun.village.Form;
import org.liancun.village.Level;
import org.liancun.village.Membership;
import org.liancun.village.Region;
import org.liancun.village.Regions;
import org.liancun.village.Village;

/** Makes up places, clusters and, through {@link MadeUpBooks}, what they booked. For one thread. */
final class MadeUpCounty {
    private static final int TOWNS = 20;
    private static final int VILLAGES = 15;
    private static final int IN_CLUSTER = 5;
    private static final int FIRST_YEAR = 2024;
    private static final int YEARS = 3;
    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);

    private final Random random;
    private final String source;
    private final List<Region> regions = new ArrayList<>();
    private final List<Village> villages = new ArrayList<>();
    private final List<Cluster> clusters = new ArrayList<>();

    MadeUpCounty(long seed) {
        this.random = new Random(seed);
        this.source = "made up, seed " + seed;
    }

    County county() {
        Name name = Name.of("示例县（虚构）", "Example County (made up)");
        regions.add(Region.top("county", name, Level.COUNTY));
        for (int t = 1; t <= TOWNS; t++) {
            addTown(t);
        }
        clusters.add(acrossTowns());
        SortedMap<String, Long> persons = new TreeMap<>();
        villages.forEach(village -> persons.put(village.id(), 400L + random.nextInt(2_600)));
        return new County(name, new Regions(regions), villages, clusters, persons, ledger());
    }

    private void addTown(int t) {
        String town = String.format("t%02d", t);
        regions.add(new Region(town, Name.of(t + "号镇", "Town " + t), Level.TOWNSHIP, "county"));
        for (int v = 1; v <= VILLAGES; v++) {
            int number = villages.size() + 1;
            villages.add(Village.of(String.format("v%03d", number), Name.of(number + "号村", "Village " + number), town));
        }
        for (int first = villages.size() - VILLAGES; first < villages.size(); first += IN_CLUSTER) {
            addCluster(villages.subList(first, first + IN_CLUSTER));
        }
    }

    /** The first village of a cluster is its centre; the last one of every tenth cluster joins only in the middle of 2025. */
    private void addCluster(List<Village> members) {
        int number = clusters.size() + 1;
        List<Membership> memberships = new ArrayList<>();
        for (Village village : members) {
            boolean isLate = number % 10 == 0 && village == members.get(IN_CLUSTER - 1);
            Period during = isLate ? Period.since(CHANGE) : Period.ALWAYS;
            memberships.add(
                    memberships.isEmpty()
                            ? Membership.centre(village.id(), during)
                            : Membership.member(village.id(), during));
        }
        clusters.add(Cluster.of(
                String.format("c%02d", number),
                Name.of(number + "号片区", "Cluster " + number),
                Form.HUB,
                Period.ALWAYS,
                memberships));
    }

    /** The first village of each of five towns; every one of them is in a cluster of its town as well. */
    private Cluster acrossTowns() {
        List<Membership> memberships = IntStream.range(0, 5)
                .mapToObj(t -> Membership.member(villages.get(t * VILLAGES).id(), Period.ALWAYS))
                .toList();
        return Cluster.of("tea", Name.of("茶叶联合体", "Tea alliance"), Form.ALLIANCE, Period.ALWAYS, memberships);
    }

    /** The books of a year are closed in the next; a month after the last of them two mistakes are put right. */
    private Ledger ledger() {
        MadeUpBooks books = new MadeUpBooks(random, source, villages, clusters);
        Ledger ledger = Ledger.EMPTY;
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            ledger = ledger.append(LocalDate.of(year + 1, 1, 20), books.year(year));
        }
        return ledger.append(
                LocalDate.of(FIRST_YEAR + YEARS, 2, 20), books.corrections(Period.month(FIRST_YEAR + YEARS - 1, 12)));
    }
}
