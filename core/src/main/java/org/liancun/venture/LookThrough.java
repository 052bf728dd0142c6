// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.liancun.money.Ratio;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * Ownership seen through to the final owners, on one day (穿透).
 *
 * <p>Each entity belongs in the end to owners whom nobody owns. Their shares are the one solution of the equations "share in an
 * entity = sum of stake × share in the holder of the stake", through chains and loops alike, in exact numbers:
 *
 * <table>
 * <caption>Village 1 holds 80 % of A and village 2 40 % of B; A holds 60 % of B and B 20 % of A</caption>
 * <tr><th>entity</th><th>village 1</th><th>village 2</th></tr>
 * <tr><td>A</td><td>10/11</td><td>1/11</td></tr>
 * <tr><td>B</td><td>6/11</td><td>5/11</td></tr>
 * </table>
 *
 * <p>What is unheld stays unheld however many entities lie between, and shares and unheld part of an entity sum to exactly
 * 100 %. Two are equal when the day and the stakes are. Obtained from {@link Ownership#lookThrough}. Immutable and thread-safe.
 */
public final class LookThrough {
    private final LocalDate asOf;
    private final ImmutableList<Stake> stakes;
    private final ImmutableSortedMap<String, FinalOwners> entities;
    private final ImmutableList<String> finalOwners;
    private final ImmutableList<Loop> loops;

    private LookThrough(LocalDate asOf, List<Stake> stakes, Chart chart) {
        this.asOf = asOf;
        this.stakes = ImmutableList.copyOf(stakes);
        this.entities = ImmutableSortedMap.copyOfSorted(chart.seeThrough(asOf));
        this.finalOwners = ImmutableList.copyOf(chart.finalOwners());
        this.loops = ImmutableList.copyOf(chart.loops());
    }

    /** Sees through stakes that are all held on the day, each pair of owner and entity once. */
    static LookThrough of(List<Stake> stakes, LocalDate day) {
        return new LookThrough(day, stakes, Chart.of(stakes));
    }

    /** Returns the day. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns the stakes held on the day, by entity and owner. */
    public List<Stake> stakes() {
        return stakes;
    }

    /** Returns the final owners of every entity that is owned, by entity id. */
    public SortedMap<String, FinalOwners> entities() {
        return entities;
    }

    /** Returns the ids of those whom nobody owns, in order. */
    public List<String> finalOwners() {
        return finalOwners;
    }

    /** Returns the loops that were met, by the first id of each. */
    public List<Loop> loops() {
        return loops;
    }

    /**
     * Returns the final owners of an entity.
     *
     * @throws IllegalArgumentException if nobody is known to own it; the message names the nearest id
     */
    public FinalOwners of(String entity) {
        FinalOwners owners = entities.get(entity);
        if (owners == null) {
            throw new IllegalArgumentException("Entity must be owned by somebody as of " + asOf + ", but was " + entity
                    + Nearest.advice(entity, entities.keySet()));
        }
        return owners;
    }

    /**
     * Returns the share of a final owner in an entity, direct and indirect together; zero if it has none.
     *
     * @throws IllegalArgumentException if nobody is known to own the entity, or the owner is not a final one
     * @throws ArithmeticException if the terms of the share do not fit 64 bits
     */
    public Ratio share(String owner, String entity) {
        FinalOwners owners = of(entity);
        requireFinal(owner);
        return owners.share(owner);
    }

    /**
     * Returns in words how a share comes about: the share, then each entity through which it runs, once, with the stakes that
     * lead to the owner.
     *
     * <pre>
     * village1 owns ≈54.5455% of B as of 2024-01-01
     *   B ≈54.5455%: 60% through A (≈90.9091%)
     *   A ≈90.9091%: 80% directly, 20% through B (≈54.5455%)
     *   A, B own parts of each other
     * </pre>
     *
     * <p>In brackets is the owner's share in the holder of the stake; stake times bracket is what the stake brings.
     *
     * @throws IllegalArgumentException if nobody is known to own the entity, or the owner is not a final one
     */
    public String explain(String owner, String entity) {
        requireFinal(owner);
        return new Route(this, owner, of(entity)).describe();
    }

    /** Returns the stakes in an entity, by owner. */
    List<Stake> stakesIn(String entity) {
        return stakes.stream().filter(each -> each.entity().equals(entity)).collect(toImmutableList());
    }

    /** Returns one row for each entity and final owner: entity, owner, share; the unheld part stands last in brackets. */
    public TextTable table() {
        return new TextTable(
                List.of("entity", "final owner", "share"),
                entities.values().stream()
                        .flatMap(each -> each.lines().stream()
                                .map(line -> List.of(each.entity(), line.getKey(), line.getValue())))
                        .collect(toImmutableList()));
    }

    /** Tells whether the other is of the same day and the same stakes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LookThrough that && asOf.equals(that.asOf) && stakes.equals(that.stakes);
    }

    @Override
    public int hashCode() {
        return 31 * asOf.hashCode() + stakes.hashCode();
    }

    /** Returns the numbers of entities, final owners and loops, then each loop in a line, within 1,000 characters. */
    @Override
    public String toString() {
        String first = asOf + ": " + entities.size() + (entities.size() == 1 ? " entity, " : " entities, ")
                + finalOwners.size() + (finalOwners.size() == 1 ? " final owner, " : " final owners, ") + loops.size()
                + (loops.size() == 1 ? " loop" : " loops");
        return Prompt.text(first, Lists.transform(loops, each -> "  " + each));
    }

    private void requireFinal(String owner) {
        if (Collections.binarySearch(finalOwners, owner) < 0) {
            throw new IllegalArgumentException("Final owner must be owned by nobody as of " + asOf + ", but was "
                    + owner + Nearest.advice(owner, finalOwners));
        }
    }
}
