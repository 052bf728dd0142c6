// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.liancun.division.Bankruptcy;
import org.liancun.division.ClaimsRule;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Prompt;

/**
 * One step of a settlement: a tier, a slice of one, or a group of such. Immutable and thread-safe.
 *
 * @param path ids from the outermost tier inwards, such as {@code "dividend/members"}
 * @param tier the tier whose turn it was; for a slice, a tier that takes the slice's ratio of the outer amount
 * @param basis why it pays this amount
 * @param key the weights by which it divided the amount
 * @param lines what each party gets, in party order; none for a step that only groups the steps below its path
 */
public record Step(String path, Tier tier, Basis basis, Key key, List<Line> lines) implements Serializable {
    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if a party has two lines or stands out of order, or the weights do not add up to the
     *     key's total
     */
    public Step {
        requireNonNull(path, "path");
        requireNonNull(tier, "tier");
        requireNonNull(basis, "basis");
        requireNonNull(key, "key");
        lines = ImmutableList.copyOf(lines);
        requireOrderly(path, key, lines);
    }

    private static void requireOrderly(String path, Key key, List<Line> lines) {
        long weights = 0;
        String last = "";
        for (Line line : lines) {
            weights = Math.addExact(weights, line.weight());
            if (line.party().compareTo(last) <= 0) {
                throw new IllegalArgumentException("Lines of step " + path
                        + " must be one a party in the order of ids, but had " + line.party() + " after " + last);
            }
            last = line.party();
        }
        if (weights != key.total()) {
            throw new IllegalArgumentException(
                    "Weights of step " + path + " must add up to " + key.total() + ", but added up to " + weights);
        }
    }

    /** Tells whether the backer of a tier pays in here; a tier that all its parties pay in is not backed by them. */
    public boolean isBacking() {
        return basis.demanded().signum() < 0 && !tier.split().paysIn();
    }

    /** Returns what the lines pay. */
    public Money paid() {
        long fen = 0;
        for (Line line : lines) {
            fen = Math.addExact(fen, line.paid().fen());
        }
        return Money.ofFen(fen);
    }

    /** Returns what rounding left of the amount to pay; negative when it overpaid. A group leaves nothing. */
    public Money residual() {
        return lines.isEmpty() ? Money.ZERO : basis.payable().minus(paid());
    }

    /** Returns a line's exact share in yuan, cut to the given number of decimals. */
    public BigDecimal exactShare(Line line, int decimals) {
        if (key.total() == 0) {
            return BigDecimal.ZERO.setScale(decimals);
        }
        if (tier.split() instanceof Split.ByClaim claims
                && claims.rule() != ClaimsRule.PROPORTIONAL
                && basis.payable().compareTo(Money.ofFen(key.total())) < 0) {
            return award(claims.rule(), line, decimals);
        }
        BigDecimal product = basis.payable().toYuan().multiply(BigDecimal.valueOf(line.weight()));
        return product.divide(BigDecimal.valueOf(key.total()), decimals, RoundingMode.DOWN);
    }

    /** Returns the exact award of a line where the claims are too much, in yuan, cut to decimals. */
    private BigDecimal award(ClaimsRule rule, Line line, int decimals) {
        long[] claims = lines.stream().mapToLong(Line::weight).toArray();
        return Bankruptcy.awards(basis.payable().fen(), claims, rule, decimals)
                .get(lines.indexOf(line))
                .movePointLeft(2)
                .setScale(decimals, RoundingMode.DOWN);
    }

    /** Returns how much of the key's measure a line's party holds. */
    public Ratio held(Line line) {
        return Ratio.of(line.weight(), key.scale());
    }

    /** Tells whether the step lies inside the one with the given path. */
    public boolean isWithin(String outer) {
        return path.length() > outer.length() && path.startsWith(outer) && path.charAt(outer.length()) == '/';
    }

    /** Returns path, amount and how it is divided: {@code "dividend: CNY 47617.98 by shares among all parties, 2 lines"}. */
    @Override
    public String toString() {
        String first = path + ": " + basis.payable() + " " + tier.split().describe();
        return Prompt.cut(first, 68) + ", " + lines.size() + (lines.size() == 1 ? " line" : " lines");
    }
}
