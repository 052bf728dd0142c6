// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.lab;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.scenario.Indicator;
import org.liancun.text.Name;

/** In what a picture counts the whole numbers that runs come to. */
public enum Scale {
    /** Fen, drawn as wan yuan (万元) with two decimals. */
    WAN(Name.of("万元", "wan yuan"), 2),
    /** Millionths, drawn as numbers with four decimals. */
    NUMBER(Name.of("数值", "number"), 4);

    private static final int POINT = 6;

    private final Name unit;
    private final int decimals;

    Scale(Name unit, int decimals) {
        this.unit = unit;
        this.decimals = decimals;
    }

    /** Returns in what the numbers of an indicator are drawn. */
    static Scale of(Indicator figure) {
        return figure.unit().equals(Unit.YUAN) ? WAN : NUMBER;
    }

    /** Returns what is counted. */
    public Name unit() {
        return unit;
    }

    /** Returns a whole number as it is drawn, rounded half up. */
    BigDecimal drawn(long whole) {
        return BigDecimal.valueOf(whole, POINT).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Returns an amount of money in yuan, to the fen and with separators. */
    static String yuan(Money amount) {
        return String.format(Locale.ROOT, "%,.2f", amount.toYuan());
    }

    /** Returns an amount of money in wan, as it is drawn. */
    static BigDecimal wan(Money amount) {
        return WAN.drawn(amount.fen());
    }
}
