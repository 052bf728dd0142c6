// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liancun.ledger.Keys;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Sum;
import org.liancun.ledger.Sums;
import org.liancun.measure.Period;

/** Sees to it that a village either books the accounts of a notion for a time or states the notion as a whole. */
final class Basis {
    private static final String STATED = "stated";
    private static final String BOOKED = "booked";

    private Basis() {}

    /** Checks the villages; takes a pass over the ledger only if it has entries of both kinds. */
    static void requireOne(Ledger ledger, Set<String> villages, Notion notion, Set<String> accounts, Period scope) {
        boolean isStated = kind(notion, notion.id()).equals(STATED) && accounts.contains(notion.id());
        if (!isStated
                || accounts.stream().noneMatch(account -> kind(notion, account).equals(BOOKED))) {
            return;
        }
        Keys keys = Keys.recipients(villages)
                .byAccount(account -> kind(notion, account))
                .byPeriod(period -> Counting.inScope(period, scope) ? period.toString() : Keys.NONE);
        Map<String, List<Period>> stated = new HashMap<>();
        List<Sum> booked = new ArrayList<>();
        for (Sum sum : Sums.of(ledger, keys).lines()) {
            if (sum.groups().get(1).equals(BOOKED)) {
                booked.add(sum);
            } else {
                stated.computeIfAbsent(sum.groups().get(0), village -> new ArrayList<>())
                        .add(period(sum));
            }
        }
        for (Sum sum : booked) {
            String village = sum.groups().get(0);
            for (Period period : stated.getOrDefault(village, List.of())) {
                checkArgument(
                        !period.overlaps(period(sum)),
                        "Income of %s in %s must be stated as %s or booked to its accounts, but was both",
                        village,
                        period,
                        notion.name().en());
            }
        }
    }

    private static Period period(Sum sum) {
        return Period.parse(sum.groups().get(2));
    }

    private static String kind(Notion notion, String account) {
        boolean isAccount = notion.definitions().stream().anyMatch(definition -> definition.sign(account) != 0);
        return isAccount ? BOOKED : account.equals(notion.id()) ? STATED : Keys.NONE;
    }
}
