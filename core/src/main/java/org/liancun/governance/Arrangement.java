// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liancun.measure.Unit;
import org.liancun.text.Name;

/**
 * Something by which a place governs itself, as its source tells it (制度): who looks after whom, what is counted, listed and
 * commended, by which steps units are assessed.
 *
 * <p>Numbers are named by the figures that print them, so that none is stated twice; where the source gives none, no figure is
 * named and nothing is made up. A case turns into a value that counts, such as {@link ChiefChain}, once it is given the
 * {@link org.liancun.measure.Quantities} of the figures. All cases are immutable and thread-safe.
 */
public sealed interface Arrangement extends Serializable
        permits PublishedAffairs,
                PublishedAssessment,
                PublishedChain,
                PublishedCommendation,
                PublishedLists,
                PublishedMutualAid,
                PublishedPoints,
                PublishedReserve,
                PublishedTalent,
                PublishedWorks {
    /** Returns the id. */
    String id();

    /** Returns what people call it. */
    Name name();

    /** Returns the ids of the facts that report it. */
    List<String> facts();

    /** Returns what kind of arrangement it is. */
    Name kind();

    /** Returns words that belong to it and are not counted, such as the steps of an assessment; none for most. */
    default List<Name> words() {
        return List.of();
    }

    /** Returns the unit in which everything is counted, or nothing where any will do. */
    default Optional<Unit> unit() {
        return Optional.empty();
    }

    /**
     * Returns what is counted, in the order of the source, by JSON pointer from the arrangement to the id of the figure, such as
     * {@code "/tiers/0/figure"}.
     */
    Map<String, Counted> counted();
}
