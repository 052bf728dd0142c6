// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.liancun.ledger.Entry;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.money.Money;
import org.liancun.village.Cluster;
import org.liancun.village.Village;

/**
 * Makes up what villages and joint companies book, year after year: sales and their costs every month, subsidies every quarter,
 * rent from village to centre every half-year, work for villages nearby and far away, the revenue of the companies and the
 * dividends they pay. For one thread.
 */
final class MadeUpBooks {
    /** Of every so many tenants one forgets to book its rent, and another one that of the second half-year. */
    private static final int FORGETS = 30;

    private final Random random;
    private final String source;
    private final List<Village> villages;
    private final List<Cluster> clusters;
    private final long[] monthly;
    private final int[] growth;
    private final List<Entry> entries = new ArrayList<>();
    private int tenants;

    MadeUpBooks(Random random, String source, List<Village> villages, List<Cluster> clusters) {
        this.random = random;
        this.source = source;
        this.villages = villages;
        this.clusters = clusters;
        this.monthly = new long[villages.size()];
        this.growth = new int[villages.size()];
        for (int v = 0; v < monthly.length; v++) {
            long size = random.nextInt(100);
            monthly[v] = 80_000 + 8 * size * size * size;
            growth[v] = 85 + random.nextInt(45);
        }
    }

    /** Returns the entries of a year and lets every village grow, or shrink, into the next. */
    List<Entry> year(int year) {
        entries.clear();
        for (int v = 0; v < monthly.length; v++) {
            addVillage(villages.get(v).id(), monthly[v], year);
            monthly[v] = monthly[v] * growth[v] / 100;
        }
        for (Cluster cluster : clusters) {
            if (cluster.centreAt(Period.year(year).from()).isPresent()) {
                addCluster(cluster, year);
            }
        }
        addWork(year);
        return List.copyOf(entries);
    }

    /** Returns what puts two mistakes of a month right: too much of the first village, something forgotten of the second. */
    List<Entry> corrections(Period month) {
        Entry tooMuch = entries.stream()
                .filter(entry -> entry.recipient().equals(villages.get(0).id())
                        && entry.period().equals(month)
                        && entry.account().equals("OPERATING"))
                .findFirst()
                .orElseThrow();
        Entry half =
                entry(tooMuch.recipient(), month, "OPERATING", tooMuch.amount().fen() / 2, "", "sales");
        Entry forgotten = entry(villages.get(1).id(), month, "OPERATING", 3_000_000, "", "sales");
        return List.of(tooMuch.reversed(), half, forgotten);
    }

    private void addVillage(String village, long usual, int year) {
        for (int month = 1; month <= 12; month++) {
            Period during = Period.month(year, month);
            long sales = usual * (70 + random.nextInt(60)) / 100 * season(month) / 100;
            add(village, during, "OPERATING", sales, "", "sales");
            add(village, during, "OPERATING_EXPENSE", sales * (30 + random.nextInt(40)) / 100, "", "sales");
        }
        for (int quarter = 1; quarter <= 4; quarter++) {
            add(village, Period.quarter(year, quarter), "SUBSIDY", 100_000L * random.nextInt(20), "county", "grant");
        }
    }

    /** Every member but the centre rents from the centre and is paid a dividend, if the company has a profit. */
    private void addCluster(Cluster cluster, int year) {
        String company = cluster.id() + "-company";
        long profit = Math.max(0, random.nextInt(60) - 10) * 1_000_000L;
        add(company, Period.year(year), "OPERATING", profit * 3, "", "sales");
        List<String> members = cluster.villagesAt(Period.year(year).from());
        for (String village : members) {
            add(village, Period.month(year, 12), "INVESTMENT", profit / members.size(), company, company + "/dividend");
        }
        String centre = members.get(0);
        for (String village : members.subList(1, members.size())) {
            tenants++;
            for (int half = 1; half <= 2; half++) {
                boolean isForgotten = tenants % FORGETS == 0 || tenants % FORGETS == half * 10;
                long rent = (50 + random.nextInt(150)) * 10_000L;
                pay(village, centre, Period.month(year, 6 * half), rent, "rent", isForgotten);
            }
        }
    }

    /** Some villages work for one of another cluster of their town, some for one of a town far away. */
    private void addWork(int year) {
        for (int v = 0; v < villages.size(); v += 15) {
            int far = (v + villages.size() / 2) % villages.size();
            pay(villages.get(v + 1).id(), villages.get(v + 7).id(), Period.month(year, 5), 2_000_000, "work", false);
            if (v % 60 == 0) {
                pay(villages.get(v).id(), villages.get(far).id(), Period.month(year, 9), 3_000_000, "work", false);
            }
        }
    }

    private void pay(String payer, String recipient, Period month, long fen, String origin, boolean isForgotten) {
        add(recipient, month, "OPERATING", fen, payer, origin);
        if (!isForgotten) {
            add(payer, month, "OPERATING_EXPENSE", fen, recipient, origin);
        }
    }

    /** More is sold in autumn. */
    private static int season(int month) {
        return month >= 9 && month <= 11 ? 160 : 80;
    }

    private void add(String recipient, Period period, String account, long fen, String payer, String origin) {
        if (fen != 0) {
            entries.add(entry(recipient, period, account, fen, payer, origin));
        }
    }

    private Entry entry(String recipient, Period period, String account, long fen, String payer, String origin) {
        return new Entry(recipient, period, account, Money.ofFen(fen), payer, origin, source, Qualifier.EXACT);
    }
}
