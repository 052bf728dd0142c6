// SPDX-License-Identifier: Apache-2.0
package org.liancun.village;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Prompt;

/**
 * Anyone who can be paid or charged (参与方): a collective, a household, a fund.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id by which agreements and registers refer to it
 * @param name the name; a household is named by its kind, never by a person
 * @param kind what kind of party it is
 */
public record Party(String id, Name name, PartyKind kind) implements Serializable {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id breaks the rule of {@link Ids}
     */
    public Party {
        Ids.require(id, "Party id");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
    }

    /** Obtains a party whose name is the same in both languages. */
    public static Party of(String id, String name, PartyKind kind) {
        return new Party(id, Name.of(name), kind);
    }

    /** Returns id, name and kind, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(
                id + " (" + Prompt.cut(name.zh(), 24) + ", " + kind.label().zh() + ")");
    }
}
