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
 * A pot that is divided under an agreement as of a date, and what is expected to come out.
 *
 * <p>Distributions under one agreement with one standing follow each other: {@link Economy#settle} carries balances from
 * day to day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param agreement the id of the agreement
 * @param inputs what it is settled with
 * @param expected what sources printed, or what was worked out by hand, in the order given; may be empty
 * @param note what a reader must know, {@code ""} is nothing
 */
public record Distribution(
        String id, String agreement, Standing standing, Inputs inputs, List<Expectation> expected, String note)
        implements Serializable {

    /**
     * Checks the parts by themselves; what they refer to is checked by {@link Dossier}.
     *
     * @throws IllegalArgumentException if an id is not an id, the note is longer than {@value Prose#LONGEST} characters, or
     *     neither this note nor its own tells the arithmetic of an expectation that no source printed
     */
    public Distribution {
        Ids.require(id, "Id of a distribution");
        Ids.require(agreement, "Agreement of distribution " + id);
        requireNonNull(standing, "standing");
        requireNonNull(inputs, "inputs");
        expected = ImmutableList.copyOf(expected);
        Prose.require(note, "Note of distribution", id);
        for (Expectation each : expected) {
            if (each.known() != Provenance.PRINTED && (each.note() + note).isEmpty()) {
                throw new IllegalArgumentException("Note of what is expected of " + each.of() + " in distribution " + id
                        + " must tell the arithmetic, since it is " + each.known() + ", but was empty");
            }
        }
    }

    /** Obtains an amount that is divided as of a day, of which nothing is expected. */
    public static Distribution of(String id, String agreement, Standing standing, Money pot, LocalDate asOf) {
        return new Distribution(id, agreement, standing, Inputs.of(pot, asOf), List.of(), "");
    }

    /** Returns the same distribution with what is expected of it. */
    public Distribution expecting(Expectation... expectations) {
        return new Distribution(id, agreement, standing, inputs, List.of(expectations), note);
    }

    /** Returns the day as of which holdings are read, the last one of a period. */
    public LocalDate day() {
        return inputs.asOf().day();
    }
}
