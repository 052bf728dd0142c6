// SPDX-License-Identifier: Apache-2.0
package org.liancun.pooling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.money.Fraction;
import org.liancun.pooling.LinearProgram.Recipe;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * A solver that asks ojAlgo (MIT licence), which whoever uses this class has to add: {@code org.ojalgo:ojalgo}, on the module path
 * with {@code --add-modules ojalgo}.
 *
 * <p>The programme and its dual are solved each by itself, in floating point; nothing of that leaves this class. Numbers are
 * given back with {@value #DECIMALS} decimals.
 *
 * <p>Immutable and thread-safe.
 */
public final class OjAlgoSolver implements Solver {
    private static final int DECIMALS = 9;
    private static final int DIGITS_IN = 20;

    /** Obtains the solver. */
    public OjAlgoSolver() {}

    @Override
    public Estimate estimate(LinearProgram program) {
        return new Estimate(levels(program), prices(program));
    }

    private static SortedMap<String, Fraction> levels(LinearProgram program) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<String, Expression> lines = new TreeMap<>();
        program.limits()
                .forEach((id, limit) -> lines.put(id, model.newExpression(id).upper(number(limit))));
        program.recipes().forEach((id, recipe) -> {
            Variable level = model.newVariable(id).lower(0).weight(number(recipe.profit()));
            recipe.uses().forEach((limit, use) -> lines.get(limit).set(level, number(use)));
        });
        return values(model, model.maximise());
    }

    private static SortedMap<String, Fraction> prices(LinearProgram program) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<String, Variable> prices = new TreeMap<>();
        program.limits()
                .forEach((id, limit) ->
                        prices.put(id, model.newVariable(id).lower(0).weight(number(limit))));
        for (Map.Entry<String, Recipe> each : program.recipes().entrySet()) {
            Expression worth = model.newExpression(each.getKey())
                    .lower(number(each.getValue().profit()));
            each.getValue().uses().forEach((limit, use) -> worth.set(prices.get(limit), number(use)));
        }
        return values(model, model.minimise());
    }

    private static SortedMap<String, Fraction> values(ExpressionsBasedModel model, Optimisation.Result result) {
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException(
                    "Programme must have a best plan, but the solver found " + result.getState());
        }
        SortedMap<String, Fraction> values = new TreeMap<>();
        for (int i = 0; i < model.countVariables(); i++) {
            BigDecimal value = BigDecimal.valueOf(result.doubleValue(i)).setScale(DECIMALS, RoundingMode.HALF_EVEN);
            Fraction scale = Fraction.of(BigDecimal.ONE.movePointRight(DECIMALS).toBigInteger());
            values.put(
                    model.getVariable(i).getName(),
                    Fraction.of(value.unscaledValue()).over(scale));
        }
        return values;
    }

    private static double number(Fraction value) {
        return value.rounded(DIGITS_IN, RoundingMode.HALF_EVEN).doubleValue();
    }
}
