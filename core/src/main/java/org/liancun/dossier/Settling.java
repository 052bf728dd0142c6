// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.liancun.money.Money;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Books;
import org.liancun.sharing.Pot;
import org.liancun.sharing.Register;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;

/**
 * Settles distributions day by day, so that each finds the books that the earlier ones of its series left and the money that
 * others paid into its pot.
 *
 * <p>Makes one register for each record date and keeps those of one day at a time.
 */
final class Settling {
    private final Economy economy;
    private final Map<String, Agreement> agreements = new HashMap<>();
    private final Map<Series, Books> books = new HashMap<>();
    private final Map<String, Settlement> settlements = new HashMap<>();
    private final Map<RecordDate, Supplier<Register>> registers = new HashMap<>();
    private final Set<String> payers = new HashSet<>();

    private Settling(Economy economy) {
        this.economy = economy;
        economy.agreements().forEach(agreement -> agreements.putIfAbsent(agreement.id(), agreement));
    }

    /** Hears of each distribution in the order in which they are settled. */
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

    /** Settles what comes before a distribution in its series and in those that pay into its pot, then this one. */
    static Settled one(Economy economy, Distribution distribution) {
        List<Distribution> candidates = new ArrayList<>(List.of(distribution));
        economy.distributions().stream()
                .filter(other -> !other.id().equals(distribution.id()))
                .filter(other -> !other.day().isAfter(distribution.day()))
                .forEach(candidates::add);
        Set<Series> needed = needed(distribution, candidates);
        candidates.removeIf(candidate -> !needed.contains(Series.of(candidate)));
        List<Settled> found = new ArrayList<>(1);
        new Settling(economy).run(candidates, settled -> {
            if (settled.distribution().equals(distribution)) {
                found.add(settled);
            }
        });
        return found.get(0);
    }

    private static Set<Series> needed(Distribution distribution, List<Distribution> candidates) {
        Map<String, Series> byId = new HashMap<>();
        candidates.forEach(candidate -> byId.putIfAbsent(candidate.id(), Series.of(candidate)));
        Set<Series> needed = new HashSet<>();
        List<Series> paying = List.of(Series.of(distribution));
        while (needed.addAll(paying)) {
            paying = candidates.stream()
                    .filter(candidate -> needed.contains(Series.of(candidate)))
                    .flatMap(candidate -> candidate.inputs().receipts().stream())
                    .map(receipt -> byId.get(receipt.distribution()))
                    .filter(series -> series != null)
                    .distinct()
                    .toList();
        }
        return needed;
    }

    private void run(List<Distribution> distributions, Listener listener) {
        Map<LocalDate, List<Distribution>> days = new TreeMap<>();
        for (Distribution distribution : distributions) {
            days.computeIfAbsent(distribution.day(), day -> new ArrayList<>()).add(distribution);
            distribution.inputs().receipts().forEach(receipt -> payers.add(receipt.distribution()));
        }
        days.values().forEach(ofDay -> day(ofDay, listener));
    }

    private void day(List<Distribution> ofDay, Listener listener) {
        registers.clear();
        Map<Series, List<String>> together = new HashMap<>();
        ofDay.forEach(distribution -> together.computeIfAbsent(Series.of(distribution), series -> new ArrayList<>())
                .add(distribution.id()));
        Map<Series, Books> brought = new HashMap<>();
        together.keySet().stream().filter(books::containsKey).forEach(series -> brought.put(series, books.get(series)));
        for (Distribution distribution : Sequence.of(ofDay)) {
            try {
                Books opening = opening(distribution, brought);
                Settled settled = settle(distribution, opening);
                if (!settled.settlement().next().equals(opening) || isOpening(distribution)) {
                    requireAlone(distribution, together.getOrDefault(Series.of(distribution), List.of()));
                }
                keep(settled);
                listener.settled(settled);
            } catch (IllegalArgumentException | ArithmeticException | IllegalStateException reason) {
                listener.failed(distribution, reason);
            }
        }
    }

    private static Books opening(Distribution distribution, Map<Series, Books> brought) {
        Books carried = brought.get(Series.of(distribution));
        if (carried != null && isOpening(distribution)) {
            throw new IllegalArgumentException("Opening balances must stand in the first distribution of a series, but "
                    + distribution.id() + " comes after another under " + distribution.agreement());
        }
        return carried == null ? distribution.inputs().opening() : carried;
    }

    private static boolean isOpening(Distribution distribution) {
        return !distribution.inputs().opening().equals(Books.EMPTY);
    }

    private Settled settle(Distribution distribution, Books opening) {
        Money received = Money.sum(distribution.inputs().receipts().stream()
                .map(receipt -> received(distribution, receipt))
                .toList());
        Pot pot = Settled.pot(distribution, received);
        Register register = registers
                .computeIfAbsent(distribution.inputs().asOf(), this::register)
                .get();
        return new Settled(
                distribution, received, opening, Sharing.settle(agreement(distribution), pot, register, opening));
    }

    private Money received(Distribution distribution, Receipt receipt) {
        Settlement settlement = settlements.get(receipt.distribution());
        if (settlement == null) {
            throw new IllegalArgumentException("Distribution " + distribution.id()
                    + " must be paid from distributions settled before it, but " + receipt.distribution() + " was not");
        }
        return settlement.payments().getOrDefault(receipt.party(), Money.ZERO);
    }

    /** Makes a register once, or fails once for all distributions that ask for it. */
    private Supplier<Register> register(RecordDate asOf) {
        try {
            Register register = economy.register(asOf);
            return () -> register;
        } catch (IllegalArgumentException | ArithmeticException | IllegalStateException reason) {
            return () -> {
                throw reason;
            };
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

    private void keep(Settled settled) {
        Distribution distribution = settled.distribution();
        books.put(Series.of(distribution), settled.settlement().next());
        if (payers.contains(distribution.id())) {
            settlements.put(distribution.id(), settled.settlement());
        }
    }

    private static void requireAlone(Distribution distribution, List<String> together) {
        if (together.size() > 1) {
            throw new IllegalArgumentException("Distributions under " + distribution.agreement() + " on "
                    + distribution.day() + " must be one, since it carries balances, but were "
                    + ImmutableList.sortedCopyOf(together));
        }
    }
}
