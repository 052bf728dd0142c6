// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Prose;

/**
 * A number as a source printed it, with its qualifier, unit, period and subject.
 *
 * <p>The quantity is never rescaled: an average per village is a figure whose unit says so (万元/个村).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id of the fact, for example {@code S0-064}; formulas and facts refer to it
 * @param source the id of the {@link Source}
 * @param subject whom it is about: the id of a village, cluster, body, resource, region, party or of the dossier
 * @param period when it holds; {@link Period#ALWAYS} where the source does not say
 * @param note what a reader must know of the reading, {@code ""} is nothing
 */
public record Figure(String id, String source, String subject, Name name, Quantity quantity, Period period, String note)
        implements Serializable {

    /**
     * Checks the parts by themselves; what they refer to is checked by {@link Dossier}.
     *
     * @throws IllegalArgumentException if an id is not an id or the note is longer than {@value Prose#LONGEST} characters
     */
    public Figure {
        Ids.require(id, "Id of a figure");
        Ids.require(source, "Source of figure " + id);
        Ids.require(subject, "Subject of figure " + id);
        requireNonNull(name, "name");
        requireNonNull(quantity, "quantity");
        requireNonNull(period, "period");
        Prose.require(note, "Note of figure", id);
    }
}
