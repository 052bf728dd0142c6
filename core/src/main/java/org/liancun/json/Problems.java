// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.liancun.json.Problem.Kind;
import org.liancun.text.Clip;

/**
 * Collects what is found while reading. A problem met on the way knows its byte; one found afterwards knows only its pointer,
 * and its byte is looked up in a second pass over the document.
 */
final class Problems {
    private static final int UNPLACED = -1;
    private static final int LONGEST = 1_000;

    private final List<Found> found = new ArrayList<>();
    private int more;

    private record Found(
            String pointer,
            int offset,
            Kind kind,
            String value,
            String expected,
            String nearest,
            Predicate<String> lost) {
        Found(String pointer, int offset, Kind kind, String value, String expected, String nearest) {
            this(pointer, offset, kind, value, expected, nearest, shown -> false);
        }

        Found at(Locator.Place place) {
            String shown = value.isEmpty() ? place.value() : value;
            int start = kind == Kind.UNKNOWN_FIELD ? place.name() : place.offset();
            return new Found(pointer, start, kind, shown, expected, nearest, lost);
        }

        Problem shownAt(int line, int column) {
            return new Problem(whole(pointer), line, column, kind, Clip.of(whole(value)), cut(expected), nearest);
        }

        boolean isLost() {
            return lost.test(value);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Tells whether one more problem would still be listed; if not it need not be worked out, only counted. */
    boolean hasRoom() {
        return found.size() < Limits.PROBLEMS;
    }

    /** Counts a problem that is not listed. */
    void addUnlisted() {
        more++;
    }

    /** Adds a problem of the whole document, which begins or breaks at the byte. */
    void at(int offset, Kind kind, String value, String expected, String nearest) {
        add(new Found("", offset, kind, value, expected, nearest));
    }

    /** Adds a problem met on the way. */
    void at(String pointer, int offset, Kind kind, String value, String expected, String nearest) {
        add(new Found(pointer, offset, kind, value, expected, nearest));
    }

    /** Adds a problem whose place, and value if none is given, is still to be looked up. */
    void at(String pointer, Kind kind, String value, String expected, String nearest) {
        add(new Found(pointer, UNPLACED, kind, value, expected, nearest));
    }

    /** Adds a problem as above, unless its value turns out to be lost. */
    void unlessLost(String pointer, Kind kind, String value, String expected, String nearest, Predicate<String> lost) {
        add(new Found(pointer, UNPLACED, kind, value, expected, nearest, lost));
    }

    private void add(Found problem) {
        if (hasRoom()) {
            found.add(problem);
        } else {
            more++;
        }
    }

    /** Returns the problems in the order of their places; the last one says how many are not listed. */
    List<Problem> placedIn(Document document) {
        List<Found> placed = lookUp(document);
        placed.removeIf(Found::isLost);
        placed.sort(Comparator.comparingInt(Found::offset));
        Lines lines = document.lines();
        ImmutableList.Builder<Problem> result = ImmutableList.builder();
        for (Found f : placed) {
            lines.goTo(f.offset);
            result.add(f.shownAt(lines.line(), lines.column()));
        }
        if (more > 0) {
            result.add(new Problem("", lines.line(), lines.column(), Kind.MORE, String.valueOf(more), "", ""));
        }
        return result.build();
    }

    /** Cuts a sentence of the domain that lists thousands of things. */
    private static String cut(String expected) {
        return expected.length() <= LONGEST ? expected : whole(expected.substring(0, LONGEST)) + "...";
    }

    /** Replaces half a surrogate pair, which cannot be shown. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private List<Found> lookUp(Document document) {
        Locator wanted = new Locator();
        found.stream().filter(f -> f.offset == UNPLACED).forEach(f -> wanted.add(f.pointer));
        Map<String, Locator.Place> places = wanted.isEmpty() ? new HashMap<>() : wanted.in(document);
        List<Found> placed = new ArrayList<>();
        for (Found f : found) {
            placed.add(f.offset == UNPLACED ? f.at(places.getOrDefault(f.pointer, Locator.NOWHERE)) : f);
        }
        return placed;
    }
}
