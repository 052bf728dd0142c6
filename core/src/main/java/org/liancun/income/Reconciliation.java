// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.liancun.measure.Bound;
import org.liancun.measure.Bounds;
import org.liancun.measure.Qualifier;
import org.liancun.measure.Quantity;
import org.liancun.money.Ratio;

/**
 * A figure worked out again, held against the one that was published (核对).
 *
 * <table>
 * <caption>Verdicts, in the order in which they are tried</caption>
 * <tr><th>recomputed</th><th>published</th><th>verdict</th></tr>
 * <tr><td>5个村</td><td>5个村</td><td>EQUAL</td></tr>
 * <tr><td>61.068…%</td><td>61.07%</td><td>HALF_UP</td></tr>
 * <tr><td>90.258万元/个村</td><td>约90.25万元/个村</td><td>TRUNCATED, gap 0.008</td></tr>
 * <tr><td>4.31户</td><td>5户</td><td>ROUNDED_UP, gap −0.69</td></tr>
 * <tr><td>331.9万元</td><td>约330万元</td><td>ABOUT, gap 1.9</td></tr>
 * <tr><td>约450万元</td><td>452万元</td><td>ABOUT, gap −2</td></tr>
 * <tr><td>2.599…人/个村</td><td>2人/个村以上</td><td>WITHIN</td></tr>
 * <tr><td>1000000亩</td><td>13000余亩</td><td>COMPATIBLE</td></tr>
 * <tr><td>3000亩</td><td>约3500亩</td><td>DIFFERS, gap −500</td></tr>
 * </table>
 *
 * <p>余 and 近 set no second bound, but no writer stretches them far: a figure counts as within 13000余亩 below 14000亩, and
 * within 近600元 above 500元, one unit of the last digit that is not 0. Beyond that it is not contradicted, no more.
 *
 * <p>A figure worked out from 约 that was published without it agrees about at best, even where the numbers are the same;
 * where both are 约, the printed numbers are compared.
 *
 * <p>A quantity does not keep zeros at its end, so a figure is taken to be printed with as many decimals as its value
 * needs: {@code 58.00} counts as printed to the yuan. Where a source prints such zeros, state the decimals with
 * {@link #printedTo}. Negative decimals mean printed to tens, hundreds and so on.
 *
 * <p>Source: House definition, after the rounding found in published village figures. Immutable and thread-safe.
 *
 * @param decimals the number of decimals the published figure was printed with
 * @param tolerance how far the two may be apart where either is about (约), as a part of the published figure
 */
