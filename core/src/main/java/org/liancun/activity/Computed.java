// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.money.Fraction;
import org.liancun.money.Ratio;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Worded;

/**
 * A number with all that made it: its factors, and the effects on it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param factors the factors with their numbers
 * @param effects the effects on their product, in the order of their ids
 * @param value what it comes to, rounded once, half up, to a millionth
 */
public record Computed(List<FactorValue> factors, List<Effect> effects, Ratio value) implements Worded, Serializable {
    /** No number: there are no factors. */
    public static final Computed NONE = new Computed(List.of(), List.of(), Ratio.ZERO);

    /**
     * Copies both lists.
     *
     * @throws IllegalArgumentException if the value is not what factors and effects come to
     * @throws ArithmeticException if that does not fit 64 bits
     */
    public Computed {
        factors = ImmutableList.copyOf(factors);
        effects = ImmutableList.copyOf(effects);
        Ratio due = product(factors, effects);
        if (!requireNonNull(value, "value").equals(due)) {
            throw new IllegalArgumentException(
                    "Value must be what its factors come to, " + due.plain() + ", but was " + value.plain());
        }
    }

    /** Works out a product of factors under some effects; without factors there is no number. */
    static Computed of(List<Factor> factors, List<Effect> effects, Givens givens) {
        List<FactorValue> values = factors.stream()
                .map(factor -> new FactorValue(factor, factor.value(givens)))
                .toList();
        List<Effect> some = values.isEmpty() ? List.of() : effects;
        return new Computed(values, some, product(values, some));
    }

    private static Ratio product(List<FactorValue> factors, List<Effect> effects) {
        if (factors.isEmpty()) {
            return Ratio.ZERO;
        }
        Fraction product =
                factors.stream().map(each -> Fraction.of(each.value())).reduce(Fraction.ONE, Fraction::times);
        return Millionths.ratio(Product.of(product, new int[0], effects).value(new long[0]));
    }

    /** Tells whether there is a number. */
    public boolean isPresent() {
        return !factors.isEmpty();
    }

    /** Returns the number in millionths. */
    long millionths() {
        return Millionths.of(value);
    }

    /** Returns the value and how it was made: {@code "47520 = area 120 × yield 400 × 99%"}. */
    @Override
    public Phrase phrase(Names names) {
        Phrase made = Phrase.join(
                Phrase.same(" × "),
                factors.stream().map(each -> each.phrase(names)).toList());
        Phrase changed = Phrase.join(
                Phrase.EMPTY,
                effects.stream()
                        .map(effect -> Phrase.of(
                                " %s（%s）", " %s (%s)", effect.how().phrase(names), names.phrase(effect.mechanism())))
                        .toList());
        Phrase how = made.plus(changed);
        Phrase result = Phrase.same(value.plain());
        return how.equals(result) ? result : Phrase.of("%s = %s", "%s = %s", result, how);
    }

    /** Returns the English words. */
    @Override
    public String toString() {
        return describe();
    }
}
