// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Clip;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;

/**
 * Who grows what (统筹种植), in the order given.
 *
 * <p>Immutable and thread-safe.
 *
 * @param plantings the parts of the plan, each village at most once for each crop; the yields of one crop in units that convert
 *     to each other
 */
public record PlantingPlan(List<Planting> plantings) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a village has a crop twice, or the expected output of a crop cannot be added up
     */
    public PlantingPlan {
        plantings = ImmutableList.copyOf(plantings);
        Ids.requireOnce(plantings, each -> each.crop() + " in " + each.village(), "Planting");
        Map<String, Planting> firsts = new HashMap<>();
        for (Planting planting : plantings) {
            Planting first = firsts.computeIfAbsent(planting.crop(), absent -> planting);
            Unit unit = first.output().unit();
            if (!planting.output().unit().convertsTo(unit)) {
                throw new IllegalArgumentException("Output of " + planting.crop() + " in " + planting.village()
                        + " must be in " + unit + " as in " + first.village() + ", but was " + planting.output());
            }
        }
    }

    /** Obtains a plan in order. */
    public static PlantingPlan of(Planting... plantings) {
        return new PlantingPlan(List.of(plantings));
    }

    /** Returns the ids of the crops, in order. */
    public Set<String> crops() {
        return plantings.stream()
                .map(Planting::crop)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /**
     * Returns the ids of the villages that grow a crop, in order.
     *
     * @throws IllegalArgumentException if nobody grows the crop
     */
    public Set<String> villagesOf(String crop) {
        return of(crop).stream()
                .map(Planting::village)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /**
     * Returns the land under a crop in all villages, in the unit of the first.
     *
     * @throws IllegalArgumentException if nobody grows the crop
     */
    public Quantity area(String crop) {
        return sum(crop, Planting::area);
    }

    /**
     * Returns what is expected of a crop in all villages, in the unit of the first.
     *
     * @throws IllegalArgumentException if nobody grows the crop
     */
    public Quantity output(String crop) {
        return sum(crop, Planting::output);
    }

    /** Returns text such as {@code "Planting plan: 3 plantings of [maize, tea]"}. */
    @Override
    public String toString() {
        return "Planting plan: " + plantings.size() + (plantings.size() == 1 ? " planting of " : " plantings of ")
                + crops();
    }

    private Quantity sum(String crop, Function<Planting, Quantity> part) {
        return of(crop).stream().map(part).reduce(Quantity::plus).orElseThrow();
    }

    private List<Planting> of(String crop) {
        List<Planting> grown =
                plantings.stream().filter(each -> each.crop().equals(crop)).toList();
        if (grown.isEmpty()) {
            throw new IllegalArgumentException("Crop must be in the planting plan, but was \"" + Clip.of(crop) + "\""
                    + Nearest.advice(crop, crops()));
        }
        return grown;
    }
}
