// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Prompt;

/**
 * How much of a total lies with those that have most (集中度).
 *
 * <p>Worked numbers: of 100万元 in four villages with 70, 20, 10 and 0 the first has 70 %, the first two have 90 %, and 50 % of the
 * villages are needed for three quarters. Immutable and thread-safe.
 *
 * @param amounts the amounts, the largest first; none negative, at least one positive
 */
public record Concentration(List<Money> amounts) implements Serializable {
    /**
     * Puts the amounts in order.
     *
     * @throws IllegalArgumentException if an amount is negative, since then a part could exceed the whole, or none is positive
     */
    public Concentration {
        amounts = ImmutableList.sortedCopyOf(Comparator.reverseOrder(), amounts);
        if (amounts.isEmpty() || amounts.get(0).signum() <= 0) {
            throw new IllegalArgumentException("Concentration must be of an amount above CNY 0.00, but had none");
        }
        Money least = amounts.get(amounts.size() - 1);
        if (least.signum() < 0) {
            throw new IllegalArgumentException("Concentration must be of no amount below CNY 0.00, but had " + least);
        }
    }

    /**
     * Obtains the concentration of amounts.
     *
     * @throws IllegalArgumentException if one is negative or none positive
     */
    public static Concentration of(Collection<Money> amounts) {
        return new Concentration(List.copyOf(amounts));
    }

    /**
     * Returns the part of the total that the largest so many have.
     *
     * @param count 0 to the number of amounts
     * @throws IllegalArgumentException if the count is not
     */
    public Ratio shareOfTop(int count) {
        if (count < 0 || count > amounts.size()) {
            throw new IllegalArgumentException(
                    "Number at the top must be 0 to " + amounts.size() + ", but was " + count);
        }
        return Money.sum(amounts.subList(0, count)).dividedBy(Money.sum(amounts));
    }

    /**
     * Returns the part of the total that the largest amounts have, whose number is given as a part of all. Of 10 % of 25
     * villages, 2.5, the third counts by half, as on a Lorenz curve.
     *
     * @param part 0 to 1
     * @throws IllegalArgumentException if the part is not
     */
    public Ratio shareOfTop(Ratio part) {
        requirePart("Part at the top", part);
        Ratio count = part.times(Ratio.of(amounts.size()));
        long whole = count.numerator() / count.denominator();
        Ratio below = shareOfTop((int) whole);
        if (count.denominator() == 1) {
            return below;
        }
        Ratio next = shareOfTop((int) whole + 1).minus(below);
        return below.plus(count.minus(Ratio.of(whole)).times(next));
    }

    /**
     * Returns the fewest that together have at least a part of the total: what is needed to say that 14 % of the villages have
     * more than three quarters.
     *
     * @param share 0 to 1
     * @throws IllegalArgumentException if the share is not
     */
    public int fewestWith(Ratio share) {
        requirePart("Share of the total", share);
        Ratio total = Ratio.of(Money.sum(amounts).fen());
        Money sum = Money.ZERO;
        int count = 0;
        while (Ratio.of(sum.fen()).dividedBy(total).compareTo(share) < 0) {
            sum = sum.plus(amounts.get(count));
            count++;
        }
        return count;
    }

    private static void requirePart(String subject, Ratio part) {
        if (part.signum() < 0 || part.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException(subject + " must be 0% to 100%, but was " + part);
        }
    }

    /** Returns the total and the number of amounts. */
    @Override
    public String toString() {
        return Prompt.line(Money.sum(amounts) + " in " + amounts.size() + " amounts, the largest " + amounts.get(0));
    }
}