public record Reconciliation(Quantity computed, Quantity published, int decimals, Ratio tolerance)
        implements Serializable {

    /** How far "about" reaches where nobody says: 3 % of the printed figure. House definition. */
    public static final Ratio ABOUT = Ratio.percent(3);

    private static final int SHOWN_DECIMALS = 4;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the units differ or the tolerance is negative
     */
    public Reconciliation {
        requireNonNull(computed, "computed");
        requireNonNull(published, "published");
        checkArgument(
                computed.unit().equals(published.unit()),
                "Unit of a recomputed figure must be that of the published one, %s, but was %s",
                published.unit().symbol(),
                computed.unit().symbol());
        checkArgument(tolerance.signum() >= 0, "Tolerance of an about must not be negative, but was %s", tolerance);
    }

    /** Holds a recomputed figure against a published one, printed to as many decimals as it needs. */
    public static Reconciliation of(Quantity computed, Quantity published) {
        return new Reconciliation(computed, published, decimalsOf(published), ABOUT);
    }

    /** Returns the same with the number of decimals the figure was printed with. */
    public Reconciliation printedTo(int places) {
        return new Reconciliation(computed, published, places, tolerance);
    }

    /** Returns the same with another reach of "about". */
    public Reconciliation within(Ratio reach) {
        return new Reconciliation(computed, published, decimals, reach);
    }

    /** Returns how the two agree. */
    public Verdict verdict() {
        if (computed.bounds().isPoint() && published.bounds().isPoint()) {
            return verdictOnPoints();
        }
        if (published.bounds().contains(computed.bounds())) {
            return isInReach() ? Verdict.WITHIN : Verdict.COMPATIBLE;
        }
        return meets(computed.bounds(), published.bounds()) ? Verdict.COMPATIBLE : Verdict.DIFFERS;
    }

    /**
     * Returns the recomputed less the published figure, in their unit. For ranges, the distance from the published
     * range, zero where the two meet or touch.
     */
    public Ratio gap() {
        Bounds own = computed.bounds();
        Bounds other = published.bounds();
        if (isBelow(own.high(), other.low())) {
            return own.high().at().minus(other.low().at());
        }
        if (isBelow(other.high(), own.low())) {
            return own.low().at().minus(other.high().at());
        }
        return Ratio.ZERO;
    }

    /** Returns {@link #explain(Locale)} in English. */
    public String explain() {
        return explain(Locale.ENGLISH);
    }

    /** Returns one line for people in Chinese or English: both figures, the verdict and the gap. */
    public String explain(Locale locale) {
        boolean zh = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        String shown = computed.display(SHOWN_DECIMALS);
        String figures =
                zh ? "重算" + shown + "，公布" + published + "：" : shown + " recomputed, " + published + " published: ";
        String gap = shown(gap(), SHOWN_DECIMALS);
        String off = gap().isZero() ? "" : zh ? "，差" + gap : ", gap " + gap;
        return figures + verdict().label().in(locale) + places(zh) + off;
    }

    /** Returns what {@link #explain()} says. */
    @Override
    public String toString() {
        return explain();
    }

    /** Says to how many decimals a figure was rounded, and whether cutting off would have given the same. */
    private String places(boolean zh) {
        Verdict verdict = verdict();
        if (verdict != Verdict.HALF_UP && verdict != Verdict.TRUNCATED && verdict != Verdict.ROUNDED_UP) {
            return "";
        }
        boolean either = verdict == Verdict.HALF_UP && isRounded(RoundingMode.DOWN);
        String same = zh ? "（截尾亦同）" : ", cut off the same";
        return (zh ? "到" + decimals + "位小数" : " to " + decimals + " decimals") + (either ? same : "");
    }

    private Verdict verdictOnPoints() {
        if (computed.qualifier() == Qualifier.ABOUT && published.qualifier() != Qualifier.ABOUT) {
            return isAbout() ? Verdict.ABOUT : Verdict.DIFFERS;
        }
        if (gap().isZero()) {
            return Verdict.EQUAL;
        }
        if (isRounded(RoundingMode.HALF_UP)) {
            return Verdict.HALF_UP;
        }
        if (isRounded(RoundingMode.DOWN)) {
            return Verdict.TRUNCATED;
        }
        if (isRounded(RoundingMode.UP)) {
            return Verdict.ROUNDED_UP;
        }
        return isAbout() ? Verdict.ABOUT : Verdict.DIFFERS;
    }

    private boolean isRounded(RoundingMode mode) {
        BigDecimal rounded = computed.value().rounded(decimals, mode);
        return published.value().compareTo(rounded) == 0;
    }

    private boolean isAbout() {
        Ratio size = published.value().signum() < 0 ? published.value().negated() : published.value();
        Ratio off = gap().signum() < 0 ? gap().negated() : gap();
        boolean either = computed.qualifier() == Qualifier.ABOUT || published.qualifier() == Qualifier.ABOUT;
        return either && off.compareTo(size.times(tolerance)) <= 0;
    }

    /** Tells whether a figure printed with 余 or 近 would have been printed so for the recomputed one. */
    private boolean isInReach() {
        boolean odd = published.qualifier() == Qualifier.ODD;
        if (!odd && published.qualifier() != Qualifier.NEARLY || computed.equals(published)) {
            return true;
        }
        Bound far = odd ? computed.bounds().high() : computed.bounds().low();
        Bound printed = odd ? published.bounds().low() : published.bounds().high();
        BigDecimal number = printed.at().exactDecimal().orElse(BigDecimal.ZERO).stripTrailingZeros();
        BigDecimal end = odd ? number.add(number.ulp()) : number.subtract(number.ulp());
        int order = far.at().compareTo(end);
        return far.isPresent() && (order == 0 ? !far.isIncluded() : odd == order < 0);
    }

    private static boolean meets(Bounds one, Bounds other) {
        return !isBelow(one.high(), other.low()) && !isBelow(other.high(), one.low());
    }

    /** Tells whether every value under the upper bound lies below every value over the lower one. */
    private static boolean isBelow(Bound upper, Bound lower) {
        if (!upper.isPresent() || !lower.isPresent()) {
            return false;
        }
        int order = upper.at().compareTo(lower.at());
        return order < 0 || order == 0 && !(upper.isIncluded() && lower.isIncluded());
    }

    private static int decimalsOf(Quantity published) {
        if (!published.bounds().isPoint()) {
            return 0;
        }
        return published
                .value()
                .exactDecimal()
                .map(BigDecimal::scale)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Published figure must be a decimal number, but was " + published));
    }

    /** Returns a number with at most so many decimals, cut off with … where there are more. */
    static String shown(Ratio value, int decimals) {
        BigDecimal cut = value.rounded(decimals, RoundingMode.DOWN);
        return value.compareTo(cut) == 0 ? value.plain() : cut.toPlainString() + "…";
    }
}
