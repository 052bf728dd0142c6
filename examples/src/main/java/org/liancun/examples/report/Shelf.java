// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.liancun.dossier.Dossier;
import org.liancun.examples.county.County;

/**
 * What a report is about. Immutable and thread-safe.
 *
 * @param areas those described, compared and settled, in order
 * @param agreements those only settled, in order
 * @param counties counties with the books of their villages, in order
 */
public record Shelf(List<Dossier> areas, List<Dossier> agreements, List<County> counties) {
    /** Copies the lists. */
    public Shelf {
        areas = ImmutableList.copyOf(areas);
        agreements = ImmutableList.copyOf(agreements);
        counties = ImmutableList.copyOf(counties);
    }

    /** Obtains a shelf without counties. */
    public Shelf(List<Dossier> areas, List<Dossier> agreements) {
        this(areas, agreements, List.of());
    }

    /** Returns the dossiers: areas, then agreements. */
    public List<Dossier> all() {
        return Stream.concat(areas.stream(), agreements.stream()).toList();
    }
}
