// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.List;
import org.liancun.text.Ids;
import org.liancun.text.Prompt;

/**
 * A group of entities that own parts of each other, directly or through each other (交叉持股, 循环持股), or a single one that owns
 * a part of itself.
 *
 * <p>Two circles that share an entity are one loop. Immutable and thread-safe.
 *
 * @param entities the ids, in order, at least one
 */
public record Loop(List<String> entities) implements Serializable {
    private static final int NAMED = 20;

    /**
     * Puts the ids in order.
     *
     * @throws IllegalArgumentException if there is none, one stands twice or one breaks the rule of {@link Ids}
     */
    public Loop {
        Ids.once(entities, "Entity of a loop");
        entities = ImmutableSortedSet.copyOf(entities).asList();
        if (entities.isEmpty()) {
            throw new IllegalArgumentException("Loop must have at least 1 entity, but had 0");
        }
    }

    /** Returns the ids, the first 20 of them. */
    String names() {
        String names = entities.stream().limit(NAMED).collect(joining(", "));
        return entities.size() > NAMED ? names + " and " + (entities.size() - NAMED) + " more" : names;
    }

    /** Returns who owns whom, in a line of 80 characters. */
    @Override
    public String toString() {
        return entities.size() == 1
                ? Prompt.line(entities.get(0) + " owns part of itself")
                : Prompt.cut(names(), 55) + " own parts of each other";
    }
}
