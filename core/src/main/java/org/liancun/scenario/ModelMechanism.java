// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.measure.Period;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Prompt;
import org.liancun.text.Prose;

/**
 * A linkage mechanism at work in a model (联建机制), such as joint purchasing; what it does are effects that name it.
 *
 * <p>It is at work for a year if it is on the last day. Effects of a mechanism that is not do nothing. Immutable and thread-safe.
 *
 * @param id the id by which effects refer to it
 * @param name what people call it
 * @param during when it is at work
 * @param source where this is known from, or {@code ""}
 */
public record ModelMechanism(String id, Name name, Period during, String source) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id breaks the rule of ids or the source is too long
     */
    public ModelMechanism {
        Ids.require(id, "Mechanism id");
        requireNonNull(name, "name");
        requireNonNull(during, "during");
        Prose.require(source, "Source of mechanism", id);
    }

    /** Obtains a mechanism that is always at work, named by its id. */
    public static ModelMechanism of(String id) {
        return new ModelMechanism(id, Name.of(id), Period.ALWAYS, "");
    }

    /** Tells whether the mechanism is at work for a year. */
    public boolean isOn(int year) {
        return during.contains(Years.lastDay(year));
    }

    /** Returns id, name and period, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(id + " (" + Prompt.cut(name.zh(), 24) + "), " + during);
    }
}
