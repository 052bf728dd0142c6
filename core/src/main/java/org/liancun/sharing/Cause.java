// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.text.Name;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;

/**
 * Why a step pays something else in one settlement than in another: one thing that is not the same in both.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind of thing
 * @param path the tier or slice where it differs: the step's own or one around it
 * @param subject what differs: a part of the tier, or a party's id
 * @param before what it was in the earlier settlement; empty when it was not there
 * @param after what it is in the later settlement; empty when it is not there
 */
public record Cause(Kind kind, String path, Phrase subject, Phrase before, Phrase after) implements Serializable {
    /** Checks that all parts are there. */
    public Cause {
        requireNonNull(kind, "kind");
        requireNonNull(path, "path");
        requireNonNull(subject, "subject");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** The kinds of things that can differ; what a step pays is decided by nothing else. */
    public enum Kind {
        /** The agreement has the tier or slice in one settlement only (条款增减). */
        TIER("条款增减", "tier"),
        /** Base, take, split, carry, rounding or backer of the tier is another (条款变动). */
        TERM("条款变动", "term"),
        /** The tier's condition held in one settlement only (条件). */
        CONDITION("条件", "condition"),
        /** A party was to be paid in one settlement only (成员增减). */
        MEMBERSHIP("成员增减", "membership"),
        /** A party holds another amount of the measure by which the step divides (登记变动). */
        REGISTER("登记变动", "register"),
        /** The tier's base has another amount, or less or more of the pot was left for what it asks (金额). */
        AMOUNT("金额", "amount"),
        /**
         * The tier asks, or a party claims, another amount of the same base by the same take (请求): what these look at besides is not
         * the same, be it holdings, figures, balances, arrears or the date.
         */
        DEMAND("请求", "demand"),
        /** All else is the same, and the tier's carry had another balance to count from (账册). */
        BOOKS("账册", "books");

        private final Name label;

        Kind(String zh, String en) {
            this.label = Name.of(zh, en);
        }

        /** Returns the kind in Chinese and in English. */
        public Name label() {
            return label;
        }
    }

    /** Returns kind, place, subject, before and after. */
    public Phrase phrase() {
        return Phrase.of(
                "%s（%s）%s：%s → %s",
                "%s at %s, %s: %s -> %s",
                kind.label().phrase(),
                Phrase.same(path),
                subject,
                shown(before),
                shown(after));
    }

    private static Phrase shown(Phrase value) {
        return value.equals(Phrase.EMPTY) ? new Phrase("无", "none") : value;
    }

    /** Returns kind, place, subject, before and after: {@code "term at fund, take: 27% of base -> 30% of base"}. */
    @Override
    public String toString() {
        return Prompt.line(phrase().en());
    }
}
