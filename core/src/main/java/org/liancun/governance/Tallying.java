// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.liancun.measure.Period;
import org.liancun.text.Nearest;

/** Adds scores up and takes redemptions off, day by day. */
final class Tallying {
    private final SortedMap<String, PointsAccount> accounts = new TreeMap<>();

    private Tallying(List<PointsAccount> brought) {
        brought.forEach(account -> accounts.put(account.party(), account));
    }

    static PointsTally tally(
            PointsSystem system,
            Period during,
            List<PointsAccount> brought,
            Collection<Score> scores,
            Collection<Redemption> redemptions) {
        Tallying tallying = new Tallying(brought);
        scores.forEach(score -> tallying.account(score.party()));
        redemptions.forEach(redemption -> tallying.account(redemption.party()));
        List<Score> earned = inOrder(scores, Score::on, during);
        int next = 0;
        for (Redemption redemption : inOrder(redemptions, Redemption::on, during)) {
            while (next < earned.size() && !earned.get(next).on().isAfter(redemption.on())) {
                tallying.earn(earned.get(next), system);
                next++;
            }
            tallying.redeem(redemption);
        }
        for (Score score : earned.subList(next, earned.size())) {
            tallying.earn(score, system);
        }
        return new PointsTally(during, List.copyOf(tallying.accounts.values()));
    }

    private static <T> List<T> inOrder(Collection<T> events, Function<T, LocalDate> day, Period during) {
        List<T> inside = new ArrayList<>(events);
        inside.removeIf(event -> !during.contains(day.apply(event)));
        inside.sort(Comparator.comparing(day));
        return inside;
    }

    private void earn(Score score, PointsSystem system) {
        PointsAccount account = account(score.party());
        accounts.put(account.party(), account.earn(system.weigh(score)));
    }

    private void redeem(Redemption redemption) {
        PointsAccount account = account(redemption.party());
        if (redemption.points().compareTo(account.balance()) > 0) {
            throw new IllegalArgumentException("Points that " + account.party() + " redeems on " + redemption.on()
                    + " must be at most " + account.balance().plain() + ", but were "
                    + redemption.points().plain());
        }
        accounts.put(account.party(), account.redeem(redemption.points()));
    }

    private PointsAccount account(String party) {
        PointsAccount account = accounts.get(party);
        if (account == null) {
            Set<String> known = accounts.keySet();
            throw new IllegalArgumentException("Party must be one of the " + known.size() + " of the tally, but was "
                    + party + Nearest.advice(party, known));
        }
        return account;
    }
}
