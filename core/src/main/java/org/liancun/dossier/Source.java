// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Prose;

/**
 * A document that figures are taken from: an article, a statute, a table.
 *
 * <p>{@code date} is the day of publication as ISO text, {@code ""} where the document does not say. {@code note} says
 * what a reader must know of the document; {@code ""} is nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id what figures name it by, for example {@code S0}
 * @param publisher who printed it, {@code ""} if not known
 */
public record Source(String id, Name title, String publisher, String date, String note) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id is not an id, the date is neither empty nor an ISO date, or a text
     *     is longer than {@value Prose#LONGEST} characters
     */
    public Source {
        Ids.require(id, "Id of a source");
        requireNonNull(title, "title");
        Prose.require(publisher, "Publisher of source", id);
        Dates.requireIso(date, "Date of source " + id);
        Prose.require(note, "Note of source", id);
    }
}
