// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.liancun.coalition.Gains;
import org.liancun.coalition.Payoff;
import org.liancun.coalition.Sampled;
import org.liancun.coalition.Sampling;
import org.liancun.coalition.Values;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.TextTable;

/**
 * What each change of a package did to a figure, whatever the order they are named in (归因).
 *
 * <p>A change gets its Shapley value: what it adds on average over all orders in which the changes could come one after another.
 * So the shares sum up to the whole effect, changes that do the same get the same, and one that does nothing gets nothing. Example:
 * a price that rises by half on a harvest that doubles takes 100 to 300; alone they add 50 and 100, and share the 50 that they
 * add only together: 75 and 125. Source: Shapley 1953; for such use, A. F. Shorrocks, Decomposition Procedures for
 * Distributional Analysis, Journal of Economic Inequality 11 (2013). Immutable and thread-safe.
 *
 * @param before the figure without any of the changes
 * @param after the figure with all of them
 * @param parts what each did, in the order of the ids
 * @param within how far a share may be from the exact one, but for the risk; zero if the shares are exact
 * @param risk how likely it is at most that one is further away; zero if the shares are exact
 */
public record Attribution(Money before, Money after, SortedMap<String, AttributedPart> parts, Money within, Ratio risk)
        implements Serializable {
    /** The most changes of which every combination is asked: 4,096 of them. */
    public static final int MOST = 12;

    /** What an effect must stay below, either way, so that {@value #MOST} changes can share it in whole numbers of 64 bits. */
    private static final Money TOO_LARGE = Money.ofFen(1L << 51);

    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if a key is no id, or the shares do not sum up to the effect
     */
    public Attribution {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(within, "within");
        requireNonNull(risk, "risk");
        parts = ImmutableSortedMap.copyOf(parts);
        parts.keySet().forEach(id -> Ids.require(id, "Change"));
        Fraction shares =
                Fraction.sum(parts.values().stream().map(AttributedPart::share).toList());
        if (!shares.equals(Fraction.of(difference(before, after)))) {
            throw new IllegalArgumentException("Shares of changes must sum up to the effect, "
                    + Amounts.signed(Fraction.of(difference(before, after))) + ", but summed up to "
                    + Amounts.signed(shares));
        }
    }

    /**
     * Obtains the exact shares. The figure is asked once for every set of changes, the empty one first: 2<sup>n</sup> times.
     *
     * @param figure what comes out where just these changes are made
     * @throws IllegalArgumentException if there is no change, more than {@value #MOST}, or one stands twice or is no id
     * @throws ArithmeticException if what a set of changes does is 2<sup>51</sup> fen or more, either way
     */
    public static Attribution of(Collection<String> changes, Function<Set<String>, Money> figure) {
        if (changes.isEmpty() || changes.size() > MOST) {
            throw new IllegalArgumentException(
                    "Changes whose every set is asked must be 1 to " + MOST + ", but were " + changes.size());
        }
        List<String> ids = Ids.once(List.copyOf(changes), "Change");
        Money before = figure.apply(Set.of());
        Gains gains = Gains.of(ids, set -> requireSmall(set, figure.apply(set).minus(before)));
        return of(before, gains::of, Values.shapley(gains), Money.ZERO, Ratio.ZERO);
    }

    /**
     * Estimates the shares of any number of changes from some orders by chance. They sum up to the effect exactly. The figure is asked
     * about as often as there are orders times changes.
     *
     * @param figure what comes out where just these changes are made
     * @param range the most by which what a change adds to some changes can differ from what it adds to others; the bound rests on it
     * @throws IllegalArgumentException if there is no change, one stands twice or is no id, or what one adds was seen to differ by more
     *     than the range
     * @throws ArithmeticException if sums over the orders do not fit
     */
    public static Attribution sampled(
            Collection<String> changes, Function<Set<String>, Money> figure, Sampling sampling, Money range) {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("Changes must be at least 1, but were 0");
        }
        List<String> ids = Ids.once(List.copyOf(changes), "Change");
        Money before = figure.apply(Set.of());
        Function<Set<String>, Money> effect = set -> figure.apply(set).minus(before);
        Sampled estimate = sampling.shapley(ids, effect, range);
        return of(before, effect, estimate.payoff(), estimate.within(), sampling.risk());
    }

    private static Attribution of(
            Money before, Function<Set<String>, Money> effect, Payoff shares, Money within, Ratio risk) {
        Set<String> all = shares.parts().keySet();
        Money whole = effect.apply(all);
        SortedMap<String, AttributedPart> parts = new TreeMap<>();
        shares.parts().forEach((id, share) -> {
            Set<String> others = new TreeSet<>(all);
            others.remove(id);
            Money last = whole.minus(effect.apply(others));
            parts.put(id, new AttributedPart(share, effect.apply(Set.of(id)), last));
        });
        return new Attribution(before, before.plus(whole), parts, within, risk);
    }

    /**
     * Returns what all changes did together.
     *
     * @throws ArithmeticException if it does not fit
     */
    public Money effect() {
        return after.minus(before);
    }

    /** Returns what the changes do only together, in fen: the effect less what each does alone. Negative if they stand in each other's way. */
    public Fraction interaction() {
        Fraction alone = Fraction.sum(parts.values().stream()
                .map(part -> Fraction.of(part.alone().fen()))
                .toList());
        return Fraction.of(difference(before, after)).minus(alone);
    }

    /** Returns the shares in whole fen that sum up to the effect: {@link Payoff#rounded}. */
    public Map<String, Money> rounded() {
        SortedMap<String, Fraction> shares = new TreeMap<>();
        parts.forEach((id, part) -> shares.put(id, part.share()));
        return new Payoff(shares).rounded();
    }

    /** Returns the parts and their sum in English, called by their ids. */
    public TextTable table() {
        return table(Names.NONE, Locale.ENGLISH);
    }

    /** Returns the parts and their sum, in Chinese or English. */
    public TextTable table(Names names, Locale locale) {
        return AttributionTable.of(this, names, locale);
    }

    private static Money requireSmall(Set<String> changes, Money effect) {
        if (effect.compareTo(TOO_LARGE) >= 0 || effect.compareTo(TOO_LARGE.negated()) <= 0) {
            throw new ArithmeticException(
                    "Effect of " + changes + " must be less than " + TOO_LARGE + " either way, but was " + effect);
        }
        return effect;
    }

    private static BigInteger difference(Money before, Money after) {
        return BigInteger.valueOf(after.fen()).subtract(BigInteger.valueOf(before.fen()));
    }

    /** Returns the number of changes, the effect, and how sure the shares are if they were estimated. */
    @Override
    public String toString() {
        return "Effect of " + parts.size() + (parts.size() == 1 ? " change" : " changes") + ": "
                + new GainOrLoss(before, after, 1)
                + (within.isZero() ? "" : ", shares within " + within + " but for " + risk);
    }
}
