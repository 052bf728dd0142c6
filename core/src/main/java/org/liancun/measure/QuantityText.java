// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.BiFunction;
import org.liancun.money.Ratio;

/** Writes quantities: in full, rounded, or for people. */
final class QuantityText {
    private QuantityText() {}

    static String of(Quantity quantity) {
        return text(quantity, quantity.qualifier(), (number, mode) -> number.plain());
    }

    static String display(Quantity quantity, int decimals) {
        Qualifier qualifier = isShortened(quantity, decimals) ? Qualifier.ABOUT : quantity.qualifier();
        return text(quantity, qualifier, (number, mode) -> {
            BigDecimal shown = number.rounded(decimals, mode);
            return number.compareTo(shown) == 0 ? number.plain() : shown.toPlainString();
        });
    }

    private static boolean isShortened(Quantity quantity, int decimals) {
        Ratio exact = quantity.bounds().low().at();
        return quantity.bounds().isPoint() && exact.compareTo(exact.rounded(decimals, RoundingMode.HALF_UP)) != 0;
    }

    static Quantity rounded(Quantity quantity, int decimals, RoundingMode mode) {
        Bounds bounds = quantity.bounds();
        if (bounds.isPoint()) {
            Ratio exact = bounds.low().at();
            Ratio near = Ratio.of(exact.rounded(decimals, mode));
            Qualifier qualifier = near.equals(exact) ? quantity.qualifier() : Qualifier.ABOUT;
            return Quantity.of(near, qualifier, quantity.unit());
        }
        Bound low = rounded(bounds.low(), decimals, RoundingMode.FLOOR);
        Bound high = rounded(bounds.high(), decimals, RoundingMode.CEILING);
        return new Quantity(new Bounds(low, high), quantity.qualifier(), quantity.unit());
    }

    private static Bound rounded(Bound bound, int decimals, RoundingMode mode) {
        return bound.movedTo(Ratio.of(bound.at().rounded(decimals, mode)));
    }

    private static String text(Quantity quantity, Qualifier qualifier, BiFunction<Ratio, RoundingMode, String> number) {
        Bounds bounds = quantity.bounds();
        String low = number.apply(bounds.low().at(), bounds.isPoint() ? RoundingMode.HALF_UP : RoundingMode.FLOOR);
        String high = number.apply(bounds.high().at(), RoundingMode.CEILING);
        String unit = quantity.unit().symbol();
        return switch (qualifier) {
            case EXACT -> low + unit;
            case ABOUT -> "约" + text(quantity, Qualifier.of(bounds), number);
            case ODD -> low + "余" + unit;
            case NEARLY -> "近" + high + unit;
            case OVER -> "超过" + low + unit;
            case AT_LEAST -> low + unit + "以上";
            case AT_MOST -> high + unit + "以内";
            case UNDER -> "不足" + high + unit;
            case BETWEEN -> between(bounds, low, high, unit);
            case UNBOUNDED -> "不定" + unit;
        };
    }

    private static String between(Bounds bounds, String low, String high, String unit) {
        if (bounds.low().isIncluded() && bounds.high().isIncluded()) {
            return low + "-" + high + unit;
        }
        String from = bounds.low().isIncluded() ? low + "以上" : "超过" + low;
        return from + "且" + (bounds.high().isIncluded() ? high + unit + "以内" : "不足" + high + unit);
    }
}
