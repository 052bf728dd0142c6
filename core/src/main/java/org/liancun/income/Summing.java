// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.liancun.ledger.Keys;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Sum;
import org.liancun.ledger.Sums;
import org.liancun.measure.Period;
import org.liancun.text.Name;

/**
 * The sums that one roll-up is made of: one for each layer of parties, one for the whole where there are several layers,
 * one for what is outside where villages can be without a line.
 */
final class Summing {
    private static final String ALL = "all";
    private static final String BETWEEN_IDS = "\n";

    private final Set<String> villages;
    private final Counting counting;
    private final List<By> ways;
    private final List<By> parties;
    private final List<Sums> sums;

    Summing(Incomes incomes, Counting counting, List<By> ways) {
        this.villages = incomes.villages();
        this.counting = counting;
        this.ways = ways;
        this.parties = parties(ways);
        this.sums = keys().stream().map(incomes::sums).toList();
    }

    private Summing(Summing shorter, Ledger longer) {
        this.villages = shorter.villages;
        this.counting = shorter.counting;
        this.ways = shorter.ways;
        this.parties = shorter.parties;
        this.sums = shorter.sums.stream().map(sum -> sum.extended(longer)).toList();
    }

    /** Returns the sums of a ledger that begins with the batches of this one, by a pass over the others. */
    Summing extended(Ledger longer) {
        return new Summing(this, longer);
    }

    Counting counting() {
        return counting;
    }

    List<By> ways() {
        return ways;
    }

    Rollup rollup() {
        int layers = layers().size();
        List<List<Sum>> found = sums.stream().map(Sums::lines).toList();
        Tally lines = new Tally(counting);
        for (List<Sum> layer : found.subList(0, layers)) {
            for (Sum sum : layer) {
                lines.add(labels(sum), sum, sum.within());
            }
        }
        List<Name> headings = ways.stream().map(By::label).toList();
        List<Receipts> wholes = whole(found.get(layers == 1 ? 0 : layers)).wholes();
        List<Receipts> outside = parties.isEmpty()
                ? List.of()
                : whole(found.get(found.size() - 1)).all();
        return new Rollup(headings, lines.lines(periods()), wholes, outside);
    }

    private Tally whole(List<Sum> found) {
        Tally whole = new Tally(counting);
        found.forEach(sum -> whole.add(List.of(), sum, sum.inside()));
        return whole;
    }

    private List<Keys> keys() {
        List<Keys> keys = new ArrayList<>();
        for (List<Layer> layers : layers()) {
            keys.add(keys((party, period) -> line(layers, party, period), isDated(), ways));
        }
        if (keys.size() > 1) {
            keys.add(keys((party, period) -> isIn(party, period) ? ALL : Keys.NONE, true, List.of()));
        }
        if (!parties.isEmpty()) {
            keys.add(keys(
                    (party, period) -> villages.contains(party) && !isIn(party, period) ? ALL : Keys.NONE,
                    isDated(),
                    List.of()));
        }
        return keys;
    }

    private Keys keys(BiFunction<String, Period, String> member, boolean isDated, List<By> by) {
        Keys keys = isDated ? Keys.members(member) : Keys.groups(party -> member.apply(party, Period.ALWAYS));
        keys = counting.with(keys);
        for (By way : by) {
            keys = way.with(keys);
        }
        return keys;
    }

    /** Returns each choice of one layer for every way that looks at who earned it. */
    private List<List<Layer>> layers() {
        return Lists.cartesianProduct(parties.stream().map(By::layers).toList());
    }

    private static List<By> parties(List<By> ways) {
        return ways.stream().filter(way -> !way.layers().isEmpty()).toList();
    }

    private boolean isDated() {
        return parties.stream().flatMap(way -> way.layers().stream()).anyMatch(Layer::isDated);
    }

    /** Returns the names of the lines that a party is on by each way, joined; none if one has none. */
    private String line(List<Layer> layers, String party, Period period) {
        if (!villages.contains(party)) {
            return Keys.NONE;
        }
        List<String> lines = new ArrayList<>();
        for (Layer layer : layers) {
            String line = layer.of(party, period);
            if (line.equals(Keys.NONE)) {
                return Keys.NONE;
            }
            lines.add(line);
        }
        return lines.isEmpty() ? ALL : String.join(BETWEEN_IDS, lines);
    }

    /** Tells whether a village has a line. */
    private boolean isIn(String party, Period period) {
        return villages.contains(party)
                && parties.stream()
                        .allMatch(way -> way.layers().stream()
                                .anyMatch(layer -> !layer.of(party, period).equals(Keys.NONE)));
    }

    /** Returns the groups of a sum in the order of the ways. */
    private List<String> labels(Sum sum) {
        List<String> lines = List.of(sum.groups().get(0).split(BETWEEN_IDS));
        List<String> parts = sum.groups().subList(counting.keys(), sum.groups().size());
        List<String> labels = new ArrayList<>();
        int party = 0;
        int part = 0;
        for (By way : ways) {
            labels.add(way.layers().isEmpty() ? parts.get(part++) : lines.get(party++));
        }
        return labels;
    }

    /** Returns the places of the labels that are periods. */
    private List<Integer> periods() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            if (ways.get(i).isPeriod()) {
                places.add(i);
            }
        }
        return places;
    }
}
