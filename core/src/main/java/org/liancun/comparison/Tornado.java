// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * How far each input moves a figure by itself (龙卷风图): the longest bar first, among equals by the ids of the inputs.
 *
 * <p>One input is moved at a time, so what two do only together is not seen. A bar takes in the figure as expected, so an input
 * that lowers the figure at both ends is not overlooked. House definition. Immutable and thread-safe.
 *
 * @param base the figure where every input is as expected
 * @param bars one for each input
 */
public record Tornado(Money base, List<Swing> bars) implements Serializable {
    private static final Comparator<Swing> LONGEST_FIRST = Comparator.comparing(Swing::length)
            .reversed()
            .thenComparing(bar -> bar.input().id());

    /**
     * Puts the bars in order.
     *
     * @throws IllegalArgumentException if an input stands twice, or a bar has another base
     */
    public Tornado {
        requireNonNull(base, "base");
        bars = ImmutableList.sortedCopyOf(LONGEST_FIRST, bars);
        Ids.requireOnce(bars, bar -> bar.input().id(), "Input");
        for (Swing bar : bars) {
            if (!bar.base().equals(base)) {
                throw new IllegalArgumentException(
                        "Bar of " + bar.input().id() + " must have the base " + base + ", but had " + bar.base());
            }
        }
    }

    /**
     * Obtains the bars of a figure. It is asked once as expected and twice for each input.
     *
     * @param figure what comes out of the inputs, by their ids
     * @throws IllegalArgumentException if an input stands twice
     */
    public static Tornado of(List<Input> inputs, Function<Map<String, Ratio>, Money> figure) {
        Ids.requireOnce(inputs, Input::id, "Input");
        Map<String, Ratio> expected = new TreeMap<>();
        inputs.forEach(input -> expected.put(input.id(), input.base()));
        Money base = figure.apply(expected);
        List<Swing> bars = new ArrayList<>();
        for (Input input : inputs) {
            Money low = figure.apply(with(expected, input, input.low()));
            bars.add(new Swing(input, low, base, figure.apply(with(expected, input, input.high()))));
        }
        return new Tornado(base, bars);
    }

    private static Map<String, Ratio> with(Map<String, Ratio> expected, Input input, Ratio value) {
        Map<String, Ratio> moved = new TreeMap<>(expected);
        moved.put(input.id(), value);
        return moved;
    }

    /** Returns the bars in English, called by the ids of their inputs. */
    public TextTable table() {
        return table(Names.NONE, Locale.ENGLISH);
    }

    /** Returns the bars, in Chinese or English. */
    public TextTable table(Names names, Locale locale) {
        boolean zh = Amounts.isChinese(locale);
        return new TextTable(
                List.of((zh ? "因素 低值 高值 低值时 高值时 幅度" : "input low high at-low at-high swing").split(" ")),
                bars.stream()
                        .map(bar -> List.of(
                                names.phrase(bar.input().id()).in(locale),
                                bar.input().low().plain(),
                                bar.input().high().plain(),
                                bar.low().toYuan().toPlainString(),
                                bar.high().toYuan().toPlainString(),
                                bar.length().toYuan().toPlainString()))
                        .toList());
    }

    /** Returns the figure as expected, then the bars, one a line, as far as a prompt shows them. */
    @Override
    public String toString() {
        return Prompt.text(
                "Tornado around " + base, bars.stream().map(bar -> "  " + bar).toList());
    }
}
