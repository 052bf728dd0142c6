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
        int comma = text.indexOf(BETWEEN);
        if (comma < 0) {
            return Bounds.point(Ratio.parse(text));
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        if ("[(".indexOf(first) < 0 || "])".indexOf(last) < 0) {
            throw new IllegalArgumentException("Interval must stand in brackets, but was " + text);
        }
        return new Bounds(
                bound(text.substring(1, comma), first == '['),
                bound(text.substring(comma + BETWEEN.length(), text.length() - 1), last == ']'));
    }

    private static Bound bound(String text, boolean included) {
        if (text.equals(OPEN)) {
            return Bound.none();
        }
        Ratio at = Ratio.parse(text);
        return included ? Bound.including(at) : Bound.excluding(at);
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
