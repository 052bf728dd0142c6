// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.liancun.division.Bankruptcy;
import org.liancun.division.ClaimsRule;
import org.liancun.division.Division;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Name;
import org.liancun.village.Party;

/**
 * An amount on its way from a tier to the parties. Immutable and thread-safe.
 *
 * @param path the tier's id after those of the tiers around it, such as {@code "dividend/members"}
 * @param tier the tier
 * @param situation where the settlement stands
 * @param basis why it is this amount
 * @param claims what each party claims, if the take is of the parties
 */
public record Portion(String path, Tier tier, Situation situation, Basis basis, Claims claims) {
    /** Returns the amount to pay out. */
    public Money amount() {
        return basis.payable();
    }

    /** Returns the register. */
    public Register register() {
        return situation.register();
    }

    /** Returns the step that stands for a group of steps and pays nobody itself. */
    Step group() {
        return new Step(path, tier, basis, Key.NONE, List.of());
    }

    /** Returns the part that a slice gets, as if the slice were a tier that takes its ratio of this amount, books in hand. */
    Portion slice(Split.Slice slice, Ratio ratio, Money amount, Books books) {
        Take take = slice.to().paysClaims() ? tier.take() : Take.share(ratio);
        Tier part = new Tier(slice.id(), Name.of(slice.id()), Base.gross(), take, slice.to(), tier.terms());
        return new Portion(path + "/" + slice.id(), part, situation.with(books), Basis.paid(amount(), amount), claims);
    }

    /** Divides the amount by weights. */
    Step divide(List<Party> parties, long[] weights, long scale) {
        Key key = Weighing.key(path, weights, scale);
        if (key.total() == 0 && !amount().isZero()) {
            throw Weighing.nobody(path, amount(), tier, weights.length);
        }
        long[] fen = tier.terms().carry().divide(this, parties, weights, key);
        return new Step(path, tier, basis, key, lines(parties, weights, fen));
    }

    /** Pays every claim, or divides the amount by the rule when it is too little. */
    Step divideClaims(ClaimsRule rule) {
        long[] weights = claims.fen();
        long total = claims.total().fen();
        long amount = amount().fen();
        long[] fen = amount >= total || rule == ClaimsRule.PROPORTIONAL
                ? Division.divide(amount, weights)
                : Bankruptcy.divide(amount, weights, rule);
        return new Step(path, tier, basis, new Key(total, 100), lines(claims.parties(), weights, fen));
    }

    private static List<Line> lines(List<Party> parties, long[] weights, long[] fen) {
        ImmutableList.Builder<Line> lines = ImmutableList.builderWithExpectedSize(fen.length);
        for (int i = 0; i < fen.length; i++) {
            lines.add(new Line(parties.get(i).id(), weights[i], Money.ofFen(fen[i])));
        }
        return lines.build();
    }
}
