// SPDX-License-Identifier: Apache-2.0
package org.liancun.network;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liancun.division.Division;
import org.liancun.money.Money;
import org.liancun.sharing.Explanation.Reason;
import org.liancun.sharing.Line;
import org.liancun.sharing.Step;

/** Follows payments of a settled network back, by the rule of {@link Origin}. One for each trace; not thread-safe. */
final class Tracing {
    private final NetworkSettlement settled;
    private final Map<String, List<Drawn>> drawn = new HashMap<>();

    Tracing(NetworkSettlement settled) {
        this.settled = settled;
    }

    /** A payment of a hop to the payer of a later one. */
    private record Drawn(Hop hop, Reason reason) {
        long fen() {
            return Math.max(0, reason.line().paid().fen());
        }
    }

    /** Returns all payments to a party with their origins. */
    List<Origin.Payment> to(String party) {
        ImmutableList.Builder<Origin.Payment> payments = ImmutableList.builder();
        for (Hop hop : settled.network().hops()) {
            for (Reason reason : reasons(hop, party)) {
                payments.add(payment(hop, reason, reason.line().paid()));
            }
        }
        return payments.build();
    }

    private List<Reason> reasons(Hop hop, String party) {
        List<Reason> reasons = new ArrayList<>();
        for (Step step : settled.of(hop.id()).steps()) {
            for (Line line : step.lines()) {
                if (line.party().equals(party)) {
                    reasons.add(new Reason(step, line));
                }
            }
        }
        return reasons;
    }

    private Origin.Payment payment(Hop hop, Reason reason, Money part) {
        return new Origin.Payment(hop.id(), reason, part, origins(hop, reason, part));
    }

    private List<Origin> origins(Hop hop, Reason reason, Money part) {
        String path = reason.step().path();
        if (part.signum() < 0) {
            return List.of(
                    new Origin.Backing(hop.id(), outer(path), reason.line().party(), part));
        }
        List<Origin> origins = new ArrayList<>();
        Money left = part;
        for (String at = path; !at.isEmpty(); at = outer(at)) {
            left = left.minus(backed(hop, at, left, origins));
        }
        addPot(hop, left, origins);
        return origins;
    }

    /** Adds what backers of the tier at a path gave of a part that it paid, and returns how much. */
    private Money backed(Hop hop, String path, Money part, List<Origin> origins) {
        Money whole = Money.ZERO;
        for (Step step : settled.of(hop.id()).steps()) {
            if (step.path().equals(path) && step.basis().backed().signum() > 0) {
                long[] given = {
                    step.basis().allotted().fen(), step.basis().backed().fen()
                };
                Money fromBacker = Money.ofFen(Division.divide(part.fen(), given)[1]);
                String backer = step.tier().terms().backer();
                if (!fromBacker.isZero()) {
                    origins.add(new Origin.Backing(hop.id(), path, backer, fromBacker));
                }
                whole = whole.plus(fromBacker);
            }
        }
        return whole;
    }

    /** Adds what those who brought money into the pot of a hop gave of a part that it paid. */
    private void addPot(Hop hop, Money part, List<Origin> origins) {
        List<Drawn> sources = drawn.computeIfAbsent(hop.id(), id -> drawnBy(hop));
        long[] brought = new long[sources.size() + 1];
        brought[0] = Math.max(0, settled.given(hop.id()).fen());
        for (int i = 0; i < sources.size(); i++) {
            brought[i + 1] = sources.get(i).fen();
        }
        long[] parts = Division.divide(part.fen(), brought);
        if (parts[0] != 0) {
            origins.add(new Origin.Outside(hop.id(), Money.ofFen(parts[0])));
        }
        for (int i = 0; i < sources.size(); i++) {
            if (parts[i + 1] != 0) {
                Drawn source = sources.get(i);
                origins.add(payment(source.hop(), source.reason(), Money.ofFen(parts[i + 1])));
            }
        }
    }

    private List<Drawn> drawnBy(Hop hop) {
        return settled.network().hops().stream()
                .filter(from -> hop.from().contains(from.id()))
                .flatMap(from -> reasons(from, hop.payer()).stream().map(reason -> new Drawn(from, reason)))
                .toList();
    }

    private static String outer(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
