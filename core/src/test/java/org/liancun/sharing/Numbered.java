// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives generated tiers what they must have of their own: an id in their list, and accounts that no other tier carries to. */
final class Numbered {
    private final Set<String> lost = new HashSet<>();
    private final Set<String> reinvested = new HashSet<>();

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

    /** Returns tiers whose own accounts are named by their paths, {@code owed.t0.a.t1}; only the first to reinvest or to lose does so. */
    static List<Tier> accounts(List<Tier> tiers) {
        return new Numbered().accounts(tiers, "owed");
    }

    private List<Tier> accounts(List<Tier> tiers, String prefix) {
        List<Tier> numbered = new ArrayList<>();
        for (Tier tier : tiers) {
            String account = prefix + "." + tier.id();
            Carry carry = own(tier.terms().carry(), account);
            Split split = accounts(tier.split(), account);
            Terms usual = tier.carrying(carry).terms();
            numbered.add(new Tier(tier.id(), tier.name(), tier.base(), tier.take(), split, usual));
        }
        return numbered;
    }

    private Carry own(Carry carry, String account) {
        if (carry instanceof Arrears arrears) {
            return Carry.arrears(account, arrears.interest(), arrears.perPeriod());
        }
        if (carry instanceof Fractions) {
            return Carry.fractions(account);
        }
        if (carry instanceof Carry.Losses losses) {
            return lost.add(losses.account()) ? carry : Carry.draw(losses.account());
        }
        boolean again = carry instanceof Reinvested more && !reinvested.add(more.measure());
        return again ? Carry.nothing() : carry;
    }

    private Split accounts(Split split, String prefix) {
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
