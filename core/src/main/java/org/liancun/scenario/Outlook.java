// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The model that holds in each year (情景展望): a baseline, or what changes made of it. Years in which nothing changed have the same
 * instance. Immutable and thread-safe.
 *
 * @param models the models by year, without a gap
 */
public record Outlook(SortedMap<Integer, Model> models) {
    /**
     * Copies the models.
     *
     * @throws IllegalArgumentException if there is no year or one is missing in between, or the models differ in what is uncertain
     */
    public Outlook {
        models = ImmutableSortedMap.copyOfSorted(models);
        if (models.isEmpty() || models.lastKey() - models.firstKey() != models.size() - 1) {
            throw new IllegalArgumentException(
                    "Outlook must have a model for every year from a first to a last, but had " + models.keySet());
        }
        Model first = models.get(models.firstKey());
        for (Map.Entry<Integer, Model> year : models.entrySet()) {
            requireSameUncertainty(first, year.getValue(), year.getKey());
        }
    }

    /** Obtains the outlook in which nothing changes. */
    public static Outlook of(Model model) {
        SortedMap<Integer, Model> models = new TreeMap<>();
        for (int year = model.firstYear(); year <= model.lastYear(); year++) {
            models.put(year, model);
        }
        return new Outlook(models);
    }

    private static void requireSameUncertainty(Model first, Model other, int year) {
        boolean same = first == other
                || first.in(Section.UNCERTAINTIES).equals(other.in(Section.UNCERTAINTIES))
                        && first.correlation().equals(other.correlation());
        if (!same) {
            throw new IllegalArgumentException("What is uncertain must be the same in all years of an outlook, but was"
                    + " different in " + year + ". Change it for all years");
        }
    }

    /** Returns the first year. */
    public int firstYear() {
        return models.firstKey();
    }

    /** Returns the last year. */
    public int lastYear() {
        return models.lastKey();
    }

    /**
     * Returns the model that holds in a year.
     *
     * @throws IllegalArgumentException if the year is none of the outlook
     */
    public Model in(int year) {
        Model model = models.get(year);
        if (model == null) {
            throw new IllegalArgumentException(
                    "Year must be " + firstYear() + " to " + lastYear() + ", but was " + year);
        }
        return model;
    }

    /** Returns model, years, and in how many of them another model holds than the year before. */
    @Override
    public String toString() {
        int turns = 0;
        for (int year = firstYear() + 1; year <= lastYear(); year++) {
            turns += in(year) == in(year - 1) ? 0 : 1;
        }
        return "Outlook on " + in(firstYear()).id() + ": " + firstYear() + " to " + lastYear() + ", " + turns
                + " turns";
    }
}
