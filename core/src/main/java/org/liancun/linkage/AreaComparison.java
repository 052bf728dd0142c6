// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.liancun.text.Phrase;

/**
 * Two areas compared kind by kind. Every kind is evident in both, in one of them, or in neither; kinds stand by code.
 *
 * <p>That a source is silent does not mean that the area has no such mechanism, so what is listed under one area only is
 * reported of that area only. Immutable and thread-safe.
 *
 * @param first one area
 * @param second the other
 */
public record AreaComparison(MechanismMatrix.Column first, MechanismMatrix.Column second) implements Serializable {
    /** Checks that there are two. */
    public AreaComparison {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
    }

    /** Returns the kinds with evidence, be it only a name, in both areas. */
    public List<Mechanism> inBoth() {
        return kinds(kind -> isIn(first, kind) && isIn(second, kind));
    }

    /** Returns the kinds with evidence in the first area only. */
    public List<Mechanism> inFirstOnly() {
        return kinds(kind -> isIn(first, kind) && !isIn(second, kind));
    }

    /** Returns the kinds with evidence in the second area only. */
    public List<Mechanism> inSecondOnly() {
        return kinds(kind -> !isIn(first, kind) && isIn(second, kind));
    }

    /** Returns the kinds with evidence in neither area. */
    public List<Mechanism> inNeither() {
        return kinds(kind -> !isIn(first, kind) && !isIn(second, kind));
    }

    /** Returns the kinds with evidence in both areas, stronger in the first. */
    public List<Mechanism> strongerInFirst() {
        return kinds(kind -> isIn(second, kind) && first.strength(kind).compareTo(second.strength(kind)) < 0);
    }

    /** Returns the kinds with evidence in both areas, stronger in the second. */
    public List<Mechanism> strongerInSecond() {
        return kinds(kind -> isIn(first, kind) && second.strength(kind).compareTo(first.strength(kind)) < 0);
    }

    /** Returns the same areas the other way round. */
    public AreaComparison swapped() {
        return new AreaComparison(second, first);
    }

    /** Returns four lines in the language of the locale: the kinds of both areas, of each alone, of neither. */
    public String text(Locale locale) {
        return String.join(
                "\n",
                line(
                        Phrase.of("%s与%s都有", "%s and %s", Phrase.same(first.area()), Phrase.same(second.area())),
                        inBoth(),
                        locale),
                line(Phrase.of("仅%s", "%s only", Phrase.same(first.area())), inFirstOnly(), locale),
                line(Phrase.of("仅%s", "%s only", Phrase.same(second.area())), inSecondOnly(), locale),
                line(Phrase.of("均未载", "neither"), inNeither(), locale));
    }

    /** Returns text such as {@code "保靖, 恒口: 11 in both, 5 only in the first, 0 only in the second, 0 in neither"}. */
    @Override
    public String toString() {
        return first.area() + ", " + second.area() + ": " + inBoth().size() + " in both, "
                + inFirstOnly().size() + " only in the first, " + inSecondOnly().size() + " only in the second, "
                + inNeither().size() + " in neither";
    }

    private static String line(Phrase head, List<Mechanism> kinds, Locale locale) {
        String names = kinds.stream().map(kind -> kind.label().in(locale)).collect(joining(", "));
        return head.in(locale) + " " + kinds.size() + (kinds.isEmpty() ? "" : ": " + names);
    }

    private static boolean isIn(MechanismMatrix.Column column, Mechanism kind) {
        return column.strength(kind).isEvident();
    }

    private static List<Mechanism> kinds(Predicate<Mechanism> which) {
        return Arrays.stream(Mechanism.values()).filter(which).toList();
    }
}
