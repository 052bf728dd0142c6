// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;
import org.liancun.text.Worded;

/**
 * Why one party gets what it gets: the reasons, whose payments add up to the total. Immutable and thread-safe.
 *
 * @param party the party's id
 * @param pot what was divided
 * @param reasons one for each line of the party, in the order of the steps, at least one
 */
public record Explanation(String party, Money pot, List<Reason> reasons) implements Worded, Serializable {
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

    /** Returns the total, then each reason in three lines of text. */
    @Override
    public Phrase phrase(Names names) {
        Phrase said =
                Phrase.of("%s共得%s，可分配%s", "%s gets %s of %s", names.phrase(party), Words.of(total()), Words.of(pot));
        for (Reason reason : reasons) {
            said = said.plus(Phrase.same("\n")).plus(reason.phrase(names));
        }
        return said;
    }

    /** Returns the total, then each reason with base, take, key, exact share and rounding, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        List<String> lines = describe().lines().toList();
        return Prompt.text(lines.get(0), lines.subList(1, lines.size()));
    }

    /**
     * One reason: a line and the step it stands in. Immutable and thread-safe.
     *
     * @param step the step
     * @param line a line of the step
     */
    public record Reason(Step step, Line line) implements Worded, Serializable {
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
        public Phrase phrase(Names names) {
            Tier tier = step.tier();
            Basis basis = step.basis();
            Phrase name = step.path().endsWith(tier.name().zh())
                    ? Phrase.EMPTY
                    : Phrase.same(" ").plus(Phrase.same(tier.name().zh()));
            Phrase clause = tier.terms().clause().isEmpty()
                    ? Phrase.EMPTY
                    : Phrase.same(" [" + tier.terms().clause() + "]");
            Phrase paid = Phrase.of("+ %s  %s", "+ %s  %s", Words.of(line.paid()), Phrase.same(step.path()))
                    .plus(name)
                    .plus(clause);
            Phrase taken = Phrase.of(
                    "%s：%s%s，%s为%s",
                    "%s = %s%s, %s %s",
                    Words.of(basis.payable()),
                    tier.take().phrase(names),
                    basis.gap(),
                    tier.base().phrase(names),
                    Words.of(basis.of()));
            Phrase divided = Phrase.of("%s：%s", "%s: %s", tier.split().phrase(names), division());
            return Phrase.join(Phrase.same("\n    "), List.of(paid, taken, divided));
        }

        private Phrase division() {
            Key key = step.key();
            return Phrase.of(
                    "占%2$s中的%1$s，%3$s，%4$s",
                    "%s of %s, %s, %s",
                    Phrase.same(step.held(line).plain()),
                    Phrase.same(Ratio.of(key.total(), key.scale()).plain()),
                    exact(),
                    how());
        }

        private Phrase exact() {
            BigDecimal share = step.exactShare(line, 18).stripTrailingZeros();
            if (share.scale() <= DECIMALS) {
                Phrase yuan =
                        Phrase.same(share.setScale(Math.max(2, share.scale())).toPlainString());
                return Phrase.of("恰为%s元", "exactly %s", yuan);
            }
            Phrase yuan =
                    Phrase.same(share.setScale(DECIMALS, RoundingMode.DOWN).toPlainString());
            return Phrase.of("应为%s…元", "%s...", yuan);
        }

        private Phrase how() {
            Rounding rounding = step.tier().terms().rounding();
            boolean claims = step.tier().split().paysClaims();
            if (claims && step.basis().payable().abs().fen() != step.key().total()) {
                Phrase odd = Words.of(Rounding.Residual.LARGEST_REMAINDER);
                return Phrase.of("不足额按规则减付，%s", "cut to what there is, %s", odd);
            }
            if (!claims && rounding.residual() != Rounding.Residual.REMAINS) {
                Phrase odd = Words.of(rounding.residual());
                return rounding.unit().fen() == 1
                        ? odd
                        : Phrase.of("计算至%s，%s", "to %s, %s", Words.of(rounding.unit()), odd);
            }
            Phrase rounded = Phrase.of("%s至%s", "%s to %s", Words.of(rounding.mode()), Words.of(rounding.unit()));
            return rounding.scope() == Rounding.Scope.EACH_PAYMENT
                    ? rounded
                    : Phrase.of("每单位金额%s", "%s per unit", rounded);
        }

        /** Returns the English text, in which things are called by their ids. */
        @Override
        public String toString() {
            return describe();
        }
    }
}
