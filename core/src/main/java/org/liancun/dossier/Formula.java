// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;
import org.liancun.text.Clip;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;

/**
 * How a figure is worked out from others: figure ids, numbers, percentages, {@code + - * /} and parentheses.
 *
 * <p>Example: {@code S0-064 / (1 + S0-066)}. An id may hold a minus, so a minus sign after an id needs a blank before
 * it. Multiplication and division bind before addition and subtraction, and operations of one rank go from left to
 * right. Arithmetic is exact and keeps bounds and units: {@code 13000余亩 / 5个村} is over 2600 亩/个村. A figure in
 * percent counts as the number it stands for. In a sum, numbers take the unit of the figures beside them; figures must
 * have one unit. {@code toString} prints what {@link #parse} reads as the same formula.
 *
 * <p>At most {@value #MOST_CHARACTERS} characters and {@value #DEEPEST} levels. Immutable and thread-safe.
 */
public sealed interface Formula extends Serializable {
    /** The most characters of a formula, read or printed. */
    int MOST_CHARACTERS = 2000;

    /** The most operations inside each other, and the most open parentheses. */
    int DEEPEST = 200;

    /**
     * Reads a formula.
     *
     * @throws IllegalArgumentException if the text is not a formula, or too long or too deep; the message names the
     *     column
     */
    static Formula parse(String text) {
        return new FormulaReader(text).read();
    }

    /** Returns the ids of the figures it needs, in the order of their first use. */
    Set<String> figures();

    /** Returns the number of operations inside each other; 0 for a single figure or number. */
    int depth();

    /**
     * Works the formula out.
     *
     * @param quantities the figures by id
     * @throws IllegalArgumentException if a figure is not among them or a sum has two units
     * @throws ArithmeticException if a divisor is zero or a number outgrows its range
     */
    Quantity evaluate(Map<String, Quantity> quantities);

    /** Returns whether it is made of numbers alone. */
    default boolean isNumber() {
        return figures().isEmpty();
    }

    /** A number such as {@code 2.5}: a decimal fraction, not negative. */
    record Number(Ratio value) implements Formula {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is negative or not a decimal fraction
         */
        public Number {
            checkDecimal(value);
        }

        @Override
        public Set<String> figures() {
            return ImmutableSet.of();
        }

        @Override
        public int depth() {
            return 0;
        }

        @Override
        public Quantity evaluate(Map<String, Quantity> quantities) {
            return Quantity.of(value, Unit.NONE);
        }

        @Override
        public String toString() {
            return value.plain();
        }
    }

    /** A percentage such as {@code 88.1%}, which counts as 0.881. */
    record Percentage(Ratio hundredths) implements Formula {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is negative or not a decimal fraction
         */
        public Percentage {
            checkDecimal(hundredths);
        }

        @Override
        public Set<String> figures() {
            return ImmutableSet.of();
        }

        @Override
        public int depth() {
            return 0;
        }

        @Override
        public Quantity evaluate(Map<String, Quantity> quantities) {
            return Quantity.of(hundredths.dividedBy(Ratio.of(100)), Unit.NONE);
        }

        @Override
        public String toString() {
            return hundredths.plain() + "%";
        }
    }

    /** The figure of an id that begins with a letter. */
    record Reference(String figure) implements Formula {
        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is not an id or does not begin with a letter
         */
        public Reference {
            Ids.require(figure, "Figure of a formula");
            checkArgument(
                    Character.isLetter(figure.codePointAt(0)),
                    "Figure of a formula must begin with a letter, but was %s",
                    figure);
        }

        @Override
        public Set<String> figures() {
            return ImmutableSet.of(figure);
        }

        @Override
        public int depth() {
            return 0;
        }

        @Override
        public Quantity evaluate(Map<String, Quantity> quantities) {
            Quantity quantity = quantities.get(figure);
            checkArgument(
                    quantity != null,
                    "Figure of a formula must be known, but was %s%s",
                    figure,
                    Nearest.advice(figure, quantities.keySet()));
            return quantity.unit().convertsTo(Unit.NONE) ? quantity.in(Unit.NONE) : quantity;
        }

        @Override
        public String toString() {
            return figure;
        }
    }

    /** Two formulas and what is done with them. */
    record Operation(Operator operator, Formula left, Formula right) implements Formula {

        /**
         * Checks depth and length, so that what is printed can be read.
         *
         * @throws IllegalArgumentException if there are more than {@value Formula#DEEPEST} operations inside each other, or it
         *     prints more than {@value Formula#MOST_CHARACTERS} characters
         */
        public Operation {
            requireNonNull(operator, "operator");
            int deeper = Math.max(left.depth(), right.depth());
            checkArgument(deeper < DEEPEST, "Formula must have at most %s operations inside each other", DEEPEST);
            int length = text(operator, left, right).length();
            checkArgument(
                    length <= MOST_CHARACTERS,
                    "Formula must print at most %s characters, but printed %s",
                    MOST_CHARACTERS,
                    length);
        }

        @Override
        public Set<String> figures() {
            return ImmutableSet.copyOf(Iterables.concat(left.figures(), right.figures()));
        }

        @Override
        public int depth() {
            return 1 + Math.max(left.depth(), right.depth());
        }

        @Override
        public Quantity evaluate(Map<String, Quantity> quantities) {
            Quantity first = left.evaluate(quantities);
            Quantity second = right.evaluate(quantities);
            if (operator.isSum()) {
                first = left.isNumber() ? first.times(one(second.unit())) : first;
                second = right.isNumber() ? second.times(one(first.unit())) : second;
                checkUnits(first.unit(), second.unit());
            }
            if (operator == Operator.OVER && second.bounds().contains(Ratio.ZERO)) {
                throw new ArithmeticException("Divisor " + right + " must not be zero, but was " + second);
            }
            return operator.apply(first, second);
        }

        @Override
        public String toString() {
            return text(operator, left, right);
        }

        private static String text(Operator operator, Formula left, Formula right) {
            return side(left, operator.precedence()) + " " + operator.symbol() + " "
                    + side(right, operator.precedence() + 1);
        }

        private void checkUnits(Unit first, Unit second) {
            checkArgument(
                    first.convertsTo(second),
                    "Terms of %s must have one unit, but were in %s and %s",
                    Clip.of(toString()),
                    first,
                    second);
        }

        private static Quantity one(Unit unit) {
            return Quantity.of(1, unit);
        }

        private static String side(Formula formula, int precedence) {
            boolean open = formula instanceof Operation inner && inner.operator.precedence() < precedence;
            return open ? "(" + formula + ")" : formula.toString();
        }
    }

    private static void checkDecimal(Ratio value) {
        checkArgument(
                value.signum() >= 0 && value.plain().indexOf('/') < 0,
                "Number of a formula must be a decimal number and not negative, but was %s",
                value.plain());
    }
}
