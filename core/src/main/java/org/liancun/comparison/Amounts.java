// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.text.Phrase;

/** How changes are written. */
final class Amounts {
    private static final Phrase NONE = Phrase.same("-");
    private static final Phrase FROM_NOTHING = new Phrase("原为零", "from nothing");
    private static final Phrase FROM_LOSS = new Phrase("原为亏损", "from a loss");

    private Amounts() {}

    /** Returns yuan with a sign, such as {@code "+12.50"}. */
    static String signed(Money change) {
        return signed(Fraction.of(change.fen()));
    }

    /** Returns yuan to the fen with the sign that the change has before it is rounded, marked where that is not exact. */
    static String signed(Fraction fen) {
        boolean exact = fen.denominator().equals(BigInteger.ONE);
        return (exact ? "" : "≈") + signed(fen.over(100), "");
    }

    /** Returns the relative change in percent with two decimals and the sign of the change, or why there is none. */
    static Phrase relative(GainOrLoss line) {
        Money before = line.before();
        if (before.signum() > 0) {
            return Phrase.same(signed(line.difference().times(Fraction.of(100, before.fen())), "%"));
        }
        return line.direction() == Direction.UNCHANGED ? NONE : before.isZero() ? FROM_NOTHING : FROM_LOSS;
    }

    private static String signed(Fraction number, String unit) {
        String sign = number.signum() > 0 ? "+" : number.signum() < 0 ? "-" : "";
        return sign + number.rounded(2, RoundingMode.HALF_UP).abs().toPlainString() + unit;
    }

    /** Returns yuan to the fen, rounded half up. */
    static String yuan(Fraction fen) {
        return fen.over(100).rounded(2, RoundingMode.HALF_UP).toPlainString();
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
