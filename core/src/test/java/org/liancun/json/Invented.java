// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

/** Invents the parts of which dossiers are made; the same numbers give the same parts. */
final class Invented {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final Random random;

    Invented(Random random) {
        this.random = random;
    }

    boolean coin() {
        return random.nextBoolean();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    <E extends Enum<E>> E one(Class<E> type) {
        return type.getEnumConstants()[below(type.getEnumConstants().length)];
    }

    <T> List<T> some(List<T> of, int least) {
        List<T> all = new ArrayList<>(of);
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, least + below(of.size() - least + 1)));
    }

    <T> List<T> several(int least, Supplier<T> each) {
        return Stream.generate(each).limit(least + below(3)).toList();
    }

    List<String> ids(String prefix, int least) {
        return IntStream.range(0, least + below(4))
                .mapToObj(i -> prefix + "-" + i)
                .toList();
    }

    Name name() {
        return random.nextBoolean() ? Name.of(printable()) : Name.of(printable(), printable());
    }

    private String printable() {
        return word().replaceAll("\\p{Cntrl}", "");
    }

    String word() {
        String letters = "甲乙丙联村\"\\/{}[]:,'aé𠮷😀\t\n\u0001\u2028%";
        int[] points = letters.codePoints().toArray();
        return "字"
                + IntStream.range(0, below(12))
                        .mapToObj(i -> Character.toString(points[below(points.length)]))
                        .collect(Collectors.joining());
    }

    String note() {
        return random.nextBoolean() ? "" : word();
    }

    Money money() {
        return Money.ofFen(random.nextBoolean() ? below(1_000_000) : random.nextLong());
    }

    Money positive() {
        return Money.ofFen(1 + below(1_000_000_000));
    }

    /** A ratio of 0 to 100 %, with decimals that end or not. */
    Ratio part() {
        long below = 1 + below(random.nextBoolean() ? 10 : 1_000_000);
        return Ratio.of((long) (random.nextDouble() * below), below);
    }

    Quantity quantity(Unit unit) {
        Ratio value = Ratio.of(below(1_000_000), one(List.of(1L, 10L, 100L, 8L)));
        return switch (below(9)) {
            case 0 -> Quantity.of(value, unit);
            case 1 -> Quantity.between(value, value.plus(Ratio.of(1 + below(9))), unit);
            case 2 -> Quantity.of(value, Qualifier.ABOUT, unit);
            case 3 -> Quantity.of(value.plus(Ratio.ONE), Qualifier.ODD, unit);
            case 4 -> Quantity.of(value.plus(Ratio.ONE), Qualifier.NEARLY, unit);
            case 5 -> Quantity.of(value, Qualifier.OVER, unit);
            case 6 -> Quantity.of(value, Qualifier.AT_LEAST, unit);
            case 7 -> Quantity.of(value, Qualifier.AT_MOST, unit);
            default -> Quantity.of(value, Qualifier.UNDER, unit);
        };
    }

    LocalDate day() {
        return FIRST.plusDays(below(10_000));
    }

    Period period() {
        LocalDate from = day();
        return switch (below(8)) {
            case 0 -> Period.ALWAYS;
            case 1 -> Period.since(from);
            case 2 -> Period.until(from);
            case 3 -> Period.year(from.getYear());
            case 4 -> Period.half(from.getYear(), 1 + below(2));
            case 5 -> Period.quarter(from.getYear(), 1 + below(4));
            case 6 -> Period.month(from.getYear(), from.getMonthValue());
            default -> Period.between(from, from.plusDays(1 + below(1_000)));
        };
    }
}
