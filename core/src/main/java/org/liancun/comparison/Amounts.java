// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import java.math.BigDecimal;
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
        return (change.signum() > 0 ? "+" : "") + change.toYuan().toPlainString();
    }

    /** Returns yuan to the fen with a sign, marked where that is not exact. */
    static String signed(Fraction fen) {
        BigDecimal yuan = fen.over(100).rounded(2, RoundingMode.HALF_UP);
        boolean exact = fen.denominator().bitLength() == 1;
        return (exact ? "" : "≈") + (fen.signum() > 0 ? "+" : "") + yuan.toPlainString();
    }

    /** Returns the relative change in percent with two decimals and the sign of the change, or why there is none. */
    static Phrase relative(GainOrLoss line) {
        return line.relative()
                .map(ratio -> {
                    BigDecimal percent = ratio.rounded(4, RoundingMode.HALF_UP).movePointRight(2);
                    String sign = ratio.signum() > 0 ? "+" : ratio.signum() < 0 ? "-" : "";
                    return Phrase.same(sign + percent.abs().toPlainString() + "%");
                })
                .orElse(line.change().isZero() ? NONE : line.before().isZero() ? FROM_NOTHING : FROM_LOSS);
    }

    /** Returns yuan to the fen, rounded half up. */
    static String yuan(Fraction fen) {
        return fen.over(100).rounded(2, RoundingMode.HALF_UP).toPlainString();
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
