// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import org.liancun.money.Ratio;
import org.liancun.text.Name;

/**
 * The word with which a quantity was published, and what it says of the true value.
 *
 * <table>
 * <caption>Qualifiers</caption>
 * <tr><th>qualifier</th><th>published as</th><th>true value</th></tr>
 * <tr><td>EXACT</td><td>5户</td><td>5</td></tr>
 * <tr><td>ABOUT</td><td>约451.29万元, 100亩左右, ≈5</td><td>near the number; counts as the number in arithmetic</td></tr>
 * <tr><td>ODD</td><td>13000余亩, 140余万元, 900多次</td><td>above 13000, and not far</td></tr>
 * <tr><td>NEARLY</td><td>近600元</td><td>below 600, and not far</td></tr>
 * <tr><td>OVER</td><td>超过15万元, 突破, 逾, &gt;15</td><td>above 15</td></tr>
 * <tr><td>AT_LEAST</td><td>3万元以上, 不低于, 不少于, ≥3</td><td>3 or above</td></tr>
 * <tr><td>AT_MOST</td><td>5户以内, 5户以下, 不超过, ≤5</td><td>5 or below</td></tr>
 * <tr><td>UNDER</td><td>不足5户, 不到, 不满, &lt;5</td><td>below 5</td></tr>
 * <tr><td>BETWEEN</td><td>1-2人, 1至2人</td><td>from 1 to 2</td></tr>
 * <tr><td>UNBOUNDED</td><td>不定</td><td>anything: the outcome of arithmetic whose bounds say nothing</td></tr>
 * </table>
 *
 * <p>Source: whether 以上, 以下, 以内 (with the number) and 不满, 超过 (without it) include their number is the rule of the
 * Civil Code of the People's Republic of China, 2020, article 1259. That 余 leaves the number itself out, that 约 counts
 * as its number, and that no word sets a second bound (近 and 以内 do not exclude a loss) are house definitions.
 */
public enum Qualifier {
    /** The number itself. */
    EXACT("为", "exactly"),
    /** Near the number (约, 左右). */
    ABOUT("约", "about"),
    /** Somewhat above the number (余, 多). */
    ODD("余", "somewhat over"),
    /** Somewhat below the number (近). */
    NEARLY("近", "nearly"),
    /** Above the number (超过). */
    OVER("超过", "over"),
    /** The number or above (以上). */
    AT_LEAST("以上", "at least"),
    /** The number or below (以内). */
    AT_MOST("以内", "at most"),
    /** Below the number (不足). */
    UNDER("不足", "under"),
    /** Between two numbers (a-b). */
    BETWEEN("至", "between"),
    /** Nothing is known (不定). */
    UNBOUNDED("不定", "unbounded");

    private final Name label;

    Qualifier(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the word in Chinese and in English. */
    public Name label() {
        return label;
    }

    /**
     * Returns the bounds that this sets around one number.
     *
     * @throws IllegalArgumentException for {@code BETWEEN} and {@code UNBOUNDED}, which do not speak of one number
     */
    Bounds around(Ratio value) {
        return switch (this) {
            case EXACT, ABOUT -> Bounds.point(value);
            case ODD, OVER -> Bounds.above(value);
            case AT_LEAST -> Bounds.atLeast(value);
            case AT_MOST -> Bounds.atMost(value);
            case NEARLY, UNDER -> Bounds.below(value);
            case BETWEEN, UNBOUNDED ->
                throw new IllegalArgumentException(
                        "Qualifier of a single number must say one bound, but was " + label.en());
        };
    }

    /** Returns the plainest qualifier that says these bounds. */
    static Qualifier of(Bounds bounds) {
        Bound low = bounds.low();
        Bound high = bounds.high();
        if (low.isPresent() && high.isPresent()) {
            return bounds.isPoint() ? EXACT : BETWEEN;
        }
        if (low.isPresent()) {
            return low.isIncluded() ? AT_LEAST : OVER;
        }
        if (high.isPresent()) {
            return high.isIncluded() ? AT_MOST : UNDER;
        }
        return UNBOUNDED;
    }

    /** Tells whether this may qualify a quantity with these bounds. */
    boolean suits(Bounds bounds) {
        Qualifier plainest = of(bounds);
        return this == plainest
                || this == ABOUT && plainest != UNBOUNDED
                || this == ODD && plainest == OVER
                || this == NEARLY && plainest == UNDER;
    }
}
