// SPDX-License-Identifier: Apache-2.0
package org.liancun.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.division.Division;
import org.liancun.money.Money;
import org.liancun.sharing.Basis;
import org.liancun.sharing.Line;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;

/** What parties paid into a hop: backers for their tier, others for all tiers to come. */
final class Inflows {
    private static final String BACKER = "/backer";

    private final String hop;
    private final SortedMap<String, Step> backed = new TreeMap<>();
    private final ImmutableList<Origin.PaidIn> free;

    Inflows(String hop, Settlement settlement) {
        this.hop = hop;
        for (Step step : settlement.steps()) {
            if (step.basis().backed().signum() > 0) {
                backed.put(step.path(), step);
            }
        }
        this.free = free(settlement);
    }

    /** Returns the path of the tier around the one at a path, empty for none. */
    static String outer(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Returns what of a part that a step paid is from the backers of its tier and of the tiers around it, innermost first. */
    List<Origin.PaidIn> of(String path, Money part) {
        ImmutableList.Builder<Origin.PaidIn> origins = ImmutableList.builder();
        Money left = part;
        for (String at = path; !at.isEmpty() && !backed.isEmpty(); at = outer(at)) {
            Step tier = backed.get(at);
            Money given = tier == null ? Money.ZERO : given(tier.basis(), left);
            if (tier != null && !given.isZero()) {
                origins.add(backing(at, given));
                left = left.minus(given);
            }
        }
        return origins.build();
    }

    /** Returns what was paid in and is no tier's own: by the parties of a tier, or for a tier that did not pay it out. */
    List<Origin.PaidIn> free() {
        return free;
    }

    private ImmutableList<Origin.PaidIn> free(Settlement settlement) {
        ImmutableList.Builder<Origin.PaidIn> free = ImmutableList.builder();
        SortedMap<String, Money> unspent =
                new TreeMap<>(Maps.transformValues(backed, step -> step.basis().backed()));
        for (Step step : settlement.steps()) {
            for (Line line : step.isBacking() ? List.<Line>of() : step.lines()) {
                if (line.paid().signum() < 0) {
                    free.add(new Origin.PaidIn(
                            hop, step.path(), line.party(), line.paid().negated()));
                } else {
                    of(step.path(), line.paid())
                            .forEach(spent -> unspent.merge(
                                    outer(spent.path()), spent.amount().negated(), Money::plus));
                }
            }
        }
        unspent.values().removeIf(amount -> amount.signum() <= 0);
        unspent.forEach((path, amount) -> free.add(backing(path, amount)));
        return free.build();
    }

    private Origin.PaidIn backing(String path, Money amount) {
        Step tier = requireNonNull(backed.get(path), path);
        return new Origin.PaidIn(
                hop, path + BACKER, tier.tier().terms().backing().party(), amount);
    }

    private static Money given(Basis basis, Money part) {
        long[] brought = {basis.allotted().fen(), basis.backed().fen()};
        return Money.ofFen(Division.divide(part.fen(), brought)[1]);
    }
}
