// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import static java.util.Objects.requireNonNull;

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
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.scenario.Outlook;
import org.liancun.text.Phrase;
import org.liancun.text.TextTable;

/**
 * Whether everybody would stay under an agreement (是否稳定): who would get more without the others, and how much more.
 *
 * <p>Immutable and thread-safe.
 *
 * @param inside what each village gets, by id
 * @param alone what each village would get by itself, by id
 * @param check who blocks, of the groups that were looked at
 * @param tried how many groups were looked at
 */
public record Stay(SortedMap<String, Money> inside, SortedMap<String, Money> alone, CoreCheck check, long tried)
        implements Serializable {
    private static final int MOST_COUNTED = 62;

    /**
     * Copies the maps.
     *
     * @throws IllegalArgumentException if they are not of the same villages
     */
    public Stay {
        inside = ImmutableSortedMap.copyOfSorted(inside);
        alone = ImmutableSortedMap.copyOfSorted(alone);
        requireNonNull(check, "check");
        if (!inside.keySet().equals(alone.keySet())) {
            throw new IllegalArgumentException(
                    "Villages alone must be " + inside.keySet() + ", but were " + alone.keySet());
        }
    }

    /**
     * Looks at every group of the villages of an outlook, settled without the others.
     *
     * @throws IllegalArgumentException as {@link Coalitions#gains(Outlook)}
     */
    public static Stay of(Outlook outlook) {
        return of(Coalitions.gains(outlook), Coalitions.incomes(outlook));
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
        return new Stay(new TreeMap<>(payments), alone, check, groups(alone.size()));
    }

    /**
     * Looks at some groups of the villages of an outlook, for any number of villages.
     *
     * @throws IllegalArgumentException if one cannot be settled
     */
    public static Stay of(Outlook outlook, GroupSample sample) {
        return of(Coalitions.incomes(outlook), sample, group -> Coalitions.alone(outlook, group));
    }

    /**
     * Looks at some groups, for any number of villages.
     *
     * @param payments what each village gets
     * @param amount what a group gets by itself
     */
    public static Stay of(Map<String, Money> payments, GroupSample sample, Function<Set<String>, Money> amount) {
        return new GroupScan(new TreeMap<>(payments), amount).over(sample.of(payments.keySet()));
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

    /** Returns the verdict as a sentence. */
    public Phrase phrase() {
        Phrase looked = Phrase.same(isCertain() ? Long.toString(tried) : tried + "/" + shown(groups(inside.size())));
        if (holds()) {
            return Phrase.of(
                    "没有哪个村或哪几个村单独干收入更多（查看了%s个组合）。",
                    "No village and no group of villages would get more by itself (%s groups looked at).", looked);
        }
        Phrase who = Phrase.list(strongest().stream().map(Phrase::same).toList());
        return Phrase.of(
                "%s单独干可多得%s，共%s个组合会退出（查看了%s个组合）。",
                "%s would get %s more without the others, one of %s groups that would leave (%s looked at).",
                who,
                Phrase.same(shortfall().toString()),
                Phrase.same(Integer.toString(check.blocking())),
                looked);
    }

    private static String shown(long groups) {
        return groups == Long.MAX_VALUE ? ">2^" + MOST_COUNTED : Long.toString(groups);
    }

    /** Returns what each village gets inside, would get by itself, and the difference. */
    public TextTable table() {
        return new TextTable(
                List.of("village", "inside", "alone", "gain"),
                inside.keySet().stream()
                        .map(id -> List.of(
                                id, of(inside, id).toString(), of(alone, id).toString(), gain(id).toString()))
                        .toList());
    }

    /**
     * Returns what a village has of being inside: what it gets less what it would get by itself.
     *
     * @throws NullPointerException if the village is unknown
     */
    public Money gain(String village) {
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
