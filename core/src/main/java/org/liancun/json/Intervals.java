// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import org.liancun.measure.Bound;
import org.liancun.measure.Bounds;
import org.liancun.money.Ratio;

/** How bounds stand in a file: {@code "20%"}, {@code "[0%, 20%]"}, {@code "[20%, ..)"}, {@code "(.., 150)"}. */
final class Intervals {
    private static final String OPEN = "..";
    private static final String BETWEEN = ", ";

    private Intervals() {}

    static Bounds parse(String text) {
        return text.contains(BETWEEN) ? Bounds.parse(text) : Bounds.point(Ratio.parse(text));
    }

    static String print(Bounds bounds) {
        if (bounds.isPoint()) {
            return bounds.low().at().toString();
        }
        return (bounds.low().isIncluded() ? "[" : "(")
                + print(bounds.low())
                + BETWEEN
                + print(bounds.high())
                + (bounds.high().isIncluded() ? "]" : ")");
    }

    private static String print(Bound bound) {
        return bound.isPresent() ? bound.at().toString() : OPEN;
    }
}
