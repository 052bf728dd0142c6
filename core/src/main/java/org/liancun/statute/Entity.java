// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;
import org.liancun.venture.LegalForm;

/**
 * Who divides, as the law sees it on a day: a collective, a co-operative, a company, the parties of a contract.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the party's or venture's id
 * @param form the legal form
 * @param places the ids of the places it lies in, such as {@code "zhejiang"}; the whole country goes without saying
 * @param asOf the day on which the law is asked
 * @param holders what each holder has of the whole, by party: of the capital paid in, or of the shares; empty when unknown
 * @param collectives those of the holders that are collectives, whom a cap on one member does not bind; the entity itself
 *     goes without saying
 * @param particulars what else is known
 */
public record Entity(
        String id,
        LegalForm form,
        SortedSet<String> places,
        LocalDate asOf,
        SortedMap<String, Ratio> holders,
        SortedSet<String> collectives,
        Particulars particulars)
        implements Serializable {
    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids, a part is below 0 or above 100 %, or a collective is no
     *     holder
     */
    public Entity {
        Ids.require(id, "Entity id");
        requireNonNull(form, "form");
        places = ImmutableSortedSet.copyOfSorted(places);
        places.forEach(place -> Ids.require(place, "Place of entity " + id));
        requireNonNull(asOf, "asOf");
        holders = ImmutableSortedMap.copyOfSorted(holders);
        holders.forEach((party, part) -> requirePart(id, party, part));
        collectives = ImmutableSortedSet.copyOfSorted(collectives);
        for (String party : collectives) {
            requireHolder(id, party, holders.keySet());
        }
        requireNonNull(particulars, "particulars");
    }

    /** Obtains an entity of which nothing else is known. */
    public static Entity of(String id, LegalForm form, LocalDate asOf, String... places) {
        return new Entity(
                id,
                form,
                ImmutableSortedSet.copyOf(places),
                asOf,
                ImmutableSortedMap.of(),
                ImmutableSortedSet.of(),
                Particulars.NONE);
    }

    /** Returns the entity with its holders, such as {@code Contributions.shares} gives them; none is known to be a collective. */
    public Entity heldBy(SortedMap<String, Ratio> newHolders) {
        return new Entity(id, form, places, asOf, newHolders, ImmutableSortedSet.of(), particulars);
    }

    /**
     * Returns the entity with those of its holders that are collectives, such as the village of a co-operative.
     *
     * @throws IllegalArgumentException if one is no holder
     */
    public Entity withCollectives(String... parties) {
        return new Entity(id, form, places, asOf, holders, ImmutableSortedSet.copyOf(parties), particulars);
    }

    /** Returns the entity with other particulars. */
    public Entity knowing(Particulars newParticulars) {
        return new Entity(id, form, places, asOf, holders, collectives, newParticulars);
    }

    /** Returns how many hold a part of it, if known: the number given, else the number of holders named. */
    public OptionalLong holderCount() {
        OptionalLong given = particulars.number(Particular.HOLDERS);
        return given.isPresent() || holders.isEmpty() ? given : OptionalLong.of(holders.size());
    }

    /** Returns id, form, places and day, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(Prompt.cut(id, 24) + ", " + form.label().zh() + " in " + places + " as of " + asOf);
    }

    private static void requireHolder(String id, String party, Set<String> holders) {
        if (!holders.contains(party)) {
            throw new IllegalArgumentException("Collective that holds a part of " + id + " must be one of " + holders
                    + ", but was " + party + Nearest.advice(party, holders));
        }
    }

    private static void requirePart(String id, String party, Ratio part) {
        Ids.require(party, "Holder of " + id);
        if (part.signum() < 0 || part.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException(
                    "Part of " + party + " in " + id + " must be 0% to 100%, but was " + part);
        }
    }
}
