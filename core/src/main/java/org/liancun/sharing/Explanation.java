// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.text.Ids;
import org.liancun.text.Prompt;

/**
 * Why one party gets what it gets: the reasons, whose payments add up to the total. Immutable and thread-safe.
 *
 * @param party the party's id
 * @param pot what was divided
 * @param reasons one for each line of the party, in the order of the steps, at least one
 */
public record Explanation(String party, Money pot, List<Reason> reasons) implements Serializable {
    /**
     * Checks that every reason is the party's.
     *
     * @throws IllegalArgumentException if there is no reason or one is another party's
     */
    public Explanation {
        Ids.require(party, "Party id");
        requireNonNull(pot, "pot");
        reasons = ImmutableList.copyOf(reasons);
        if (reasons.isEmpty()
                || !reasons.stream().allMatch(reason -> reason.line().party().equals(party))) {
            throw new IllegalArgumentException("Explanation of " + party
                    + " must have reasons of that party only, but had "
                    + reasons.stream().map(reason -> reason.line().party()).toList());
        }
    }

    /** Returns what the party gets in all. */
    public Money total() {
        return Money.sum(reasons.stream().map(reason -> reason.line().paid()).toList());
    }

    /** Returns the total, then each reason with base, take, key, exact share and rounding, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        List<String> lines =
                reasons.stream().flatMap(reason -> reason.toString().lines()).toList();
        return Prompt.text(party + " gets " + total() + " of " + pot, lines);
    }

    /**
     * One reason: a line and the step it stands in. Immutable and thread-safe.
     *
     * @param step the step
     * @param line a line of the step
     */
    public record Reason(Step step, Line line) implements Serializable {
        private static final int DECIMALS = 4;

        /**
         * Checks that the line is the step's.
         *
         * @throws IllegalArgumentException if it is not
         */
        public Reason {
            if (!step.lines().contains(line)) {
                throw new IllegalArgumentException(
                        "Line must be one of step " + step.path() + ", but was " + line.party() + " " + line.paid());
            }
        }

        /** Returns three lines of text: what is paid, where the amount came from, how it was divided. */
        @Override
        public String toString() {
            Tier tier = step.tier();
            Basis basis = step.basis();
            String clause =
                    tier.terms().clause().isEmpty() ? "" : " [" + tier.terms().clause() + "]";
            String name = step.path().endsWith(tier.name().zh()) ? "" : " " + tier.name();
            return "+ " + line.paid() + "  " + step.path() + name + clause + "\n    " + basis.payable()
                    + " = "
                    + tier.take().describe() + basis.describeGap() + ", "
                    + tier.base().describe() + " " + basis.of() + "\n    "
                    + tier.split().describe() + ": " + division();
        }

        private String division() {
            Key key = step.key();
            Rounding rounding = step.tier().terms().rounding();
            String total = Ratio.of(key.total(), key.scale()).plain();
            BigDecimal share = step.exactShare(line, 18).stripTrailingZeros();
            String exact = share.scale() <= DECIMALS
                    ? "exactly " + share.setScale(Math.max(2, share.scale())).toPlainString()
                    : share.setScale(DECIMALS, RoundingMode.DOWN).toPlainString() + "...";
            return step.held(line).plain() + " of " + total + ", " + exact + ", " + how(rounding);
        }

        private String how(Rounding rounding) {
            boolean claims = step.tier().split().paysClaims();
            if (claims && step.basis().payable().abs().fen() != step.key().total()) {
                return "cut to what there is, residual by LARGEST_REMAINDER";
            }
            if (claims || rounding.residual() == Rounding.Residual.REMAINS) {
                return rounding.mode() + " to " + rounding.unit()
                        + (rounding.scope() == Rounding.Scope.EACH_UNIT ? " per unit" : "");
            }
            String unit = rounding.unit().fen() == 1 ? "" : "to " + rounding.unit() + ", ";
            return unit + "residual by " + rounding.residual();
        }
    }
}
