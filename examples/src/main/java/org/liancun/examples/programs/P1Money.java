// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.programs;

import java.math.RoundingMode;
import org.liancun.measure.Quantity;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/** Amounts are exact to the fen, ratios are exact altogether, and whoever rounds says how. */
public final class P1Money {
    private P1Money() {}

    /** Works out the dividend of a share in Beicai, where 821 shares divide what two funds leave of 75,584.10 yuan. */
    public static void main(String[] arguments) {
        Money income = Money.parse("75,584.10元");
        Money reserve = income.times(Ratio.percent(27), RoundingMode.HALF_UP);
        Money welfare = income.times(Ratio.percent(10), RoundingMode.HALF_UP);
        Money rest = income.minus(reserve).minus(welfare);
        System.out.println(reserve.formatYuan() + " to the reserve, " + welfare.formatYuan() + " to welfare");
        System.out.println(rest.formatYuan() + " = " + rest.formatWan() + " to the shareholders");

        Ratio exactShare = rest.dividedBy(Money.yuan(821));
        Money share = rest.times(Ratio.of(1, 821), RoundingMode.HALF_UP);
        System.out.println("a share is exactly " + exactShare + " yuan, rounded " + share.formatYuan());
        System.out.println(
                "821 rounded shares are " + share.times(821).minus(rest).formatYuan() + " too much");

        Quantity published = Quantity.parse("近4.8万元");
        Quantity dividends = Quantity.parse("47617.98元");
        System.out.println(published + " is published; " + dividends + " lies within: "
                + published.bounds().contains(dividends.in(published.unit()).bounds()));
    }
}
