// SPDX-License-Identifier: Apache-2.0
package org.liancun.network;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
    private final NetworkSettlement settled;
    private final Map<String, Pot> pots = new HashMap<>();

    Tracing(NetworkSettlement settled) {
        this.settled = settled;
    }

    /** Returns all payments to a party with their origins. */
    List<Origin.Payment> to(String party) {
        ImmutableList.Builder<Origin.Payment> payments = ImmutableList.builder();
        for (Hop hop : settled.network().hops()) {
            reasons(hop.id(), party)
                    .forEach(reason ->
                            payments.add(payment(hop.id(), reason, reason.line().paid())));
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

    private Origin.Payment payment(String hop, Reason reason, Money part) {
        return new Origin.Payment(hop, reason, part, origins(hop, reason, part));
    }

    private List<Origin> origins(String hop, Reason reason, Money part) {
        String path = reason.step().path();
        if (part.signum() < 0) {
            return List.of(new Origin.PaidIn(hop, path, reason.line().party(), part));
        }
        Pot pot = pots.computeIfAbsent(hop, this::pot);
        List<Origin> origins = new ArrayList<>(pot.inflows().of(path, part));
        Money backed = Money.sum(origins.stream().map(Origin::amount).toList());
        origins.addAll(pot.origins(part.minus(backed)));
        return origins;
    }

    private Pot pot(String hopId) {
        Hop hop = settled.network().hop(hopId);
        Inflows inflows = new Inflows(hopId, settled.of(hopId));
        ImmutableList.Builder<Source> sources = ImmutableList.builder();
        sources.add(new Source(settled.given(hopId), part -> new Origin.Outside(hopId, part)));
        inflows.free().forEach(each -> sources.add(new Source(each.amount(), each::with)));
        for (Hop from : settled.network().hops()) {
            if (hop.from().contains(from.id())) {
                reasons(from.id(), hop.payer())
                        .forEach(reason -> sources.add(
                                new Source(reason.line().paid(), part -> payment(from.id(), reason, part))));
            }
        }
        return new Pot(inflows, sources.build());
    }

    /** Who brought money into a pot: how much, and what a part that came from there is. */
    private record Source(Money brought, Function<Money, Origin> origin) {}

    /** Where the money of a hop came from. */
    private record Pot(Inflows inflows, List<Source> sources) {
        /** Returns the origins of a part; what a rounding overpaid out of nothing counts as given from outside. */
        List<Origin> origins(Money part) {
            long[] brought = sources.stream()
                    .mapToLong(source -> Math.max(0, source.brought().fen()))
                    .toArray();
            if (Arrays.stream(brought).allMatch(fen -> fen == 0)) {
                brought[0] = 1;
            }
            long[] parts = Division.divide(part.fen(), brought);
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
