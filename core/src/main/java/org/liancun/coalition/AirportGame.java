// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.money.Fraction;
import org.liancun.money.Money;

/**
 * A game of costs: a facility that is as large as the largest need of those who use it, such as a runway, a road or a reservoir
 * (机场成本博弈). Its values need no look at coalitions, so there may be any number of players.
 *
 * <p>Source: Littlechild and Owen 1973. Immutable and thread-safe.
 *
 * @param needs what each would have to build for itself, not negative
 */
public record AirportGame(Map<String, Money> needs) implements Game, Serializable {
    /**
     * Copies the needs.
     *
     * @throws IllegalArgumentException if one is negative or there is none
     */
    public AirportGame {
        needs = Require.notNegative("Need", needs);
    }

    /**
     * Returns what each coalition would have to pay.
     *
     * @throws IllegalArgumentException if there are more than {@value Players#MOST} players
     */
    public Costs costs() {
        long[] fen = Require.fen(needs);
        return Costs.each(Players.of(needs.keySet()), bits -> {
            long most = 0;
            for (int rest = bits; rest != 0; rest &= rest - 1) {
                most = Math.max(most, fen[Integer.numberOfTrailingZeros(rest)]);
            }
            return most;
        });
    }

    @Override
    public Gains gains() {
        return costs().savings();
    }

    @Override
    public Payoff outcome(Payoff parts) {
        return costs().charges(parts);
    }

    /**
     * Returns what each pays by the Shapley value: every stretch is paid equally by all who need it. Example: needs of 12, 20 and 33 pay
     * 4, 8 and 21. Source: Littlechild and Owen 1973.
     *
     * <p>Takes n additions of fractions, whose denominators grow to the least common multiple of 1 to n: 4,328 bits for 3,000 players,
     * who take some seconds.
     */
    public Payoff shapley() {
        List<Map.Entry<String, Money>> sorted = sorted();
        SortedMap<String, Fraction> parts = new TreeMap<>();
        Fraction paid = Fraction.ZERO;
        Money built = Money.ZERO;
        for (int i = 0; i < sorted.size(); i++) {
            Money need = sorted.get(i).getValue();
            paid = paid.plus(Fraction.of(need.minus(built).fen(), sorted.size() - i));
            built = need;
            parts.put(sorted.get(i).getKey(), paid);
        }
        return new Payoff(parts);
    }

    /**
     * Returns what each pays by the nucleolus: the smallest needs pay equally, as much as leaves the group that is best off as well off as
     * can be; then the next. Example: needs of 12, 20 and 33 pay 6, 7 and 20. Takes n² steps. Source: Littlechild 1974.
     */
    public Payoff nucleolus() {
        List<Map.Entry<String, Money>> sorted = sorted();
        SortedMap<String, Fraction> parts = new TreeMap<>();
        Fraction paid = Fraction.ZERO;
        int done = 0;
        while (done < sorted.size()) {
            Fraction least = share(sorted, paid, done, sorted.size());
            int until = sorted.size();
            for (int next = sorted.size() - 1; next > done; next--) {
                Fraction share = share(sorted, paid, done, next);
                if (share.compareTo(least) < 0) {
                    least = share;
                    until = next;
                }
            }
            paid = paid.plus(least.times(Fraction.of(until - done)));
            for (; done < until; done++) {
                parts.put(sorted.get(done).getKey(), least);
            }
        }
        return new Payoff(parts);
    }

    /** Returns the part of each who is not yet done if those until a place, and one larger if there is any, share what is not yet paid. */
    private static Fraction share(List<Map.Entry<String, Money>> sorted, Fraction paid, int done, int until) {
        Fraction need = Fraction.of(sorted.get(until - 1).getValue().fen());
        return need.minus(paid).over(until == sorted.size() ? until - done : until - done + 1);
    }

    private List<Map.Entry<String, Money>> sorted() {
        List<Map.Entry<String, Money>> sorted = new ArrayList<>(needs.entrySet());
        sorted.sort(Map.Entry.comparingByValue());
        return sorted;
    }
}
