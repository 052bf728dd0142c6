// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;

class FormulaLaws {
    private static final Map<String, Ratio> VALUES =
            Map.of("a", Ratio.of(3), "b-1", Ratio.decimal("0.25"), "甲", Ratio.of(-7, 3));

    @Property(edgeCases = EdgeCasesMode.NONE)
    void printing_and_reading_gives_the_same_formula(@ForAll("formulas") Formula formula) {
        assertThat(Formula.parse(formula.toString())).isEqualTo(formula);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_formula_gives_what_the_same_arithmetic_gives(@ForAll("formulas") Formula formula) {
        Optional<Ratio> expected = arithmetic(formula);

        if (expected.isPresent()) {
            assertThat(evaluate(formula)).contains(Quantity.of(expected.get(), Unit.NONE));
        } else {
            assertThat(evaluate(formula)).isEmpty();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void texts_are_read_or_refused_but_nothing_else(@ForAll("texts") String text) {
        try {
            assertThat(Formula.parse(text).depth()).isNotNegative();
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining(" must ");
        }
    }

    @Provide
    Arbitrary<Formula> formulas() {
        return formulas(4);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("0123456789.%+-*/() aS甲\n").ofMaxLength(40);
    }

    private static Arbitrary<Formula> formulas(int depth) {
        Arbitrary<Ratio> decimal = Arbitraries.longs().between(0, 2000).map(n -> Ratio.of(n, 100));
        Arbitrary<Formula> leaf = Arbitraries.oneOf(
                decimal.map(Formula.Number::new),
                decimal.map(Formula.Percentage::new),
                Arbitraries.of(VALUES.keySet()).map(Formula.Reference::new));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Formula> inner = formulas(depth - 1);
        Arbitrary<Formula> operation = Combinators.combine(Arbitraries.of(Operator.class), inner, inner)
                .as(Formula.Operation::new);
        return Arbitraries.frequencyOf(Tuple.of(1, leaf), Tuple.of(3, operation));
    }

    /** Works the formula out on plain ratios; empty if it divides by zero or outgrows 64 bits. */
    private static Optional<Ratio> arithmetic(Formula formula) {
        try {
            return Optional.of(value(formula));
        } catch (ArithmeticException undefined) {
            return Optional.empty();
        }
    }

    private static Ratio value(Formula formula) {
        if (formula instanceof Formula.Number number) {
            return number.value();
        }
        if (formula instanceof Formula.Percentage percentage) {
            return percentage.hundredths().times(Ratio.of(1, 100));
        }
        if (formula instanceof Formula.Reference reference) {
            return VALUES.get(reference.figure());
        }
        Formula.Operation operation = (Formula.Operation) formula;
        Ratio left = value(operation.left());
        Ratio right = value(operation.right());
        return switch (operation.operator()) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case TIMES -> left.times(right);
            case OVER -> left.dividedBy(right);
        };
    }

    private static Optional<Quantity> evaluate(Formula formula) {
        Map<String, Quantity> quantities = Maps.transformValues(VALUES, value -> Quantity.of(value, Unit.NONE));
        try {
            return Optional.of(formula.evaluate(quantities));
        } catch (ArithmeticException undefined) {
            return Optional.empty();
        }
    }
}
