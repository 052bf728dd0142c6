// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Books;
import org.liancun.sharing.Register;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;

/**
 * Settles distributions day by day, so that each finds the books that the earlier ones of its series left.
 *
 * <p>Makes one register for each day and keeps one at a time.
 */
final class Settling {
    private final Economy economy;
    private final Map<String, Agreement> agreements = new HashMap<>();
    private final Map<Series, Books> books = new HashMap<>();

    private Settling(Economy economy) {
        this.economy = economy;
        economy.agreements().forEach(agreement -> agreements.putIfAbsent(agreement.id(), agreement));
    }

    /** Hears of each distribution in the order of the days. */
    @FunctionalInterface
    interface Listener {
        void settled(Settled settled);

        default void failed(Distribution distribution, RuntimeException reason) {
            throw reason;
        }
    }

    /** Distributions that share books: of one agreement, and all published or all made up. */
    private record Series(String agreement, Standing standing) {
        static Series of(Distribution distribution) {
            return new Series(distribution.agreement(), distribution.standing());
        }
    }

    /** Settles all distributions of an economy; one that fails changes no books. */
    static void all(Economy economy, Listener listener) {
        new Settling(economy).run(economy.distributions(), listener);
    }

    /** Settles the earlier distributions of the same series, then this one. */
    static Settled one(Economy economy, Distribution distribution) {
        List<Distribution> needed = new ArrayList<>(List.of(distribution));
        economy.distributions().stream()
                .filter(other -> !other.id().equals(distribution.id())
                        && Series.of(other).equals(Series.of(distribution))
                        && !other.asOf().isAfter(distribution.asOf()))
                .forEach(needed::add);
        List<Settled> found = new ArrayList<>(1);
        new Settling(economy).run(needed, settled -> {
            if (settled.distribution().equals(distribution)) {
                found.add(settled);
            }
        });
        return found.get(0);
    }

    private void run(List<Distribution> distributions, Listener listener) {
        Map<LocalDate, List<Distribution>> days = new TreeMap<>();
        distributions.forEach(distribution -> days.computeIfAbsent(distribution.asOf(), day -> new ArrayList<>())
                .add(distribution));
        days.values().forEach(ofDay -> day(ofDay, listener));
    }

    private void day(List<Distribution> ofDay, Listener listener) {
        Register register;
        try {
            register = economy.register(ofDay.get(0).asOf());
        } catch (IllegalArgumentException | ArithmeticException reason) {
            ofDay.forEach(distribution -> listener.failed(distribution, reason));
            return;
        }
        Map<Series, List<Distribution>> bySeries = new LinkedHashMap<>();
        ofDay.forEach(distribution -> bySeries.computeIfAbsent(Series.of(distribution), s -> new ArrayList<>())
                .add(distribution));
        bySeries.forEach((series, together) -> settle(series, together, register, listener));
    }

    private void settle(Series series, List<Distribution> together, Register register, Listener listener) {
        Books opening = books.getOrDefault(series, Books.EMPTY);
        for (Distribution distribution : together) {
            try {
                Settlement settlement = Sharing.settle(agreement(distribution), distribution.pot(), register, opening);
                if (!settlement.next().equals(opening)) {
                    requireAlone(distribution, together);
                    books.put(series, settlement.next());
                }
                listener.settled(new Settled(distribution, settlement));
            } catch (IllegalArgumentException | ArithmeticException reason) {
                listener.failed(distribution, reason);
            }
        }
    }

    private Agreement agreement(Distribution distribution) {
        Agreement agreement = agreements.get(distribution.agreement());
        if (agreement == null) {
            throw new IllegalArgumentException("Agreement of distribution " + distribution.id()
                    + " must be known, but was " + distribution.agreement());
        }
        return agreement;
    }

    private static void requireAlone(Distribution distribution, List<Distribution> together) {
        if (together.size() > 1) {
            List<String> ids =
                    together.stream().map(Distribution::id).sorted().collect(ImmutableList.toImmutableList());
            throw new IllegalArgumentException("Distributions under " + distribution.agreement() + " on "
                    + distribution.asOf() + " must be one, since it carries balances, but were " + ids);
        }
    }
}
