// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import java.util.EnumSet;
import java.util.Set;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Split;
import org.liancun.sharing.SplitByRatio;
import org.liancun.sharing.Tier;

/**
 * The guard that losses and reserves do not come after a payment to members, whatever they are nested in. Slices of one tier
 * are paid at once, so that none of them comes after another.
 */
final class OrderGuard {
    private static final Set<Purpose> FIRST = EnumSet.of(Purpose.LOSSES, Purpose.RESERVE);

    private final Purposes purposes;
    private boolean isLate;

    private OrderGuard(Purposes purposes) {
        this.purposes = purposes;
    }

    static void check(Agreement agreement, Purposes purposes, Docket docket) {
        OrderGuard guard = new OrderGuard(purposes);
        String paid = "";
        for (Tier tier : agreement.tiers()) {
            paid = guard.pay(tier.id(), tier.split(), paid);
        }
        if (guard.isLate) {
            docket.found(Guard.ORDER_NOT_STATUTORY, paid);
        }
    }

    /** Returns the path of the first payment to members up to and with a split, or the empty text. */
    private String pay(String path, Split split, String before) {
        String paid = before;
        if (split instanceof SplitByRatio ratio) {
            for (Split.Slice slice : ratio.slices()) {
                String here = pay(path + "/" + slice.id(), slice.to(), before);
                paid = paid.isEmpty() ? here : paid;
            }
            return paid;
        }
        for (Tier tier : split.inner()) {
            paid = pay(path + "/" + tier.id(), tier.split(), paid);
        }
        return split.inner().isEmpty() ? leaf(path, before) : paid;
    }

    private String leaf(String path, String before) {
        Purpose purpose = purposes.at(path).orElse(null);
        if (before.isEmpty()) {
            return purpose != null && purpose.isDistribution() ? path : "";
        }
        isLate = isLate || FIRST.contains(purpose);
        return before;
    }
}
