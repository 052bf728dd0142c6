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

/** Makes one roll-up: a pass over the ledger for each layer of parties, one for what is outside. */
final class Summing {
    private static final String ALL = "all";
    private static final String BETWEEN_IDS = "\n";

    private final Ledger ledger;
    private final Set<String> villages;
    private final Counting counting;
    private final List<By> ways;
    private final List<By> parties;

    Summing(Ledger ledger, Set<String> villages, Counting counting, List<By> ways) {
        this.ledger = ledger;
        this.villages = villages;
        this.counting = counting;
        this.ways = ways;
        this.parties = ways.stream().filter(way -> !way.layers().isEmpty()).toList();
    }

    Rollup rollup() {
        Tally lines = new Tally(counting);
        Tally wholes = new Tally(counting);
        List<List<Layer>> combinations =
                Lists.cartesianProduct(parties.stream().map(By::layers).toList());
        for (List<Layer> layers : combinations) {
            for (Sum sum : sums((party, period) -> line(layers, party, period), isDated(), ways)) {
                lines.add(labels(sum), sum, sum.within());
                if (combinations.size() == 1) {
                    wholes.add(List.of(), sum, sum.inside());
                }
            }
        }
        if (combinations.size() > 1) {
            sums((party, period) -> isIn(party, period) ? ALL : Keys.NONE, true, List.of())
                    .forEach(sum -> wholes.add(List.of(), sum, sum.inside()));
        }
        List<Name> headings = ways.stream().map(By::label).toList();
        return new Rollup(headings, lines.lines(periods()), wholes.wholes(), outside());
    }

    private List<Receipts> outside() {
        Tally outside = new Tally(counting);
        if (!parties.isEmpty()) {
            sums(
                            (party, period) -> villages.contains(party) && !isIn(party, period) ? ALL : Keys.NONE,
                            isDated(),
                            List.of())
                    .forEach(sum -> outside.add(List.of(), sum, sum.inside()));
        }
        return outside.all();
    }

    private List<Sum> sums(BiFunction<String, Period, String> member, boolean isDated, List<By> by) {
        Keys keys = isDated ? Keys.members(member) : Keys.groups(party -> member.apply(party, Period.ALWAYS));
        keys = counting.with(keys);
        for (By way : by) {
            keys = way.with(keys);
        }
        return Sums.of(ledger, keys).lines();
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
