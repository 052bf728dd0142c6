// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.liancun.money.Ratio;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * Who owns what directly, and when: the stakes in any number of entities.
 *
 * <p>On no day does an owner hold two stakes in one entity, or the stakes in an entity sum to more than 100 %. Where they sum
 * to less the rest is {@linkplain #unheld unheld}: nobody is made up to own it. Stakes may form circles, and an entity may
 * hold a part of itself. Kept in the order of {@link Stake}, whatever the order in which they are given. Immutable and
 * thread-safe.
 *
 * @param stakes the stakes: by entity, owner and period
 */
public record Ownership(List<Stake> stakes) implements Serializable {
    /** No stakes. */
    public static final Ownership NONE = new Ownership(List.of());

    /**
     * Puts the stakes in order and checks them.
     *
     * @throws IllegalArgumentException if an owner has two stakes in an entity on one day, or the stakes in an entity sum to
     *     more than 100 % on some day
     */
    public Ownership {
        stakes = stakes.stream().sorted().collect(toImmutableList());
        new OwnershipRules(stakes).check();
    }

    /** Obtains stakes in any order. */
    public static Ownership of(Stake... stakes) {
        return new Ownership(List.of(stakes));
    }

    /**
     * Returns these stakes and one more.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public Ownership with(Stake stake) {
        return new Ownership(
                ImmutableList.<Stake>builder().addAll(stakes).add(stake).build());
    }

    /** Returns the stakes that are held on a day, by entity and owner. */
    public List<Stake> stakesAt(LocalDate day) {
        return stakes.stream().filter(each -> each.during().contains(day)).collect(toImmutableList());
    }

    /** Returns what each owner holds of an entity directly on a day, by owner id; empty when nobody is known to own it. */
    public SortedMap<String, Ratio> ownersOf(String entity, LocalDate day) {
        return stakes.stream()
                .filter(each -> each.entity().equals(entity) && each.during().contains(day))
                .collect(ImmutableSortedMap.toImmutableSortedMap(String::compareTo, Stake::owner, Stake::share));
    }

    /**
     * Returns the part of an entity that nobody is known to hold on a day: 100 % less the sum of its stakes.
     *
     * @throws ArithmeticException if the terms of the result do not fit 64 bits
     */
    public Ratio unheld(String entity, LocalDate day) {
        BigInteger common = Exact.commonDenominator(ownersOf(entity, day).values());
        BigInteger held = Exact.sum(ownersOf(entity, day).values(), common);
        return Exact.ratio(common.subtract(held), common, "Unheld part of " + entity);
    }

    /**
     * Sees through every entity to its final owners on a day, through chains and circles, exactly.
     *
     * <p>A circle that is left only through what is unheld has an answer too: all of it is unheld.
     *
     * @throws IllegalArgumentException if entities own each other, or one owns itself, so wholly that no owner outside is
     *     left; the message names them
     */
    public LookThrough lookThrough(LocalDate day) {
        return LookThrough.of(stakesAt(day), day);
    }

    /** Returns one row for each stake: entity, owner, share, period. */
    public TextTable table() {
        return new TextTable(
                List.of("entity", "owner", "share", "during"),
                stakes.stream()
                        .map(each -> List.of(
                                each.entity(),
                                each.owner(),
                                Exact.percent(each.share()),
                                each.during().toString()))
                        .collect(toImmutableList()));
    }

    /** Returns the number of stakes, then each in a line, within 1,000 characters. */
    @Override
    public String toString() {
        String first = stakes.size() + (stakes.size() == 1 ? " stake" : " stakes");
        return Prompt.text(first, Lists.transform(stakes, each -> "  " + each));
    }
}
