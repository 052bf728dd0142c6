// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Split;
import org.liancun.sharing.SplitByRatio;
import org.liancun.sharing.Take;
import org.liancun.sharing.TakeChosen;
import org.liancun.sharing.Tier;

/**
 * A tier, or a slice of one, whose part of the tier's base can be read off the agreement.
 *
 * @param path the path of its step
 * @param tier the tier, around the slice if it is one
 * @param rate its part of the tier's base at least; nothing where that depends on more than the base
 * @param earlier the ids of the tiers before it
 */
record Rated(String path, Tier tier, Optional<Rate> rate, List<String> earlier) {
    /** Returns the outermost tiers and their slices, in order. */
    static List<Rated> of(Agreement agreement) {
        List<Rated> all = new ArrayList<>();
        List<String> earlier = new ArrayList<>();
        for (Tier tier : agreement.tiers()) {
            Optional<Rate> rate = rate(tier.take()).map(Rate::of);
            List<String> before = List.copyOf(earlier);
            all.add(new Rated(tier.id(), tier, rate, before));
            if (tier.split() instanceof SplitByRatio ratio) {
                for (Split.Slice slice : ratio.slices()) {
                    Rate least = Rate.of(slice.ratio().low().at());
                    all.add(new Rated(tier.id() + "/" + slice.id(), tier, rate.map(least::times), before));
                }
            }
            earlier.add(tier.id());
        }
        return all;
    }

    private static Optional<Ratio> rate(Take take) {
        if (take instanceof Take.Share share) {
            return Optional.of(share.ratio());
        }
        if (take instanceof TakeChosen.UntilBalance until) {
            return rate(until.take());
        }
        return take instanceof Take.Everything ? Optional.of(Ratio.ONE) : Optional.empty();
    }

    /** Tells whether the tier's rates are of the whole pot. */
    boolean isOfThePot() {
        return tier.base() instanceof Base.Gross || tier.base() instanceof Base.Remainder && earlier.isEmpty();
    }

    /** Tells whether the tier's rates are of what the earlier tiers leave, all of which have one of some purposes. */
    boolean isOfWhatIsLeftBy(Purposes purposes, Set<Purpose> some) {
        Set<String> meant = new TreeSet<>();
        for (String id : earlier) {
            if (purposes.at(id).filter(some::contains).isPresent()) {
                meant.add(id);
            }
        }
        if (tier.base() instanceof Base.NetOf net) {
            return meant.equals(new TreeSet<>(net.tiers()));
        }
        return tier.base() instanceof Base.Remainder && meant.size() == earlier.size()
                || tier.base() instanceof Base.Gross && meant.isEmpty();
    }
}
