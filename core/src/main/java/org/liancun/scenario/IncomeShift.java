// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liancun.money.Money;
import org.liancun.text.Prompt;

/**
 * By how much one reason of a party's income changed (收入变化). Immutable and thread-safe.
 *
 * @param party the party
 * @param origin where the income comes from, as in {@link IncomeLine}
 * @param before how much it was; nothing where the reason is new
 * @param after how much it is; nothing where the reason is gone
 */
public record IncomeShift(String party, String origin, Money before, Money after) implements Serializable {
    /** Checks that all parts are there. */
    public IncomeShift {
        requireNonNull(party, "party");
        requireNonNull(origin, "origin");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** Finds what changed, by party and then by origin. */
    static List<IncomeShift> between(List<IncomeLine> before, List<IncomeLine> after) {
        Map<String, Map<String, Money>> old = byOrigin(before);
        Map<String, Map<String, Money>> now = byOrigin(after);
        old.forEach((party, origins) -> origins.forEach((origin, amount) ->
                now.computeIfAbsent(party, each -> new TreeMap<>()).putIfAbsent(origin, Money.ZERO)));
        List<IncomeShift> shifts = new ArrayList<>();
        now.forEach((party, origins) -> origins.forEach((origin, amount) -> {
            Money was = old.getOrDefault(party, Map.of()).getOrDefault(origin, Money.ZERO);
            if (!was.equals(amount)) {
                shifts.add(new IncomeShift(party, origin, was, amount));
            }
        }));
        return List.copyOf(shifts);
    }

    private static Map<String, Map<String, Money>> byOrigin(List<IncomeLine> lines) {
        Map<String, Map<String, Money>> sums = new TreeMap<>();
        lines.forEach(line -> sums.computeIfAbsent(line.party(), party -> new TreeMap<>())
                .merge(line.origin(), line.amount(), Money::plus));
        return sums;
    }

    /** Returns by how much it is more; negative for less. */
    public Money change() {
        return after.minus(before);
    }

    /** Returns party, change and origin, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(party + " " + change() + " " + origin);
    }
}
