// SPDX-License-Identifier: Apache-2.0
package org.liancun.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * A text in points, each of which may have points of its own: how what is nested is said. Immutable and thread-safe.
 *
 * @param id the id of what is said, unique among its neighbours
 * @param text what is said of it
 * @param points what is said of the things in it, in order
 */
public record Outline(String id, Phrase text, List<Outline> points) implements Serializable {
    /**
     * Copies the points.
     *
     * @throws IllegalArgumentException if the id breaks the rule of {@link Ids} or two points have the same
     */
    public Outline {
        Ids.require(id, "Id of a point");
        requireNonNull(text, "text");
        points = ImmutableList.copyOf(points);
        Ids.requireOnce(points, Outline::id, "Point of " + id);
    }

    /** Returns how many points there are at any depth, this one included. */
    public int size() {
        int size = 1;
        for (Outline point : points) {
            size = Math.addExact(size, point.size());
        }
        return size;
    }

    /** Returns the Chinese text and how many points there are, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(size() + " points: " + text.zh());
    }
}
