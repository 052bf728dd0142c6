// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.liancun.coalition.Gains;
import org.liancun.coalition.Players;
import org.liancun.money.Money;
import org.liancun.scenario.Model;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.Projection;
import org.liancun.scenario.Section;
import org.liancun.scenario.YearResult;
import org.liancun.text.Nearest;

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
     * Returns what would come if some villages alone took part. In a year in which none of them is there nothing happens; books stay
     * as they are until the next year.
     *
     * @throws IllegalArgumentException if a village is there in no year, or something that stays names a village that is away
     */
    public static Outlook among(Outlook outlook, Set<String> villages) {
        Set<String> known = new TreeSet<>();
        outlook.models().values().forEach(model -> known.addAll(model.villages()));
        Nearest.requireKnown("Village", villages, known);
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
        if (away.isEmpty()) {
            return model;
        }
        return away.size() == model.villages().size() ? withoutAnybody(model) : model.without(away);
    }

    private static Model withoutAnybody(Model model) {
        return model.with(
                Section.PARTIES.of(),
                Section.HOMES.of(),
                Section.HOLDINGS.of(),
                Section.AGREEMENTS.of(),
                Section.ACTIVITIES.of(),
                Section.EFFECTS.of(),
                Section.POTS.of());
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
     * Returns what some villages get together without the others. A year in which none of them is there brings nothing.
     *
     * @throws IllegalArgumentException if they cannot be settled without the others; the message names them and the reason
     */
    public static Money alone(Outlook outlook, Set<String> villages) {
        try {
            return worth(outlook, villages);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(
                    new RefusedGroup(villages, String.valueOf(refused.getMessage())).toString(), refused);
        }
    }

    static Money worth(Outlook outlook, Set<String> villages) {
        return Money.sum(incomes(among(outlook, villages)).values());
    }

    /**
     * Settles every group of villages once, 2<sup>n</sup> − 1 of them, by all processors. The result and any refusal are the same
     * however many there are.
     *
     * @throws IllegalArgumentException if there is no village or more than {@link Players#MOST}, or a group cannot be settled; the
     *     message says how many, and names the first of them and the reason
     */
    public static Gains gains(Outlook outlook) {
        return gains(outlook, StudyWatch.NONE);
    }

    /**
     * Settles every group of villages while somebody looks on.
     *
     * @param watch is told how many groups are done; it gets no rows
     * @throws IllegalArgumentException as {@link #gains(Outlook)}
     * @throws CancellationException if somebody said stop
     */
    public static Gains gains(Outlook outlook, StudyWatch watch) {
        return gains(incomes(outlook).keySet(), group -> worth(outlook, group), watch);
    }

    /**
     * Asks what every group gets, 2<sup>n</sup> − 1 times, by all processors.
     *
     * @param amount answers the same whenever it is asked the same, from any thread
     * @throws IllegalArgumentException as {@link #gains(Outlook)}
     */
    public static Gains gains(Collection<String> villages, Function<Set<String>, Money> amount) {
        return gains(villages, amount, StudyWatch.NONE);
    }

    private static Gains gains(Collection<String> villages, Function<Set<String>, Money> amount, StudyWatch watch) {
        List<String> ids = villages(villages);
        List<Set<String>> groups = new AllGroups(ids);
        GroupWorths worths = new GroupWorths(groups, amount, watch);
        List<RefusedGroup> refused = worths.refused();
        if (!refused.isEmpty()) {
            throw new IllegalArgumentException("Every group must be settled without the others, but " + refused.size()
                    + " of " + groups.size() + " were refused, first "
                    + refused.get(0).group() + ": "
                    + refused.get(0).reason());
        }
        if (worths.asked() < groups.size()) {
            throw new CancellationException("Gains of all groups must not be stopped, but were after " + worths.asked()
                    + " of " + groups.size());
        }
        return Gains.ofFen(ids, worths.table());
    }

    /** Returns villages of which every group can be looked at, in the order of their ids. */
    static List<String> villages(Collection<String> villages) {
        if (villages.isEmpty() || villages.size() > Players.MOST) {
            throw new IllegalArgumentException("Villages must be 1 to " + Players.MOST
                    + ", so that every group can be looked at, but were " + villages.size()
                    + ". Look at some groups, by a GroupSample");
        }
        return Players.of(villages).ids();
    }
}
