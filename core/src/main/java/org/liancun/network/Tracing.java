// SPDX-License-Identifier: Apache-2.0
package org.liancun.network;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.liancun.division.Division;
import org.liancun.money.Money;
import org.liancun.sharing.Explanation.Reason;
import org.liancun.sharing.Line;
import org.liancun.sharing.Step;

/** Follows payments of a settled network back, by the rule of {@link Origin}. One for each trace; not thread-safe. */
final class Tracing {
    private static final int MOST = 1_000;

    private final NetworkSettlement settled;
    private final Map<String, Pot> pots = new HashMap<>();
    private int followed;

    Tracing(NetworkSettlement settled) {
        this.settled = settled;
    }

    /** Returns all payments to a party with their origins. */
    List<Origin.Payment> to(String party) {
        ImmutableList.Builder<Origin.Payment> payments = ImmutableList.builder();
        for (Hop hop : settled.network().hops()) {
            reasons(hop.id(), party)
                    .forEach(reason -> payments.add(
                            payment(hop.id(), List.of(reason), reason.line().paid())));
        }
        return payments.build();
    }

    /** Returns the lines of a party in a hop. */
    private List<Reason> reasons(String hop, String party) {
        List<Reason> reasons = new ArrayList<>();
        for (Step step : settled.of(hop).steps()) {
            for (Line line : step.lines()) {
                if (line.party().equals(party)) {
                    reasons.add(new Reason(step, line));
                }
            }
        }
        return reasons;
    }

    private Origin.Payment payment(String hop, List<Reason> reasons, Money part) {
        followed++;
        if (followed > MOST) {
            throw new IllegalArgumentException("Trace must follow at most " + MOST + " payments, but in network "
                    + settled.network().id() + " more ways lead back from the party");
        }
        return new Origin.Payment(hop, reasons, part, origins(hop, reasons, part));
    }

    private List<Origin> origins(String hop, List<Reason> reasons, Money part) {
        Reason first = reasons.get(0);
        if (part.signum() < 0) {
            return List.of(
                    new Origin.PaidIn(hop, first.step().path(), first.line().party(), part));
        }
        Pot pot = pots.computeIfAbsent(hop, this::pot);
        Collection<Origin.PaidIn> backers = backers(pot.inflows(), reasons, part);
        Money backed = Money.sum(backers.stream().map(Origin::amount).toList());
        return ImmutableList.<Origin>builder()
                .addAll(backers)
                .addAll(pot.origins(part.minus(backed)))
                .build();
    }

    /** Returns what backers paid in for a part, which comes from all lines in proportion to what each pays. */
    private static Collection<Origin.PaidIn> backers(Inflows inflows, List<Reason> reasons, Money part) {
        long[] parts = Division.divide(
                part.fen(),
                reasons.stream().mapToLong(reason -> reason.line().paid().fen()).toArray());
        Map<String, Origin.PaidIn> byTier = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            inflows.of(reasons.get(i).step().path(), Money.ofFen(parts[i]))
                    .forEach(each -> byTier.merge(each.path(), each, Origin.PaidIn::plus));
        }
        return byTier.values();
    }

    private Pot pot(String hopId) {
        Hop hop = settled.network().hop(hopId);
        Inflows inflows = new Inflows(hopId, settled.of(hopId));
        ImmutableList.Builder<Source> sources = ImmutableList.builder();
        sources.add(new Source(settled.given(hopId), part -> new Origin.Outside(hopId, part)));
        inflows.free().forEach(each -> sources.add(new Source(each.amount(), each::with)));
        for (Hop from : settled.network().hops()) {
            if (hop.from().contains(from.id())) {
                List<Reason> reasons = reasons(from.id(), hop.payer()).stream()
                        .filter(reason -> reason.line().paid().signum() > 0)
                        .toList();
                Money paid = Money.sum(
                        reasons.stream().map(reason -> reason.line().paid()).toList());
                sources.add(new Source(paid, part -> payment(from.id(), reasons, part)));
            }
        }
        return new Pot(inflows, sources.build());
    }

    /** Who brought money into a pot: how much, and what a part that came from there is. */
    private record Source(Money brought, Function<Money, Origin> origin) {}

    /** Where the money of a hop came from. */
    private record Pot(Inflows inflows, List<Source> sources) {
        /** Returns the origins of a part; what a rounding overpaid, beyond all that was brought, counts as given from outside. */
        List<Origin> origins(Money part) {
            long[] brought = sources.stream()
                    .mapToLong(source -> Math.max(0, source.brought().fen()))
                    .toArray();
            long whole = Math.min(part.fen(), Arrays.stream(brought).reduce(0, Math::addExact));
            long[] parts = Division.divide(whole, brought);
            parts[0] += part.fen() - whole;
            ImmutableList.Builder<Origin> origins = ImmutableList.builder();
            for (int i = 0; i < parts.length; i++) {
                if (parts[i] != 0) {
                    origins.add(sources.get(i).origin().apply(Money.ofFen(parts[i])));
                }
            }
            return origins.build();
        }
    }
}
