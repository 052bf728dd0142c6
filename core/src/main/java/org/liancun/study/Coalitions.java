// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.liancun.coalition.Gains;
import org.liancun.coalition.Players;
import org.liancun.money.Money;
import org.liancun.scenario.Model;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.Projection;
import org.liancun.scenario.YearResult;

/**
 * What every group of villages would get without the others (子联盟收益), from the model itself.
 *
 * <p>A group is settled under the same agreements with whoever belongs to no village, while the other villages with all that is theirs
 * are away. What it gets is the income of its villages, with all who belong to them, over all years, drivers as expected. Effects of
 * mechanisms stay as stated: who thinks that a group apart would have others, or another agreement, gives {@link
 * #gains(Collection, Function)} an {@link #alone} of another outlook. House definition.
 */
public final class Coalitions {
    private Coalitions() {}

    /**
     * Returns what would come if some villages alone took part.
     *
     * @throws IllegalArgumentException if a village is unknown in a year, or something that stays names a village that is away
     */
    public static Outlook among(Outlook outlook, Set<String> villages) {
        SortedMap<Integer, Model> models = new TreeMap<>();
        for (Map.Entry<Integer, Model> year : outlook.models().entrySet()) {
            boolean isSame = !models.isEmpty() && outlook.in(year.getKey() - 1) == year.getValue();
            models.put(year.getKey(), isSame ? models.get(models.lastKey()) : among(year.getValue(), villages));
        }
        return new Outlook(models);
    }

    private static Model among(Model model, Set<String> villages) {
        Set<String> away = new TreeSet<>(model.villages());
        away.removeAll(villages);
        return away.isEmpty() ? model : model.without(away);
    }

    /** Returns the income of each village with all who belong to it over all years, in the order of their ids. */
    public static SortedMap<String, Money> incomes(Outlook outlook) {
        SortedMap<String, Money> incomes = new TreeMap<>();
        for (YearResult year : Projection.of(outlook).years()) {
            year.villages().forEach((village, income) -> incomes.merge(village, income, Money::plus));
        }
        return incomes;
    }

    /**
     * Returns what some villages get together without the others.
     *
     * @throws IllegalArgumentException if they cannot be settled without the others; the message names them and the reason
     */
    public static Money alone(Outlook outlook, Set<String> villages) {
        try {
            return Money.sum(incomes(among(outlook, villages)).values());
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(
                    "Group " + new TreeSet<>(villages) + " must be settled without the others, but was refused: "
                            + refused.getMessage(),
                    refused);
        }
    }

    /**
     * Settles every group of villages once, 2<sup>n</sup> − 1 of them, by all processors. The result and any refusal are the same
     * however many there are.
     *
     * @throws IllegalArgumentException if there are more than {@link Players#MOST} villages, or a group cannot be settled
     */
    public static Gains gains(Outlook outlook) {
        return gains(incomes(outlook).keySet(), group -> alone(outlook, group));
    }

    /**
     * Asks what every group gets, 2<sup>n</sup> − 1 times, by all processors.
     *
     * @param amount answers the same whenever it is asked the same, from any thread
     * @throws IllegalArgumentException if there are more than {@link Players#MOST} villages
     */
    public static Gains gains(Collection<String> villages, Function<Set<String>, Money> amount) {
        List<String> ids = Players.of(villages).ids();
        long[] fen = new long[1 << ids.size()];
        try {
            IntStream.range(1, fen.length).parallel().forEach(bits -> fen[bits] = fen(ids, bits, amount));
        } catch (IllegalArgumentException | ArithmeticException oneOfSeveral) {
            IntStream.range(1, fen.length).forEach(bits -> fen[bits] = fen(ids, bits, amount));
        }
        return Gains.ofFen(ids, fen);
    }

    private static long fen(List<String> ids, int bits, Function<Set<String>, Money> amount) {
        List<String> members = new ArrayList<>();
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            members.add(ids.get(Integer.numberOfTrailingZeros(rest)));
        }
        return amount.apply(new TreeSet<>(members)).fen();
    }
}
