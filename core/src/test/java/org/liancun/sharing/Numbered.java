// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.util.ArrayList;
import java.util.List;

/** Gives generated tiers what they must have of their own: an id in their list, and an account of arrears. */
final class Numbered {
    private Numbered() {}

    /** Returns tiers t0, t1 and so on; what is net of the one before it is net of its id. */
    static List<Tier> ids(List<Tier> tiers) {
        List<Tier> numbered = new ArrayList<>();
        for (Tier tier : tiers) {
            Base before = numbered.isEmpty() ? Base.gross() : Base.netOf("t" + (numbered.size() - 1));
            Base base = tier.base().equals(GeneratedBases.NET_OF_THE_ONE_BEFORE) ? before : tier.base();
            numbered.add(new Tier("t" + numbered.size(), tier.name(), base, tier.take(), tier.split(), tier.terms()));
        }
        return numbered;
    }

    /** Returns tiers that owe each on an account of its own, which is its path: {@code owed.t0.a.t1}. */
    static List<Tier> accounts(List<Tier> tiers, String prefix) {
        List<Tier> numbered = new ArrayList<>();
        for (Tier tier : tiers) {
            String account = prefix + "." + tier.id();
            Split split = accounts(tier.split(), account);
            Tier own = new Tier(tier.id(), tier.name(), tier.base(), tier.take(), split, tier.terms());
            numbered.add(
                    tier.terms().carry() instanceof Arrears arrears
                            ? own.carrying(Carry.arrears(account, arrears.interest(), arrears.perPeriod()))
                            : own);
        }
        return numbered;
    }

    private static Split accounts(Split split, String prefix) {
        if (split instanceof Split.Tiers nested) {
            return new Split.Tiers(accounts(nested.tiers(), prefix));
        }
        if (split instanceof SplitByRatio byRatio) {
            List<Split.Slice> slices = byRatio.slices().stream()
                    .map(slice ->
                            new Split.Slice(slice.id(), slice.ratio(), accounts(slice.to(), prefix + "." + slice.id())))
                    .toList();
            return new SplitByRatio(slices, byRatio.unspent());
        }
        return split;
    }
}
