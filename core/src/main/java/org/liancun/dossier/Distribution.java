// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.liancun.money.Money;
import org.liancun.text.Ids;
import org.liancun.text.Prose;

/**
 * A pot that is divided under an agreement as of a date, and what a source says was paid.
 *
 * <p>Distributions under one agreement with one standing follow each other: {@link Economy#settle} carries balances from
 * day to day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param agreement the id of the agreement
 * @param asOf the day on which holdings are read
 * @param published what a source printed, in the order given; empty if it printed nothing
 * @param note what a reader must know, {@code ""} is nothing
 */
public record Distribution(
        String id,
        String agreement,
        Standing standing,
        Money pot,
        LocalDate asOf,
        List<PublishedPayment> published,
        String note)
        implements Serializable {

    /**
     * Checks the parts by themselves; what they refer to is checked by {@link Dossier}.
     *
     * @throws IllegalArgumentException if an id is not an id or the note is longer than {@value Prose#LONGEST} characters
     */
    public Distribution {
        Ids.require(id, "Id of a distribution");
        Ids.require(agreement, "Agreement of distribution " + id);
        requireNonNull(standing, "standing");
        requireNonNull(pot, "pot");
        requireNonNull(asOf, "asOf");
        published = ImmutableList.copyOf(published);
        Prose.require(note, "Note of distribution", id);
    }
}
