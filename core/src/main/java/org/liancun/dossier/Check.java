// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.liancun.dossier.Inconsistency.Kind;
import org.liancun.text.Advice;
import org.liancun.text.Clip;

/**
 * The problems found so far, with the nearest name while {@link Advice} has any to give; whoever wants to know is told of
 * every place that refers to a fact.
 */
final class Check {
    private final List<Inconsistency> problems = new ArrayList<>();
    private final Advice advice = new Advice();
    private final Consumer<Citation> citations;

    /** Begins a check whose citations nobody wants to know. */
    Check() {
        this(citation -> {});
    }

    Check(Consumer<Citation> citations) {
        this.citations = citations;
    }

    List<Inconsistency> problems() {
        return ImmutableList.copyOf(problems);
    }

    boolean isClean() {
        return problems.isEmpty();
    }

    /** Tells of a place that refers to a fact. */
    void cited(String pointer, String owner, String fact) {
        citations.accept(new Citation(fact, pointer, owner));
    }

    /** Notes an id that is not among the known ones; {@code what} says what these are, such as "a village". */
    void known(String pointer, String subject, String what, String id, Set<String> known) {
        listed(pointer, subject, what + " of the dossier", id, known);
    }

    /** Notes a name that is not among those of a list which holds for every dossier. */
    void listed(String pointer, String subject, String what, String name, Set<String> known) {
        if (!known.contains(name)) {
            add(pointer, Kind.UNKNOWN, subject, name, what, advice.nearest(name, known));
        }
    }

    /** Notes an id that was used before, else adds it to those used. */
    void once(String pointer, String subject, String id, Set<String> used) {
        if (!used.add(id)) {
            add(pointer, Kind.DUPLICATE, subject, id, "one not used before", "");
        }
    }

    /** Notes a value of the wrong kind. */
    void mismatch(String pointer, String subject, String value, String expected) {
        add(pointer, Kind.MISMATCH, subject, value, expected, "");
    }

    /** Notes a value that cannot be worked out, with the reason. */
    void undefined(String pointer, String subject, String value, String expected, RuntimeException reason) {
        String why = reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
        add(pointer, Kind.UNDEFINED, subject, value, expected + " (" + why + ")", "");
    }

    /** Notes that more would have to be worked out than is allowed. */
    void tooMuch(String pointer, String subject, String value, String expected) {
        add(pointer, Kind.UNDEFINED, subject, value, expected, "");
    }

    private void add(String pointer, Kind kind, String subject, String value, String expected, String nearest) {
        problems.add(new Inconsistency(pointer, kind, subject, Clip.of(value), expected, nearest));
    }
}
