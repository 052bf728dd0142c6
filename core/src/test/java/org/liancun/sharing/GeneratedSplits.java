// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.liancun.measure.Bounds;
import org.liancun.money.Ratio;
import org.liancun.village.PartyKind;

/** Splits of every case, slices and nested tiers included. */
final class GeneratedSplits {
    private GeneratedSplits() {}

    /** Splits that pay parties. */
    static Arbitrary<Split> plain() {
        return direct().map(split -> split);
    }

    /** Splits in one step. */
    static Arbitrary<Split.Direct> direct() {
        return Arbitraries.of(
                Split.to("v1"),
                Split.equally(Who.all()),
                Split.equally(Who.named("v3", "v0")),
                Split.equally(Who.all().except(Who.named("v1"))),
                Split.equally(Who.both(Who.ofKind(PartyKind.VILLAGE), Who.named("v2", "v4"))),
                Split.by("capital", Who.inBand("capital", Bounds.between(Ratio.ONE, Ratio.of(Long.MAX_VALUE)))),
                Split.by("shares", Who.all()),
                Split.by("capital", Who.holding("shares")));
    }

    /** Splits whose slices and nested tiers are those given. */
    static Arbitrary<Split> around(Arbitrary<Split> inner, Arbitrary<List<Tier>> tiers) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, plain()),
                Tuple.of(1, fixed(inner, inner)),
                Tuple.of(1, bounded(inner)),
                Tuple.of(1, tiers.map(GeneratedSplits::nested)),
                Tuple.of(1, tiers.map(GeneratedSplits::withRest)));
    }

    /** Nested tiers that leave nothing: a last one takes the rest. */
    private static Split withRest(List<Tier> tiers) {
        Tier rest = Tier.of("rest", Base.remainder(), Take.everything(), Split.equally(Who.all()));
        return nested(ImmutableList.<Tier>builder().addAll(tiers).add(rest).build());
    }

    /** Nested tiers, which cover losses but do not carry them. */
    private static Split nested(List<Tier> tiers) {
        return new Split.Tiers(tiers.stream()
                .map(tier -> tier.terms().carry() instanceof Carry.Losses losses
                        ? tier.carrying(Carry.draw(losses.account()))
                        : tier)
                .toList());
    }

    /** Two slices of fixed ratios. */
    static Arbitrary<Split> fixed(Arbitrary<Split> one, Arbitrary<Split> other) {
        return Combinators.combine(one, other, Arbitraries.integers().between(0, 1_000))
                .as((a, b, permille) -> Split.byRatio(
                        Split.Slice.of("a", Ratio.of(permille, 1_000), a),
                        Split.Slice.of("b", Ratio.of(1_000 - permille, 1_000), b)));
    }

    /** Slices that are only bounded; what they do not use remains, or one of them gets it. */
    private static Arbitrary<Split> bounded(Arbitrary<Split> inner) {
        return Combinators.combine(inner, Arbitraries.of("", "d"))
                .as((c, unspent) -> Split.byRatioRestTo(
                        unspent,
                        new Split.Slice("c", Bounds.between(Ratio.percent(10), Ratio.percent(40)), c),
                        Split.Slice.of("e", Ratio.percent(20), Split.to("v0")),
                        new Split.Slice("d", Bounds.atLeast(Ratio.percent(20)), Split.to("v2"))));
    }
}
