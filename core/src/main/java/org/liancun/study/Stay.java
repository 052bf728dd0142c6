// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.liancun.coalition.Core;
import org.liancun.coalition.CoreCheck;
import org.liancun.coalition.Gains;
import org.liancun.coalition.Payoff;
import org.liancun.coalition.Players;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.scenario.Outlook;
import org.liancun.text.Nearest;
import org.liancun.text.Phrase;
import org.liancun.text.TextTable;

/**
 * Whether everybody would stay under an agreement (是否稳定): who would get more without the others, and how much more.
 *
 * <p>Immutable and thread-safe.
 *
 * @param inside what each village gets, by id
 * @param alone what each village would get by itself, by id; without those that were not looked at or cannot be settled
 * @param check who blocks, of the groups that were looked at
 * @param tried how many groups were looked at
 * @param refused the groups that cannot be settled without the others; what they would get is not guessed
 */
public record Stay(
        SortedMap<String, Money> inside,
        SortedMap<String, Money> alone,
        CoreCheck check,
        long tried,
        List<RefusedGroup> refused)
        implements Serializable {
    private static final int MOST_COUNTED = 62;

    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if a village alone is none of those inside
     */
    public Stay {
        inside = ImmutableSortedMap.copyOfSorted(inside);
        alone = ImmutableSortedMap.copyOfSorted(alone);
        requireNonNull(check, "check");
        refused = ImmutableList.copyOf(refused);
        Nearest.requireKnown("Village alone", alone.keySet(), inside.keySet());
    }

    /**
     * Looks at every group of the villages of an outlook, settled without the others, by all processors. Groups that cannot be settled
     * are listed, and the others looked at all the same.
     *
     * @throws IllegalArgumentException if there is no village or more than {@link Players#MOST}, or the outlook cannot be projected
     */
    public static Stay of(Outlook outlook) {
        return of(outlook, StudyWatch.NONE);
    }

    /**
     * Looks at every group of the villages of an outlook while somebody looks on.
     *
     * @param watch is told how many groups are done; it gets no rows
     * @return the verdict on the groups before somebody said stop
     * @throws IllegalArgumentException as {@link #of(Outlook)}
     */
    public static Stay of(Outlook outlook, StudyWatch watch) {
        SortedMap<String, Money> payments = Coalitions.incomes(outlook);
        List<Set<String>> groups = new AllGroups(Coalitions.villages(payments.keySet()));
        return over(payments, groups, group -> Coalitions.worth(outlook, group), watch);
    }

    /**
     * Looks at every group of a game.
     *
     * @param payments what each player gets
     * @throws IllegalArgumentException if the payments are not of the players of the game
     */
    public static Stay of(Gains gains, Map<String, Money> payments) {
        SortedMap<String, Money> alone = new TreeMap<>();
        gains.players().ids().forEach(id -> alone.put(id, gains.of(id)));
        CoreCheck check = Core.check(gains, Payoff.of(payments));
        return new Stay(new TreeMap<>(payments), alone, check, groups(alone.size()), List.of());
    }

    /**
     * Looks at some groups of the villages of an outlook, for any number of villages.
     *
     * @throws IllegalArgumentException if there is no village or the outlook cannot be projected
     */
    public static Stay of(Outlook outlook, GroupSample sample) {
        return of(Coalitions.incomes(outlook), sample, group -> Coalitions.worth(outlook, group));
    }

    /**
     * Looks at some groups, for any number of villages, by all processors.
     *
     * @param payments what each village gets
     * @param amount what a group gets by itself, from any thread; a group for which it throws {@link IllegalArgumentException} or
     *     {@link ArithmeticException} is listed as refused
     * @throws IllegalArgumentException if there is no village
     */
    public static Stay of(Map<String, Money> payments, GroupSample sample, Function<Set<String>, Money> amount) {
        if (payments.isEmpty()) {
            throw new IllegalArgumentException("Villages must be at least 1, but were 0");
        }
        return over(new TreeMap<>(payments), List.copyOf(sample.of(payments.keySet())), amount, StudyWatch.NONE);
    }

    private static Stay over(
            SortedMap<String, Money> payments,
            List<Set<String>> groups,
            Function<Set<String>, Money> amount,
            StudyWatch watch) {
        return new GroupScan(payments).over(groups, new GroupWorths(groups, amount, watch));
    }

    /** Returns how many groups so many villages can form, {@code Long.MAX_VALUE} if that are more than can be counted. */
    private static long groups(int villages) {
        return villages > MOST_COUNTED ? Long.MAX_VALUE : (1L << villages) - 1;
    }

    /** Tells whether no group that was looked at gets more by itself. */
    public boolean holds() {
        return check.blocking() == 0;
    }

    /** Tells whether every group was looked at. */
    public boolean isCertain() {
        return tried == groups(inside.size());
    }

    /** Returns the group that falls short by most, empty if everybody stays. */
    public Set<String> strongest() {
        return check.strongest();
    }

    /** Returns by how much the strongest group falls short of what it would get by itself, rounded up to the fen. */
    public Money shortfall() {
        Fraction fen = check.shortfall();
        return Money.ofFen(fen.negated().floor().negate().longValueExact());
    }

    /** Returns the verdict in a sentence, and in another how many groups cannot be settled and the first of them. */
    public Phrase phrase() {
        return refused.isEmpty()
                ? verdict()
                : verdict()
                        .plus(Phrase.of(
                                "无法单独核算的组合有%s个，首先是%s。",
                                " Groups that cannot be settled without the others: %s, first %s.",
                                Phrase.same(Integer.toString(refused.size())),
                                names(refused.get(0).group())));
    }

    private Phrase verdict() {
        Phrase looked = Phrase.same(isCertain() ? Long.toString(tried) : tried + "/" + shown(groups(inside.size())));
        if (holds()) {
            return Phrase.of(
                    "没有哪个村或哪几个村单独干收入更多（查看了%s个组合）。",
                    "No village and no group of villages would get more by itself (%s groups looked at).", looked);
        }
        return Phrase.of(
                "%s单独干可多得%s，共%s个组合会退出（查看了%s个组合）。",
                "%s would get %s more without the others, one of %s groups that would leave (%s looked at).",
                names(strongest()),
                Phrase.same(shortfall().toString()),
                Phrase.same(Integer.toString(check.blocking())),
                looked);
    }

    private static Phrase names(Set<String> group) {
        return Phrase.list(group.stream().map(Phrase::same).toList());
    }

    private static String shown(long groups) {
        return groups == Long.MAX_VALUE ? ">2^" + MOST_COUNTED : Long.toString(groups);
    }

    /** Returns what each village gets inside, would get by itself, and the difference; {@code -} where that is not known. */
    public TextTable table() {
        return new TextTable(
                List.of("village", "inside", "alone", "gain"),
                inside.keySet().stream().map(this::row).toList());
    }

    private List<String> row(String village) {
        String amount = of(inside, village).toString();
        return alone.containsKey(village)
                ? List.of(
                        village,
                        amount,
                        of(alone, village).toString(),
                        gain(village).toString())
                : List.of(village, amount, "-", "-");
    }

    /**
     * Returns what a village has of being inside: what it gets less what it would get by itself.
     *
     * @throws IllegalArgumentException if it is not known what the village would get by itself
     */
    public Money gain(String village) {
        Nearest.requireKnown("Village alone", Set.of(village), alone.keySet());
        return of(inside, village).minus(of(alone, village));
    }

    private static Money of(Map<String, Money> amounts, String village) {
        return requireNonNull(amounts.get(village), village);
    }

    /** Returns the verdict in English. */
    @Override
    public String toString() {
        return phrase().en();
    }
}
