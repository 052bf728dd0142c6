// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Clip;
import org.liancun.text.Phrase;

/**
 * What a change does at its path (变更方式).
 *
 * <p>An edit knows nothing of models; {@code json} applies it, since what it edits is a place in the file format. All cases are
 * immutable and thread-safe.
 */
public sealed interface Edit extends Serializable {
    /**
     * Obtains the edit that puts a value in place of what is there, or where nothing is yet.
     *
     * @param json the value as it stands in the file format, a text in quotes: {@code "\"fund\""} or {@code {"id": …}}
     */
    static Edit put(String json) {
        return new Put(json);
    }

    /** Obtains the edit that puts a number or a ratio in place of what is there. */
    static Edit put(Ratio number) {
        return put('"' + number.plain() + '"');
    }

    /** Obtains the edit that puts a whole number in place of what is there. */
    static Edit put(long number) {
        return put(Ratio.of(number));
    }

    /** Obtains the edit that puts an amount in place of what is there. */
    static Edit put(Money amount) {
        return put('"' + amount.toYuan().toPlainString() + '"');
    }

    /** Obtains the edit that takes away what is there. */
    static Edit drop() {
        return new Drop();
    }

    /** Obtains the edit that multiplies a number: 0.7 of it in a drought. */
    static Edit times(Ratio factor) {
        return new Times(factor);
    }

    /** Obtains the edit that adds to a number, in its own unit; less if it is negative. */
    static Edit plus(Ratio addend) {
        return new Plus(addend);
    }

    /** Tells whether it changes a number to another that depends on it, whatever that is. */
    boolean isRelative();

    /** Tells whether it and another come to the same at one place, whichever is made first. */
    default boolean goesWith(Edit other) {
        return false;
    }

    /** Tells whether nothing is left at the place. */
    default boolean takesAway() {
        return false;
    }

    /** Returns what a number becomes, or nothing if that does not depend on what it is. */
    default Optional<Ratio> of(Ratio number) {
        return Optional.empty();
    }

    /** Returns the value that comes to the place, as it stands in the file format, or nothing if none does. */
    default Optional<String> value() {
        return Optional.empty();
    }

    /** Returns what happens to a place, as a sentence without its end. */
    Phrase phrase(Phrase place);

    /**
     * Puts a value.
     *
     * @param json the value in the file format
     */
    record Put(String json) implements Edit {
        /**
         * Checks that there is a value.
         *
         * @throws IllegalArgumentException if the text is blank
         */
        public Put {
            if (requireNonNull(json, "json").isBlank()) {
                throw new IllegalArgumentException("Value of a change must be JSON, but was blank");
            }
        }

        @Override
        public boolean isRelative() {
            return false;
        }

        @Override
        public Optional<String> value() {
            return Optional.of(json);
        }

        @Override
        public Phrase phrase(Phrase place) {
            return Phrase.of("%s改为%s", "%s becomes %s", place, Phrase.same(Clip.of(json)));
        }
    }

    /** Takes away. */
    record Drop() implements Edit {
        @Override
        public boolean isRelative() {
            return false;
        }

        @Override
        public boolean takesAway() {
            return true;
        }

        @Override
        public Phrase phrase(Phrase place) {
            return Phrase.of("去掉%s", "%s is dropped", place);
        }
    }

    /**
     * Multiplies.
     *
     * @param factor by what the number is multiplied
     */
    record Times(Ratio factor) implements Edit {
        /** Checks that it is there. */
        public Times {
            requireNonNull(factor, "factor");
        }

        @Override
        public boolean isRelative() {
            return true;
        }

        @Override
        public boolean goesWith(Edit other) {
            return other instanceof Times;
        }

        @Override
        public Optional<Ratio> of(Ratio number) {
            return Optional.of(number.times(factor));
        }

        @Override
        public Phrase phrase(Phrase place) {
            return Phrase.of("%s变为原来的%s", "%s becomes %s of what it was", place, Words.of(factor));
        }
    }

    /**
     * Adds.
     *
     * @param addend what is added, in the unit of the number
     */
    record Plus(Ratio addend) implements Edit {
        /** Checks that it is there. */
        public Plus {
            requireNonNull(addend, "addend");
        }

        @Override
        public boolean isRelative() {
            return true;
        }

        @Override
        public boolean goesWith(Edit other) {
            return other instanceof Plus;
        }

        @Override
        public Optional<Ratio> of(Ratio number) {
            return Optional.of(number.plus(addend));
        }

        @Override
        public Phrase phrase(Phrase place) {
            Phrase much = Phrase.same(addend.max(addend.negated()).plain());
            return addend.signum() < 0
                    ? Phrase.of("%s减少%s", "%s falls by %s", place, much)
                    : Phrase.of("%s增加%s", "%s rises by %s", place, much);
        }
    }
}
