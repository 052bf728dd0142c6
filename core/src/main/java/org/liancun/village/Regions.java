// SPDX-License-Identifier: Apache-2.0
package org.liancun.village;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * Regions that refer only to each other, each within one of a higher level: 甘溪村 within 保靖县 within 湘西州.
 *
 * <p>Levels may be left out, as long as they rise. Kept in the order of their ids, whatever the order in which they are
 * given. Immutable and thread-safe.
 *
 * @param regions the regions, by id
 */
public record Regions(List<Region> regions) implements Serializable {
    /** No regions. */
    public static final Regions NONE = new Regions(List.of());

    /**
     * Checks the ids and the order of levels, and so that no region is within itself.
     *
     * @throws IllegalArgumentException if an id is used twice, a surrounding region is unknown, or it is not on a higher
     *     level
     */
    public Regions {
        regions = regions.stream().sorted(comparing(Region::id)).collect(toImmutableList());
        for (int i = 1; i < regions.size(); i++) {
            if (regions.get(i).id().equals(regions.get(i - 1).id())) {
                throw new IllegalArgumentException("Region id must be used once, but was used twice: "
                        + regions.get(i).id());
            }
        }
        for (Region region : regions) {
            requireHigher(region, regions);
        }
    }

    /** Obtains regions in any order. */
    public static Regions of(Region... regions) {
        return new Regions(List.of(regions));
    }

    /** Returns the region with an id, or nothing. */
    public Optional<Region> find(String id) {
        return find(id, regions);
    }

    /**
     * Returns the region with an id.
     *
     * @throws IllegalArgumentException if it is unknown; the message names the nearest known id
     */
    public Region require(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "Region must be a known id, but was " + id + Nearest.advice(id, ids(regions))));
    }

    /**
     * Returns the regions from the top down to the one with an id, that one included.
     *
     * @throws IllegalArgumentException if it is unknown
     */
    public List<Region> path(String id) {
        List<Region> path = new ArrayList<>();
        Region region = require(id);
        path.add(region);
        while (!region.isTop()) {
            region = require(region.within());
            path.add(region);
        }
        return ImmutableList.copyOf(Lists.reverse(path));
    }

    /**
     * Tells whether a region is another or lies within it.
     *
     * @throws IllegalArgumentException if either is unknown
     */
    public boolean isWithin(String id, String around) {
        Region outer = require(around);
        return path(id).contains(outer);
    }

    /**
     * Returns the regions directly within the one with an id, by id.
     *
     * @throws IllegalArgumentException if it is unknown
     */
    public List<Region> directlyWithin(String id) {
        String outer = require(id).id();
        return regions.stream().filter(each -> each.within().equals(outer)).collect(toImmutableList());
    }

    /** Returns one row for each region: id, name, level, and the names from the top down. */
    public TextTable table() {
        return new TextTable(
                List.of("id", "region", "level", "path"),
                regions.stream()
                        .map(each -> List.of(
                                each.id(),
                                each.name().zh(),
                                each.level().label().zh(),
                                pathText(each.id())))
                        .collect(toImmutableList()));
    }

    /** Returns the number of regions, then each with its level in a line, within 1,000 characters. */
    @Override
    public String toString() {
        String first = regions.size() + (regions.size() == 1 ? " region" : " regions");
        return Prompt.text(first, Lists.transform(regions, each -> "  " + each));
    }

    private String pathText(String id) {
        return String.join(
                " > ", path(id).stream().map(each -> each.name().zh()).collect(toImmutableList()));
    }

    private static void requireHigher(Region region, List<Region> regions) {
        if (region.isTop()) {
            return;
        }
        Region outer = find(region.within(), regions)
                .orElseThrow(() -> new IllegalArgumentException("Region around " + region.id()
                        + " must be a known id, but was " + region.within()
                        + Nearest.advice(region.within(), ids(regions))));
        if (!outer.level().isAbove(region.level())) {
            throw new IllegalArgumentException("Region around " + region.id() + " must be above the level "
                    + region.level().label().en() + ", but was " + outer.id() + " at the level "
                    + outer.level().label().en());
        }
    }

    private static Optional<Region> find(String id, List<Region> regions) {
        int at = Collections.binarySearch(Lists.transform(regions, Region::id), id);
        return at < 0 ? Optional.empty() : Optional.of(regions.get(at));
    }

    private static List<String> ids(List<Region> regions) {
        return Lists.transform(regions, Region::id);
    }
}
