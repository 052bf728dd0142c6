// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;

/**
 * Gives the result of a formula in the unit declared for it.
 *
 * <p>What is measured (money, area, length, weight, time, %) must agree and is converted. What is counted (人, 户, 个村
 * …) is for the author to name, since the words of sources differ: 54 人 over 96 个村 may be declared a coverage in %,
 * and 14735 个组 times 5 户 a number of 户. House definition.
 */
final class Units {
    private static final List<Unit> MEASURED =
            List.of(Unit.NONE, Unit.YUAN, Unit.SQUARE_METRE, Unit.METRE, Unit.of("公斤"));
    private static final Set<String> TIME = Set.of("年", "月", "天", "日", "小时");

    private Units() {}

    /**
     * Returns the quantity in the declared unit.
     *
     * @throws IllegalArgumentException if it measures something else
     */
    static Quantity declared(Quantity quantity, Unit unit) {
        Unit from = measured(quantity.unit());
        Unit to = measured(unit);
        checkArgument(from.convertsTo(to), "Unit must be %s, but was %s", unit, quantity.unit());
        Ratio factor = from.in(to);
        Quantity scaled = factor.equals(Ratio.ONE) ? quantity : quantity.times(factor);
        return new Quantity(scaled.bounds(), scaled.qualifier(), unit);
    }

    /** Leaves the words of measured things and takes out the words of counted ones. */
    private static Unit measured(Unit unit) {
        int line = unit.symbol().indexOf('/');
        if (line < 0) {
            return Unit.of(measured(unit.symbol()));
        }
        String below = measured(unit.symbol().substring(line + 1));
        return Unit.of(measured(unit.symbol().substring(0, line)) + (below.isEmpty() ? "" : "/" + below));
    }

    private static String measured(String words) {
        return StreamSupport.stream(
                        Splitter.on('·').omitEmptyStrings().split(words).spliterator(), false)
                .filter(Units::isMeasured)
                .collect(Collectors.joining("·"));
    }

    private static boolean isMeasured(String word) {
        Unit unit = Unit.of(word);
        return TIME.contains(word) || MEASURED.stream().anyMatch(unit::convertsTo);
    }
}
