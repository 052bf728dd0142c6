// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.liancun.measure.Period;

/**
 * A rule that gives a party one line at most throughout a period, {@code ""} for none.
 *
 * @param isDated whether the line depends on the period
 */
record Layer(boolean isDated, BiFunction<String, Period, String> line) {

    static Layer undated(UnaryOperator<String> line) {
        return new Layer(false, (party, period) -> line.apply(party));
    }

    static Layer dated(BiFunction<String, Period, String> line) {
        return new Layer(true, line);
    }

    String of(String party, Period period) {
        return line.apply(party, period);
    }
}
