// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import org.liancun.scenario.Edit;
import org.liancun.text.Nearest;

/**
 * The way to one place of a document, from the outside to the inside, and what is to become of what stands there.
 *
 * <p>A step is the name of a field, or what tells an element of a list from the others: its id, or its place from 0 if it has
 * none.
 *
 * @param steps the whole way
 * @param next how many of the steps have been made
 * @param edit what is done at the end
 */
record Route(List<String> steps, int next, Edit edit) {
    private static final int NAMED = 20;

    /** Obtains the route along a path whose steps are parted by slashes. */
    static Route of(String path, Edit edit) {
        return new Route(Splitter.on('/').splitToList(path), 0, edit);
    }

    boolean isAtEnd() {
        return next == steps.size();
    }

    /** Returns the next step. */
    String step() {
        return steps.get(next);
    }

    /** Returns the rest of the route when some more steps have been made. */
    Route onward(int made) {
        return new Route(steps, next + made, edit);
    }

    /** Returns the route that goes one step further than the last one. */
    Route into(String step) {
        List<String> further =
                ImmutableList.<String>builder().addAll(steps).add(step).build();
        return new Route(further, next, edit);
    }

    /** Tells whether the next steps are these. */
    boolean goesOnWith(List<String> key) {
        return next + key.size() <= steps.size()
                && steps.subList(next, next + key.size()).equals(key);
    }

    /** Tells whether so many steps are left. */
    boolean hasLeft(int count) {
        return next + count == steps.size();
    }

    /**
     * Checks that the rest has a step for each of these.
     *
     * @throws IllegalArgumentException if there are too few
     */
    void requireLeft(List<String> names) {
        if (next + names.size() > steps.size()) {
            throw new IllegalArgumentException(
                    "Path " + here() + " must go on with " + String.join("/", names) + ", but went on with " + rest());
        }
    }

    /** Returns the path as far as it has been gone. */
    String here() {
        return String.join("/", steps.subList(0, next));
    }

    /** Returns the next steps as a key, as many as there are. */
    String next(int count) {
        return String.join("/", steps.subList(next, Math.min(next + count, steps.size())));
    }

    /** Returns the path that is still to be gone. */
    String rest() {
        return String.join("/", steps.subList(next, steps.size()));
    }

    /** Returns the exception for a next step that is none of those there are. */
    IllegalArgumentException unknown(Collection<String> known) {
        if (known.isEmpty()) {
            return new IllegalArgumentException("Path must end at " + here() + ", but went on with " + step());
        }
        String which = known.size() == 1 ? "" : "one of ";
        String all = which
                + known.stream().limit(NAMED).collect(joining(", "))
                + (known.size() > NAMED ? " and " + (known.size() - NAMED) + " more" : "");
        String subject = next == 0
                ? "Path must begin with " + all + ", but began with "
                : "Path " + here() + " must go on with " + all + ", but went on with ";
        return new IllegalArgumentException(subject + step() + Nearest.advice(step(), known));
    }
}
