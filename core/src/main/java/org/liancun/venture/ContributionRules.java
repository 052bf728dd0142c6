// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liancun.money.Money;

/** What a list of contributions in their order must keep at the end of every day. */
record ContributionRules(List<Contribution> contributions) {
    private record Account(String party, String venture) {}

    void check() {
        Map<Account, Money> subscribed = new HashMap<>();
        Map<Account, Money> paidIn = new HashMap<>();
        for (int i = 0; i < contributions.size(); i++) {
            Contribution each = contributions.get(i);
            Account account = new Account(each.party(), each.venture());
            subscribed.merge(account, each.subscribed(), Money::plus);
            paidIn.merge(account, each.paidIn(), Money::plus);
            if (isLastOfTheDay(i)) {
                check(account, subscribed.get(account), paidIn.get(account), each.on());
            }
        }
    }

    /** Contributions of a party to a venture on one day stand together. */
    private boolean isLastOfTheDay(int i) {
        if (i + 1 == contributions.size()) {
            return true;
        }
        Contribution each = contributions.get(i);
        Contribution next = contributions.get(i + 1);
        return !each.party().equals(next.party())
                || !each.venture().equals(next.venture())
                || !each.on().equals(next.on());
    }

    private static void check(Account account, Money subscribed, Money paidIn, LocalDate day) {
        String whose = " by " + account.party() + " to " + account.venture();
        if (subscribed.signum() < 0) {
            throw new IllegalArgumentException(
                    "Capital subscribed" + whose + " must not be negative, but was " + subscribed + " as of " + day);
        }
        if (paidIn.signum() < 0) {
            throw new IllegalArgumentException(
                    "Capital paid in" + whose + " must not be negative, but was " + paidIn + " as of " + day);
        }
        if (paidIn.compareTo(subscribed) > 0) {
            throw new IllegalArgumentException("Capital paid in" + whose + " must be at most the " + subscribed
                    + " subscribed, but was " + paidIn + " as of " + day);
        }
    }
}
