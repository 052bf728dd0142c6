// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liancun.text.Advice;
import org.liancun.text.Ids;
import org.liancun.village.Cluster;

/**
 * The layers of duty of an area, and who answers for what on each (联片、包村、驻村).
 *
 * <p>Immutable and thread-safe.
 *
 * @param layers the layers from the top, each id once
 */
public record DutyLayers(List<DutyLayer> layers) implements Serializable {
    /** No layers: the source is silent. */
    public static final DutyLayers NONE = new DutyLayers(List.of());

    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if a layer is listed twice
     */
    public DutyLayers {
        layers = ImmutableList.copyOf(layers);
        Ids.requireOnce(layers, DutyLayer::id, "Duty layer");
    }

    /**
     * Finds for which villages a layer answers on a day. Whoever answers for a cluster answers for each village that belongs
     * to it on that day.
     *
     * @param layer the id of the layer
     * @param clusters the clusters; without effect for a layer that answers for villages
     * @param villages the ids of the villages that ought to be reached, each once
     * @throws IllegalArgumentException if the layer is not known or a village is listed twice
     */
    public DutyCoverage coverage(String layer, Collection<Cluster> clusters, List<String> villages, LocalDate day) {
        Set<String> asked = ImmutableSet.copyOf(Ids.once(villages, "Village"));
        DutyLayer found = find(layer);
        ImmutableListMultimap<String, String> reach = reach(found.span(), clusters, villages, day);
        SortedMap<String, List<String>> holders = new TreeMap<>();
        Set<String> astray = new TreeSet<>();
        for (Duty duty : found.duties()) {
            if (!reach.containsKey(duty.place())) {
                astray.add(duty.place());
            }
            reach.get(duty.place()).stream()
                    .filter(asked::contains)
                    .forEach(village -> holders.computeIfAbsent(village, id -> new ArrayList<>())
                            .add(duty.holder()));
        }
        List<String> bare = villages.stream()
                .filter(village -> !holders.containsKey(village))
                .collect(toImmutableList());
        return new DutyCoverage(layer, holders, bare, ImmutableList.copyOf(astray));
    }

    /**
     * Finds who answers for a village on a day, from the top layer down; a layer on which nobody does has an empty list.
     *
     * @return the ids of the holders by the id of the layer
     */
    public Map<String, List<String>> answering(String village, Collection<Cluster> clusters, LocalDate day) {
        Map<String, List<String>> answering = new LinkedHashMap<>();
        for (DutyLayer layer : layers) {
            DutyCoverage coverage = coverage(layer.id(), clusters, List.of(village), day);
            answering.put(layer.id(), coverage.holders().getOrDefault(village, List.of()));
        }
        return ImmutableMap.copyOf(answering);
    }

    /** Returns the layers in Chinese as a table with a line for each holder and the places it answers for, in that order. */
    public String table() {
        return table(Locale.CHINESE);
    }

    /** Returns the layers as a table in the language of the locale; a layer without duties has one line. */
    public String table(Locale locale) {
        return DutyTable.of(this, locale);
    }

    /** Returns text such as {@code "3 layers, 189 duties"}. */
    @Override
    public String toString() {
        int duties = layers.stream().mapToInt(layer -> layer.duties().size()).sum();
        return layers.size()
                + (layers.size() == 1 ? " layer, " : " layers, ")
                + duties
                + (duties == 1 ? " duty" : " duties");
    }

    /** The villages behind each place of a span: a village stands for itself, a cluster for its villages on the day. */
    private static ImmutableListMultimap<String, String> reach(
            DutySpan span, Collection<Cluster> clusters, List<String> villages, LocalDate day) {
        if (span == DutySpan.VILLAGE) {
            return Multimaps.index(villages, village -> village);
        }
        ImmutableListMultimap.Builder<String, String> reach = ImmutableListMultimap.builder();
        clusters.forEach(cluster -> reach.putAll(cluster.id(), cluster.villagesAt(day)));
        return reach.build();
    }

    private DutyLayer find(String id) {
        Map<String, DutyLayer> byId = Maps.uniqueIndex(layers, DutyLayer::id);
        DutyLayer layer = byId.get(id);
        if (layer == null) {
            throw new IllegalArgumentException("Duty layer must be one of " + byId.keySet() + ", but was \"" + id + "\""
                    + new Advice().sentence(id, byId.keySet()));
        }
        return layer;
    }
}
