// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;

/**
 * What each player gets (or is charged), exact: fractions of a fen that add up.
 *
 * <p>Immutable and thread-safe.
 *
 * @param parts fen by player, in the order of the ids
 */
public record Payoff(SortedMap<String, Fraction> parts) implements Serializable {
    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if a key is no id or there is no part
     */
    public Payoff {
        parts = ImmutableSortedMap.copyOfSorted(parts);
        parts.keySet().forEach(id -> Ids.require(id, "Player"));
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Payoff must have at least 1 part, but had 0");
        }
    }

    /** Obtains the payoff of parts by place, for ids in order. */
    static Payoff each(List<String> ids, IntFunction<Fraction> part) {
        SortedMap<String, Fraction> parts = new TreeMap<>();
        for (int i = 0; i < ids.size(); i++) {
            parts.put(ids.get(i), part.apply(i));
        }
        return new Payoff(parts);
    }

    /** Obtains the payoff of whole payments, in any order. */
    public static Payoff of(Map<String, Money> payments) {
        SortedMap<String, Fraction> parts = new TreeMap<>();
        payments.forEach((id, amount) -> parts.put(id, Fraction.of(amount.fen())));
        return new Payoff(parts);
    }

    /**
     * Returns the exact part of a player in fen.
     *
     * @throws IllegalArgumentException if it has none
     */
    public Fraction of(String player) {
        Nearest.requireKnown("Player", List.of(player), parts.keySet());
        return requireNonNull(parts.get(player));
    }

    /** Returns the exact sum of all parts in fen. */
    public Fraction sum() {
        return Scaled.of(this).sum();
    }

    /**
     * Returns payments in whole fen with the same sum: every part is cut to a whole fen, and the fen that are left go to the
     * largest remainders, ties by id. Nobody is a fen or more from its exact part.
     *
     * @return by player, in the order of the ids
     * @throws IllegalArgumentException if the sum is no whole number of fen
     * @throws ArithmeticException if a payment does not fit 64 bits in fen
     */
    public Map<String, Money> rounded() {
        Scaled scaled = Scaled.of(this);
        BigInteger left = whole(scaled.sum());
        Map<String, BigInteger> whole = new TreeMap<>();
        Map<String, BigInteger> rest = new HashMap<>();
        int place = 0;
        for (String id : parts.keySet()) {
            BigInteger part = scaled.parts()[place++];
            rest.put(id, part.mod(scaled.scale()));
            BigInteger floor = part.subtract(rest.get(id)).divide(scaled.scale());
            whole.put(id, floor);
            left = left.subtract(floor);
        }
        List<String> order = new ArrayList<>(parts.keySet());
        order.sort(Comparator.<String, BigInteger>comparing(rest::get).reversed());
        for (String id : order.subList(0, left.intValueExact())) {
            whole.merge(id, BigInteger.ONE, BigInteger::add);
        }
        ImmutableMap.Builder<String, Money> payments = ImmutableMap.builder();
        whole.forEach((id, fen) -> payments.put(id, Money.ofFen(fen.longValueExact())));
        return payments.buildOrThrow();
    }

    /** Returns this if these are the parts of the players, each one. */
    Payoff over(Collection<String> players) {
        if (!parts.keySet().equals(Set.copyOf(players))) {
            throw new IllegalArgumentException("Payoff must have a part for each of " + Prompt.line(players.toString())
                    + ", but had parts for " + Prompt.line(parts.keySet().toString()));
        }
        return this;
    }

    private static BigInteger whole(Fraction sum) {
        if (!sum.denominator().equals(BigInteger.ONE)) {
            throw new IllegalArgumentException("Sum of a payoff must be whole fen to be paid, but was " + sum);
        }
        return sum.numerator();
    }

    /** Returns the sum on the first line, then each part in yuan with 4 decimals, {@code ≈} where it is not exact. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        parts.forEach((id, part) -> lines.add("  " + id + " " + yuan(part)));
        return Prompt.text("Payoff of " + parts.size() + " players, together " + yuan(sum()), lines);
    }

    /** Returns an amount in fen as yuan with 4 decimals, {@code "CNY 12.5000"}, with {@code ≈} before it where it is not exact. */
    public static String yuan(Fraction fen) {
        String number = fen.over(100).display(4);
        return number.startsWith("≈") ? "≈CNY " + number.substring(1) : "CNY " + number;
    }
}
