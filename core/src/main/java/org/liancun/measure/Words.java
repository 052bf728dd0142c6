// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.text.Phrase;

/** Says amounts, days, periods, bounds and roundings in Chinese and in English. House definition. */
public final class Words {
    private static final Money WAN = Money.wan(1);

    private Words() {}

    /** Returns 30万元 for whole wan, else 800元 or 9.99元; in English as the amount prints itself. */
    public static Phrase of(Money amount) {
        boolean wholeWan = !amount.isZero() && amount.fen() % WAN.fen() == 0;
        String zh = wholeWan ? amount.formatWan() : amount.formatYuan().replace(".00元", "元");
        return new Phrase(zh, amount.toString());
    }

    /** Returns 27%, the same in both languages. */
    public static Phrase of(Ratio ratio) {
        return Phrase.same(ratio.toString());
    }

    /** Returns 2021年8月25日 and {@code "2021-08-25"}. */
    public static Phrase of(LocalDate day) {
        return new Phrase(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日", day.toString());
    }

    /** Returns 2024年1月1日至2024年12月31日; the English words are those of the period itself, {@code "2024"}. */
    public static Phrase of(Period period) {
        String last =
                period.isOpenAtEnd() ? "" : of(period.until().minusDays(1)).zh();
        String zh =
                period.isOpenAtStart() ? last + "以前" : of(period.from()).zh() + (last.isEmpty() ? "以后" : "至" + last);
        return new Phrase(period.equals(Period.ALWAYS) ? "任何时候" : zh, period.toString());
    }

    /** Returns 不低于150且低于300; the English words are those of the bounds themselves, {@code "[150, 300)"}. */
    public static Phrase of(Bounds bounds) {
        if (bounds.isPoint()) {
            return new Phrase("为" + bounds.low().at().plain(), bounds.toString());
        }
        ImmutableList.Builder<String> ends = ImmutableList.builder();
        if (bounds.low().isPresent()) {
            ends.add((bounds.low().isIncluded() ? "不低于" : "高于")
                    + bounds.low().at().plain());
        }
        if (bounds.high().isPresent()) {
            ends.add((bounds.high().isIncluded() ? "不高于" : "低于")
                    + bounds.high().at().plain());
        }
        List<String> said = ends.build();
        return new Phrase(said.isEmpty() ? "不限" : String.join("且", said), bounds.toString());
    }

    /** Returns 占27%, or 不低于20% and {@code "at least 20%"} where the part of a whole is only bounded. */
    public static Phrase part(Bounds ratio) {
        Phrase low = of(ratio.low().at());
        Phrase high = of(ratio.high().at());
        if (ratio.isPoint()) {
            return Phrase.of("占%s", "%s", low);
        }
        if (ratio.low().at().isZero()) {
            return Phrase.of("不超过%s", "at most %s", high);
        }
        return ratio.high().at().equals(Ratio.ONE)
                ? Phrase.of("不低于%s", "at least %s", low)
                : Phrase.of("%s至%s", "%s to %s", low, high);
    }

    /** Returns 每笔付款舍尾至0.01元，零头依最大余数逐份分派 and {@code "each payment rounded down to CNY 0.01, ..."}. */
    public static Phrase of(Rounding rounding) {
        return Phrase.of(
                "%s%s至%s，%s",
                "%s rounded %s to %s, %s",
                of(rounding.scope()),
                of(rounding.mode()),
                of(rounding.unit()),
                of(rounding.residual()));
    }

    /** Returns what is rounded. */
    public static Phrase of(Rounding.Scope scope) {
        return switch (scope) {
            case EACH_PAYMENT -> new Phrase("每笔付款", "each payment");
            case EACH_UNIT -> new Phrase("每单位金额", "the value of each unit");
        };
    }

    /** Returns where the residual goes. */
    public static Phrase of(Rounding.Residual residual) {
        return switch (residual) {
            case LARGEST_REMAINDER -> new Phrase("零头依最大余数逐份分派", "residual by largest remainder");
            case LARGEST_WEIGHT -> new Phrase("零头归占比最大者", "residual to the largest weight");
            case REMAINS -> new Phrase("零头留存", "residual remains");
        };
    }

    /** Returns the direction of a rounding. */
    public static Phrase of(RoundingMode mode) {
        return switch (mode) {
            case UP -> new Phrase("进位", "up");
            case DOWN -> new Phrase("舍尾", "down");
            case CEILING -> new Phrase("向上取整", "towards the larger");
            case FLOOR -> new Phrase("向下取整", "towards the smaller");
            case HALF_UP -> new Phrase("四舍五入", "half up");
            case HALF_DOWN -> new Phrase("五舍六入", "half down");
            case HALF_EVEN -> new Phrase("四舍六入五成双", "half to even");
            case UNNECESSARY -> new Phrase("不作舍入（须恰好）", "nowhere (it must be exact)");
        };
    }
}
