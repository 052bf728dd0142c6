// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * Which inputs matter at all, by few questions (莫里斯筛选法): the input with the largest effects first, among equals by id.
 *
 * <p>Each path begins at a point by chance and moves one input after another, in an order by chance, two thirds of its range. An
 * input matters as much as its effects are large without their signs; where they differ, it works together with others, or not in
 * a straight line. A new input leaves the moves of the others alone. Source: M. D. Morris, Factorial Sampling Plans for Preliminary
 * Computational Experiments, Technometrics 33 (1991), with four levels. Immutable and thread-safe.
 *
 * @param inputs what each input does
 */
public record Morris(List<ElementaryEffects> inputs) implements Serializable {
    private static final Comparator<ElementaryEffects> LARGEST_FIRST = Comparator.comparing(ElementaryEffects::size)
            .reversed()
            .thenComparing(each -> each.input().id());

    /**
     * Puts the inputs in order.
     *
     * @throws IllegalArgumentException if one stands twice
     */
    public Morris {
        inputs = ImmutableList.sortedCopyOf(LARGEST_FIRST, inputs);
        Ids.requireOnce(inputs, each -> each.input().id(), "Input");
    }

    /**
     * Walks so many paths. The figure is asked paths × (inputs + 1) times.
     *
     * @param figure what comes out of the inputs, by their ids
     * @throws IllegalArgumentException if there is no input, one stands twice or has values that need more than 64 bits, or there are
     *     fewer than two paths
     */
    public static Morris of(List<Input> inputs, Function<Map<String, Ratio>, Money> figure, Draws draws, int paths) {
        Input.require(inputs, Move.PARTS);
        if (paths < 2) {
            throw new IllegalArgumentException("Number of paths must be at least 2, but was " + paths);
        }
        ListMultimap<Input, Fraction> effects = ArrayListMultimap.create();
        for (int path = 0; path < paths; path++) {
            int number = path;
            List<Move> moves = inputs.stream()
                    .map(input -> Move.of(input, draws, number))
                    .sorted(Comparator.comparing(Move::turn)
                            .thenComparing(move -> move.input().id()))
                    .toList();
            walk(moves, figure, effects);
        }
        return new Morris(inputs.stream()
                .map(input -> new ElementaryEffects(input, effects.get(input)))
                .toList());
    }

    private static void walk(
            List<Move> moves, Function<Map<String, Ratio>, Money> figure, ListMultimap<Input, Fraction> effects) {
        SortedMap<String, Ratio> point = new TreeMap<>();
        moves.forEach(move -> point.put(move.input().id(), move.start()));
        Money last = figure.apply(new TreeMap<>(point));
        for (Move move : moves) {
            point.put(move.input().id(), move.end());
            Money next = figure.apply(new TreeMap<>(point));
            effects.put(move.input(), move.effect(last, next));
            last = next;
        }
    }

    /** Returns the inputs in English, called by their ids. */
    public TextTable table() {
        return table(Names.NONE, Locale.ENGLISH);
    }

    /** Returns the inputs, in Chinese or English: means and deviation in yuan over the whole range of the input. */
    public TextTable table(Names names, Locale locale) {
        boolean zh = Amounts.isChinese(locale);
        return new TextTable(
                List.of((zh ? "因素 平均绝对效应 平均效应 离散程度" : "input size mean deviation").split(" ")),
                inputs.stream()
                        .map(each -> List.of(
                                names.phrase(each.input().id()).in(locale),
                                Amounts.yuan(each.size()),
                                Amounts.yuan(each.mean()),
                                each.deviation().movePointLeft(2).toPlainString()))
                        .toList());
    }

    /** Returns the number of inputs, then the inputs, one a line, as far as a prompt shows them. */
    @Override
    public String toString() {
        return Prompt.text(
                "Effects of " + inputs.size() + (inputs.size() == 1 ? " input" : " inputs"),
                inputs.stream().map(each -> "  " + each).toList());
    }
}
