// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;
import org.liancun.division.Division;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.village.Party;

/**
 * What parties may claim each on its own: a rate or an amount times what they hold.
 *
 * <p>Every claim is rounded by itself to the unit and in the mode of the tier's rounding; claims come from no common pot, so
 * there is no residual. Immutable and thread-safe.
 *
 * @param parties who claims, in id order
 * @param amounts the claims in the same order, zero or positive
 */
public record Claims(List<Party> parties, List<Money> amounts) {
    /** No claims. */
    static final Claims NONE = new Claims(List.of(), List.of());

    /**
     * Copies both lists.
     *
     * @throws IllegalArgumentException if their lengths differ
     */
    public Claims {
        parties = ImmutableList.copyOf(parties);
        amounts = ImmutableList.copyOf(amounts);
        if (parties.size() != amounts.size()) {
            throw new IllegalArgumentException(
                    "Claims must be one for each of " + parties.size() + " parties, but were " + amounts.size());
        }
    }

    /** Returns the sum of the claims. */
    public Money total() {
        return Money.sum(amounts);
    }

    /** Returns the claims cut in proportion, to the fen, so that they add up to no more than the given amount. */
    Claims upTo(Money most) {
        if (total().compareTo(most) <= 0) {
            return this;
        }
        return new Claims(parties, amounts(Division.divide(most.fen(), fen())));
    }

    /** Returns the claims of whoever is in either list, joined party by party; a missing claim is zero. */
    Claims with(Claims other, LongBinaryOperator join) {
        SortedMap<String, Party> all = new TreeMap<>();
        parties.forEach(party -> all.put(party.id(), party));
        other.parties.forEach(party -> all.put(party.id(), party));
        Map<String, Money> mine = byParty();
        Map<String, Money> theirs = other.byParty();
        List<Money> joined = all.keySet().stream()
                .map(id -> Money.ofFen(join.applyAsLong(fen(mine, id), fen(theirs, id))))
                .toList();
        return new Claims(List.copyOf(all.values()), joined);
    }

    /** Returns the claims in fen, in party order. */
    long[] fen() {
        return amounts.stream().mapToLong(Money::fen).toArray();
    }

    private static long fen(Map<String, Money> claims, String party) {
        return claims.getOrDefault(party, Money.ZERO).fen();
    }

    private Map<String, Money> byParty() {
        Map<String, Money> claims = new HashMap<>();
        for (int i = 0; i < amounts.size(); i++) {
            claims.put(parties.get(i).id(), amounts.get(i));
        }
        return claims;
    }

    private static List<Money> amounts(long[] fen) {
        return Arrays.stream(fen).mapToObj(Money::ofFen).toList();
    }

    /**
     * Obtains the claims of parties that divide an amount by a measure.
     *
     * @throws IllegalArgumentException if none of them holds any
     */
    static Claims spread(Money amount, Register register, String measure, Who among) {
        List<Party> parties = among.select(register);
        return new Claims(
                parties, amounts(Division.divide(amount.fen(), register.weights(register.column(measure), parties))));
    }

    /** Obtains the claims of parties at so many fen for each unit of a measure. */
    static Claims of(Register register, String measure, Who among, Ratio fenPerUnit, Rounding rounding) {
        List<Party> parties = among.select(register);
        Column column = register.column(measure);
        ImmutableList.Builder<Money> amounts = ImmutableList.builderWithExpectedSize(parties.size());
        for (long weight : register.weights(column, parties)) {
            Ratio exact = fenPerUnit.times(Ratio.of(weight, column.scale));
            amounts.add(rounding.round(Money.ofFen(1), exact.numerator(), exact.denominator()));
        }
        return new Claims(parties, amounts.build());
    }
}
