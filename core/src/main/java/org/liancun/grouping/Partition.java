// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.liancun.money.Ratio;
import org.liancun.text.Clip;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * All villages of a neighbourhood in connected districts (片区划分), and how good the division is. Immutable and thread-safe.
 *
 * @param among the villages and their borders
 * @param aim what the districts were to be like
 * @param districts the ids of the villages of each district in order, by their first ids
 */
public record Partition(Neighbourhood among, Aim aim, List<List<String>> districts) implements Serializable {
    /**
     * Puts the districts in order and checks them.
     *
     * @throws IllegalArgumentException if a village is in no district or in two, or a district is empty or not connected
     */
    public Partition {
        requireNonNull(among, "among");
        requireNonNull(aim, "aim");
        districts = districts.stream()
                .map(ImmutableList::sortedCopyOf)
                .sorted(Comparator.comparing(district -> district.isEmpty() ? "" : district.get(0)))
                .collect(ImmutableList.toImmutableList());
        List<String> all = districts.stream().flatMap(List::stream).sorted().toList();
        if (!all.equals(among.ids())) {
            throw new IllegalArgumentException("Districts must hold each of "
                    + among.villages().size() + " villages once, but held " + Clip.of(all.toString()));
        }
        for (List<String> district : districts) {
            int pieces = among.among(district).pieces().size();
            if (pieces != 1) {
                throw new IllegalArgumentException(
                        "District must be connected, but " + Clip.of(district.toString()) + " fell into " + pieces);
            }
        }
    }

    /** Returns the sizes of the districts in the measure of the aim, in their order. */
    public List<Long> sizes() {
        Map<String, Profile> profiles = Maps.uniqueIndex(among.villages(), Profile::village);
        return districts.stream()
                .map(district -> district.stream()
                        .map(village -> aim.size(profiles.get(village)))
                        .reduce(0L, Math::addExact))
                .toList();
    }

    /** Returns by how much the largest district exceeds the smallest. */
    public long spread() {
        List<Long> sizes = sizes();
        return sizes.stream().max(Long::compare).orElse(0L)
                - sizes.stream().min(Long::compare).orElse(0L);
    }

    /** Returns how many borders lie between two districts. */
    public int bordersCut() {
        return (int) among.borders().stream().filter(within().negate()).count();
    }

    /**
     * Returns which part of the borders between villages that are alike lies within districts: 1 when every such pair stays
     * together. 1 also when there is none, or the aim has no trait.
     */
    public Ratio alikeTogether() {
        Map<String, Profile> profiles = Maps.uniqueIndex(among.villages(), Profile::village);
        List<Border> alike = among.borders().stream()
                .filter(border -> aim.isAlike(profiles.get(border.one()), profiles.get(border.other())))
                .toList();
        long within = alike.stream().filter(within()).count();
        return alike.isEmpty() ? Ratio.ONE : Ratio.of(within, alike.size());
    }

    private Predicate<Border> within() {
        Map<String, Integer> districtOf = new HashMap<>();
        for (int i = 0; i < districts.size(); i++) {
            for (String village : districts.get(i)) {
                districtOf.put(village, i);
            }
        }
        return border -> districtOf.get(border.one()).equals(districtOf.get(border.other()));
    }

    /** Returns a table with a row for each district: its number, its size, its villages. */
    public TextTable table() {
        List<Long> sizes = sizes();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < districts.size(); i++) {
            rows.add(List.of(String.valueOf(i + 1), sizes.get(i).toString(), String.join(" ", districts.get(i))));
        }
        return new TextTable(List.of("district", aim.measure().isEmpty() ? "villages" : aim.measure(), "ids"), rows);
    }

    /** Returns numbers and quality, then the districts, one a line, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        String first = districts.size() + " districts of " + among.villages().size() + " villages, sizes apart by "
                + spread() + ", " + bordersCut() + " borders cut";
        return Prompt.text(first, Lists.transform(districts, district -> "  " + String.join(" ", district)));
    }
}
