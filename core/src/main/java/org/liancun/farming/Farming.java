// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.measure.Quantities;

/**
 * What is told of land and crops in an area: land contracts, and seasons where plantings, orders and deliveries are known.
 *
 * <p>Everything keeps the order in which it is given. By itself it promises nothing about its ids; a dossier checks the whole.
 * Immutable and thread-safe.
 *
 * @param contracts the land contracts
 * @param seasons the seasons
 */
public record Farming(List<PublishedContract> contracts, List<Season> seasons) implements Serializable {
    /** Neither contracts nor seasons: the source is silent. */
    public static final Farming NONE = new Farming(List.of(), List.of());

    /** Copies the lists. */
    public Farming {
        contracts = ImmutableList.copyOf(contracts);
        seasons = ImmutableList.copyOf(seasons);
    }

    /**
     * Returns the land contracts with their numbers.
     *
     * @throws IllegalArgumentException if an id stands twice, or a figure is unknown or of another unit
     */
    public LandContracts contracts(Quantities figures) {
        return new LandContracts(
                contracts.stream().map(each -> each.contract(figures)).toList());
    }

    /** Returns text such as {@code "1 land contract, 0 seasons"}. */
    @Override
    public String toString() {
        return contracts.size()
                + (contracts.size() == 1 ? " land contract, " : " land contracts, ")
                + seasons.size()
                + (seasons.size() == 1 ? " season" : " seasons");
    }
}
