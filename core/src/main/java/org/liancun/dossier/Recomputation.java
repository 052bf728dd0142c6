// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Map;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Prose;

/**
 * A figure worked out again from other figures, and the published figure it is held against.
 *
 * <p>Immutable and thread-safe.
 *
 * @param unit the unit of the result
 * @param published the id of the figure that a source printed for it, {@code ""} if none did
 * @param note what a reader must know of the reading, {@code ""} is nothing
 */
public record Recomputation(String id, Name name, Formula formula, Unit unit, String published, String note)
        implements Serializable {

    /**
     * Checks the parts by themselves; what they refer to is checked by {@link Dossier}.
     *
     * @throws IllegalArgumentException if an id is not an id or the note is longer than {@value Prose#LONGEST} characters
     */
    public Recomputation {
        Ids.require(id, "Id of a recomputation");
        requireNonNull(name, "name");
        requireNonNull(formula, "formula");
        requireNonNull(unit, "unit");
        if (!published.isEmpty()) {
            Ids.require(published, "Published figure of recomputation " + id);
        }
        Prose.require(note, "Note of recomputation", id);
    }

    /**
     * Works the formula out in the declared unit. Money, area, length, weight, time and percent must agree with the
     * formula's own unit and are converted; words for counted things (人, 户, 个村 …) are for the author to name.
     *
     * @param quantities the figures by id
     * @throws IllegalArgumentException if a figure is not among them, a sum has two units, or the result measures
     *     something else than declared
     * @throws ArithmeticException if a divisor is zero or a number outgrows its range
     */
    public Quantity workOut(Map<String, Quantity> quantities) {
        Quantity result = formula.evaluate(quantities);
        boolean counts = formula.isNumber() && !unit.convertsTo(Unit.NONE);
        return counts ? result.times(Quantity.of(1, unit)) : Units.declared(result, unit);
    }
}
