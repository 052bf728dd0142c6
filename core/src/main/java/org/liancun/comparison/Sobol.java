// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.liancun.chance.Draws;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * Which part of the variance of a figure each input answers for (索博尔指数): the input with the largest total first, among equals
 * by id.
 *
 * <p>Inputs are independent and every value between low and high is as likely as any other. The shares are estimated at points by
 * chance, and their error shrinks with the square root of the number of points, so that a share that is nothing may come out a little
 * below. The error told is the standard error where the variance is taken as known. Source: I. M. Sobol', Mathematics and Computers in Simulation 55 (2001);
 * estimators of A. Saltelli and others, Computer Physics Communications 181 (2010), and of M. J. W. Jansen, the same 117 (1999).
 * Immutable and thread-safe.
 *
 * @param points at how many points the shares were estimated
 * @param mean the mean of the figure over these, in fen
 * @param variance its variance over these, positive
 * @param shares one for each input
 */
public record Sobol(int points, Fraction mean, Fraction variance, List<VarianceShare> shares) implements Serializable {
    /** The most points; all figures at them are kept. */
    public static final int MOST = 1_000_000;

    private static final Comparator<VarianceShare> LARGEST_FIRST = Comparator.comparing(
                    (VarianceShare share) -> share.total().value())
            .reversed()
            .thenComparing(share -> share.input().id());

    /**
     * Puts the shares in order.
     *
     * @throws IllegalArgumentException if an input stands twice
     */
    public Sobol {
        requireNonNull(mean, "mean");
        requireNonNull(variance, "variance");
        shares = ImmutableList.sortedCopyOf(LARGEST_FIRST, shares);
        Ids.requireOnce(shares, share -> share.input().id(), "Input");
    }

    /**
     * Estimates the shares. The figure is asked points × (inputs + 2) times.
     *
     * @param figure what comes out of the inputs, by their ids
     * @throws IllegalArgumentException if there is no input, one stands twice or has values that need more than 64 bits, there are fewer
     *     than two points or more than {@value #MOST}, or the figure is the same at all
     */
    public static Sobol of(List<Input> inputs, Function<Map<String, Ratio>, Money> figure, Draws draws, int points) {
        Input.require(inputs, SobolSample.PARTS);
        if (points < 2 || points > MOST) {
            throw new IllegalArgumentException("Number of points must be 2 to " + MOST + ", but was " + points);
        }
        SobolSample sample = new SobolSample(inputs, figure, draws, points);
        if (sample.variance().signum() == 0) {
            throw new IllegalArgumentException("Figure must vary to have shares of its variance, but was "
                    + Amounts.yuan(sample.mean()) + " at all points");
        }
        List<VarianceShare> shares = inputs.stream().map(sample::share).toList();
        return new Sobol(points, sample.mean(), sample.variance(), shares);
    }

    /** Returns the part of the variance that no input answers for by itself: what comes of several together. */
    public Fraction interaction() {
        return Fraction.ONE.minus(
                Fraction.sum(shares.stream().map(share -> share.first().value()).toList()));
    }

    /** Returns the shares in English, called by the ids of their inputs. */
    public TextTable table() {
        return table(Names.NONE, Locale.ENGLISH);
    }

    /** Returns the shares, in Chinese or English, with two decimals and their standard errors. */
    public TextTable table(Names names, Locale locale) {
        boolean zh = Amounts.isChinese(locale);
        return new TextTable(
                List.of((zh ? "因素 主效应 总效应" : "input first total").split(" ")),
                shares.stream()
                        .map(share -> List.of(
                                names.phrase(share.input().id()).in(locale),
                                share.first().toString(),
                                share.total().toString()))
                        .toList());
    }

    /** Returns the number of points, then the shares, one a line, as far as a prompt shows them. */
    @Override
    public String toString() {
        return Prompt.text(
                "Shares of variance, estimated at " + points + " points",
                shares.stream().map(share -> "  " + share).toList());
    }
}
