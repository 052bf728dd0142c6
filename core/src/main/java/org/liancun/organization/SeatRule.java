// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.liancun.measure.Bound;
import org.liancun.measure.Qualifier;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;
import org.liancun.text.Clip;
import org.liancun.text.Name;

/**
 * How many people hold one post of a body, and how they come to it.
 *
 * <p>The number is counted in seats (席) for members of the body, or in persons (人) for staff who have no seat. It is a whole
 * number, exact or with a bound that the source states ({@code "1席以上"}, {@code "1-2人"}); a vague number (约, 余, 近) is
 * refused, since sums of such numbers have no sound bound. Immutable and thread-safe.
 *
 * @param post what the holder is called, for example 书记
 * @param filling how the post is filled
 * @param basis for what the number is given
 * @param number seats or persons, not negative
 */
public record SeatRule(Name post, Filling filling, SeatBasis basis, Quantity number) implements Serializable {
    private static final Set<Qualifier> VAGUE =
            EnumSet.of(Qualifier.ABOUT, Qualifier.ODD, Qualifier.NEARLY, Qualifier.UNBOUNDED);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is in another unit than 席 or 人, vague, negative or not whole
     */
    public SeatRule {
        requireNonNull(post, "post");
        requireNonNull(filling, "filling");
        requireNonNull(basis, "basis");
        if (!number.unit().equals(Unit.SEAT) && !number.unit().equals(Unit.PERSON)) {
            throw refused(post, "be counted in 席 or 人", number);
        }
        if (VAGUE.contains(number.qualifier())) {
            throw refused(post, "be exact or have a stated bound", number);
        }
        if (!isWhole(number.bounds().low()) || !isWhole(number.bounds().high())) {
            throw refused(post, "be whole", number);
        }
        Bound high = number.bounds().high();
        boolean nobodyLeft = high.at().signum() < 0 || high.at().isZero() && high.edge() == Bound.Edge.EXCLUDED;
        if (number.bounds().low().at().signum() < 0 || nobodyLeft) {
            throw refused(post, "not be negative", number);
        }
    }

    /** Obtains the rule from the number as it is written, such as {@code "1席以上"}. */
    public static SeatRule of(Name post, Filling filling, SeatBasis basis, String number) {
        return new SeatRule(post, filling, basis, Quantity.parse(number));
    }

    /** Tells whether the holders have a seat, rather than work for the body without one. */
    public boolean isSeat() {
        return number.unit().equals(Unit.SEAT);
    }

    /** Returns text such as {@code "1席以上 副书记"}, shortened to 60 characters. */
    @Override
    public String toString() {
        return Clip.of(number + " " + post);
    }

    /**
     * The number of holders in a body of so many villages. Since nobody is fewer than nobody, a number with an upper bound
     * alone begins at 0: 3席以内 is 0-3席.
     */
    Quantity total(int villages) {
        Quantity some = number.notNegative();
        return basis == SeatBasis.PER_VILLAGE ? some.times(villages) : some;
    }

    /** The least whole number of holders in a body of so many villages. */
    Ratio fewest(int villages) {
        Bound low = number.notNegative().bounds().low();
        Ratio least = low.isIncluded() ? low.at() : low.at().plus(Ratio.ONE);
        return basis == SeatBasis.PER_VILLAGE ? least.times(Ratio.of(villages)) : least;
    }

    private static boolean isWhole(Bound bound) {
        return !bound.isPresent() || bound.at().denominator() == 1;
    }

    private static IllegalArgumentException refused(Name post, String rule, Quantity number) {
        return new IllegalArgumentException("Number of " + post + " must " + rule + ", but was " + number);
    }
}
