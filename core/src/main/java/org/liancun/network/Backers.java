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

/** What the backers of a hop paid in, and how much of it is in what its tiers pay. */
final class Backers {
    private final String hop;
    private final SortedMap<String, Step> backed = new TreeMap<>();
    private final ImmutableList<Origin.Backing> unspent;

    Backers(String hop, Settlement settlement) {
        this.hop = hop;
        for (Step step : settlement.steps()) {
            if (step.basis().backed().signum() > 0) {
                backed.put(step.path(), step);
            }
        }
        this.unspent = backed.isEmpty() ? ImmutableList.of() : unspent(settlement);
    }

    /** Returns the path of the tier around the one at a path, empty for none. */
    static String outer(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Returns what of a part that a step paid is from the backers of its tier and of those around it, innermost first. */
    List<Origin.Backing> of(String path, Money part) {
        ImmutableList.Builder<Origin.Backing> origins = ImmutableList.builder();
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

    /** Returns what backers paid in for tiers that did not pay it out, by path; it went back to the pot. */
    List<Origin.Backing> unspent() {
        return unspent;
    }

    private ImmutableList<Origin.Backing> unspent(Settlement settlement) {
        SortedMap<String, Money> left =
                new TreeMap<>(Maps.transformValues(backed, step -> step.basis().backed()));
        for (Step step : settlement.steps()) {
            for (Line line : step.basis().paysIn() ? List.<Line>of() : step.lines()) {
                for (Origin.Backing spent : of(step.path(), line.paid())) {
                    left.merge(spent.path(), spent.amount().negated(), Money::plus);
                }
            }
        }
        left.values().removeIf(amount -> amount.signum() <= 0);
        return left.entrySet().stream()
                .map(each -> backing(each.getKey(), each.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private Origin.Backing backing(String path, Money amount) {
        Step tier = requireNonNull(backed.get(path), path);
        return new Origin.Backing(hop, path, tier.tier().terms().backer(), amount);
    }

    private static Money given(Basis basis, Money part) {
        long[] brought = {basis.allotted().fen(), basis.backed().fen()};
        return Money.ofFen(Division.divide(part.fen(), brought)[1]);
    }
}
