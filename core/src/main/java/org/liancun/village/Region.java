// SPDX-License-Identifier: Apache-2.0
package org.liancun.village;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Prompt;

/**
 * A place in the administrative order, such as 保靖县 in 湘西州.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id by which villages and other regions refer to it
 * @param name the name
 * @param level the level at which it stands
 * @param within the id of the region it belongs to; empty for one that stands at the top
 */
public record Region(String id, Name name, Level level, String within) implements Serializable {
    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if an id breaks the rule of {@link Ids}
     */
    public Region {
        Ids.require(id, "Region id");
        requireNonNull(name, "name");
        requireNonNull(level, "level");
        if (!within.isEmpty()) {
            Ids.require(within, "Region around " + id);
        }
    }

    /** Obtains a region that belongs to no other. */
    public static Region top(String id, Name name, Level level) {
        return new Region(id, name, level, "");
    }

    /** Tells whether the region belongs to no other. */
    public boolean isTop() {
        return within.isEmpty();
    }

    /** Returns name, id, level and what is around, in a line of 80 characters. */
    @Override
    public String toString() {
        String around = isTop() ? "" : " in " + within;
        return Prompt.line(
                Prompt.cut(name.zh(), 24) + " (" + id + "), " + level.label().zh() + around);
    }
}
