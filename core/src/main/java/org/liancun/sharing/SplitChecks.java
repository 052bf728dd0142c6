// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.util.List;
import org.liancun.measure.Bound;
import org.liancun.measure.Bounds;
import org.liancun.money.Ratio;

/** Refuses splits that no tier or slice may have. */
final class SplitChecks {
    private SplitChecks() {}

    /** Returns the range of a slice, with 0 or 100 % where a bound is missing. */
    static Bounds part(String slice, Bounds given) {
        Bounds ratio = new Bounds(
                given.low().isPresent() ? given.low() : Bound.including(Ratio.ZERO),
                given.high().isPresent() ? given.high() : Bound.including(Ratio.ONE));
        if (ratio.low().at().signum() < 0) {
            throw new IllegalArgumentException("Ratio of slice " + slice + " must not be negative, but was "
                    + ratio.low().at());
        }
        if (!ratio.isPoint() && ratio.high().at().compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException("Ratio of slice " + slice + " must be at most 100%, but was "
                    + ratio.high().at());
        }
        return ratio;
    }

    /** Checks a list of nested tiers. */
    static void requireNested(List<Tier> tiers) {
        Tier.requireOrderly("Nested tiers", tiers);
        Depth.require("Tiers", depth(tiers));
    }

    /** Checks the tiers inside a tier whose turn does not always come. */
    static void requireWhenever(List<Tier> inner) {
        for (Tier tier : inner) {
            tier.terms().carry().requireWhenever(tier.id());
            requireWhenever(tier.split().inner());
        }
    }

    private static int depth(List<Tier> tiers) {
        int inner = 0;
        for (Tier tier : tiers) {
            inner = Math.max(inner, depth(tier.split().inner()));
        }
        return tiers.isEmpty() ? 0 : 1 + inner;
    }

    /** Checks that somebody can back a tier: that it pays out, and all of what it is given. */
    static void requireBackable(String tier, Split split, Backing backing) {
        if (backing.isNone()) {
            return;
        }
        if (split.paysIn()) {
            throw new IllegalArgumentException(
                    "Tier " + tier + " is paid in, so nobody must back it, but " + backing.party() + " did");
        }
        requirePaysAll("Tier " + tier + " is backed by " + backing.party(), split);
    }

    /** Checks that nothing of what a split is given can go back to the pot. */
    static void requirePaysAll(String subject, Split split) {
        if (!split.paysAll()) {
            throw new IllegalArgumentException(
                    subject + ", so its split must pay out all that it is given, but was " + split.describe());
        }
    }
}
