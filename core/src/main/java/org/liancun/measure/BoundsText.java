// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import org.liancun.money.Ratio;
import org.liancun.text.Clip;

/** Bounds in the notation of intervals: {@code "[1, 2]"}, {@code "(2600, ..)"}. */
final class BoundsText {
    private static final String OPEN = "..";
    private static final String BETWEEN = ", ";

    private BoundsText() {}

    static String of(Bound low, Bound high) {
        return (low.isIncluded() ? "[" : "(") + of(low) + BETWEEN + of(high) + (high.isIncluded() ? "]" : ")");
    }

    private static String of(Bound bound) {
        return bound.isPresent() ? bound.at().plain() : OPEN;
    }

    static Bounds parse(String text) {
        int comma = text.indexOf(BETWEEN);
        int last = text.length() - 1;
        if (comma < 1 || "[(".indexOf(text.charAt(0)) < 0 || "])".indexOf(text.charAt(last)) < 0) {
            throw new IllegalArgumentException(
                    "Bounds must be written as \"[1, 2)\" or \"(2600, ..)\", but were \"" + Clip.of(text) + "\"");
        }
        return new Bounds(
                bound(text.substring(1, comma), text.charAt(0) == '['),
                bound(text.substring(comma + BETWEEN.length(), last), text.charAt(last) == ']'));
    }

    private static Bound bound(String text, boolean included) {
        if (text.equals(OPEN)) {
            return Bound.none();
        }
        Ratio at = Ratio.parse(text);
        return included ? Bound.including(at) : Bound.excluding(at);
    }
}
