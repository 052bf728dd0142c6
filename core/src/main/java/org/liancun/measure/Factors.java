// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liancun.money.Ratio;

/**
 * The words of a unit above and below its line, and the number that converting some of them has left.
 *
 * <p>Immutable and thread-safe.
 */
record Factors(List<String> above, List<String> below, Ratio scale) {
    private static final Splitter WORDS = Splitter.on('·');

    /** What one of a known word is: so many of the word that stands for its kind, or of nothing for a plain number. */
    private record Known(String base, Ratio scale) {}

    private static final Map<String, Known> KNOWN = ImmutableMap.<String, Known>builder()
            .put("%", new Known("", Ratio.of(1, 100)))
            .put("‰", new Known("", Ratio.of(1, 1000)))
            .put("成", new Known("", Ratio.of(1, 10)))
            .put("倍", new Known("", Ratio.ONE))
            .put("平方米", new Known("平方米", Ratio.ONE))
            .put("亩", new Known("平方米", Ratio.of(2000, 3)))
            .put("公顷", new Known("平方米", Ratio.of(10_000)))
            .put("平方公里", new Known("平方米", Ratio.of(1_000_000)))
            .put("元", new Known("元", Ratio.ONE))
            .put("万元", new Known("元", Ratio.of(10_000)))
            .put("亿元", new Known("元", Ratio.of(100_000_000)))
            .put("米", new Known("米", Ratio.ONE))
            .put("公里", new Known("米", Ratio.of(1000)))
            .put("公斤", new Known("公斤", Ratio.ONE))
            .put("斤", new Known("公斤", Ratio.of(1, 2)))
            .put("吨", new Known("公斤", Ratio.of(1000)))
            .put("人", new Known("人", Ratio.ONE))
            .put("名", new Known("人", Ratio.ONE))
            .put("个村", new Known("个村", Ratio.ONE))
            .put("村", new Known("个村", Ratio.ONE))
            .buildOrThrow();

    Factors {
        above = above.stream().sorted().collect(ImmutableList.toImmutableList());
        below = below.stream().sorted().collect(ImmutableList.toImmutableList());
    }

    /** Reads {@code "人·年/亩"}; what stands before the line may be empty. */
    static Factors parse(String symbol) {
        int line = symbol.indexOf('/');
        String above = line < 0 ? symbol : symbol.substring(0, line);
        List<String> words = above.isEmpty() ? List.of() : WORDS.splitToList(above);
        List<String> under = line < 0 ? List.of() : WORDS.splitToList(symbol.substring(line + 1));
        words.forEach(Unit::requireWord);
        under.forEach(Unit::requireWord);
        return new Factors(words, under, Ratio.ONE);
    }

    static Factors of(Unit unit) {
        return parse(unit.symbol());
    }

    Factors times(Factors other) {
        return new Factors(joined(above, other.above), joined(below, other.below), scale.times(other.scale));
    }

    Factors reciprocal() {
        return new Factors(below, above, scale.reciprocal());
    }

    /** Leaves out words that stand on both sides. */
    Factors plain() {
        List<String> left = new ArrayList<>(above);
        List<String> under = new ArrayList<>();
        for (String word : below) {
            if (!left.remove(word)) {
                under.add(word);
            }
        }
        return new Factors(left, under, scale);
    }

    /** Leaves out words on both sides that are equal or convert to each other, and words for plain numbers. */
    Factors reduced() {
        Factors plain = withoutNumbers().plain();
        List<String> left = new ArrayList<>(plain.above);
        List<String> under = new ArrayList<>();
        Ratio number = plain.scale;
        for (String word : plain.below) {
            Optional<String> partner = left.stream()
                    .filter(other -> base(other).equals(base(word)))
                    .findFirst();
            if (partner.isPresent()) {
                number = number.times(scale(partner.get())).dividedBy(scale(word));
                left.remove(partner.get());
            } else {
                under.add(word);
            }
        }
        return new Factors(left, under, number);
    }

    private Factors withoutNumbers() {
        Ratio number = scale;
        for (String word : above) {
            number = base(word).isEmpty() ? number.times(scale(word)) : number;
        }
        for (String word : below) {
            number = base(word).isEmpty() ? number.dividedBy(scale(word)) : number;
        }
        return new Factors(withoutNumbers(above), withoutNumbers(below), number);
    }

    private static List<String> withoutNumbers(List<String> words) {
        return words.stream().filter(word -> !base(word).isEmpty()).collect(ImmutableList.toImmutableList());
    }

    /** Says the same in the words that stand for their kinds. */
    Factors base() {
        Ratio number = scale;
        for (String word : above) {
            number = number.times(scale(word));
        }
        for (String word : below) {
            number = number.dividedBy(scale(word));
        }
        return new Factors(bases(above), bases(below), number).plain();
    }

    boolean sameWords(Factors other) {
        return above.equals(other.above) && below.equals(other.below);
    }

    String symbol() {
        String top = String.join("·", above);
        return below.isEmpty() ? top : top + "/" + String.join("·", below);
    }

    Unit toUnit() {
        return new Unit(symbol());
    }

    private static List<String> bases(List<String> words) {
        return words.stream()
                .map(Factors::base)
                .filter(base -> !base.isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private static String base(String word) {
        Known known = KNOWN.get(word);
        return known == null ? word : known.base;
    }

    private static Ratio scale(String word) {
        Known known = KNOWN.get(word);
        return known == null ? Ratio.ONE : known.scale;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return ImmutableList.<String>builder().addAll(first).addAll(second).build();
    }
}
