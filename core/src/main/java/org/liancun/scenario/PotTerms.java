// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.liancun.activity.Factor;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.liancun.sharing.Books;
import org.liancun.text.Ids;

/**
 * What else the settlements of a pot need to know (分配参数). Immutable and thread-safe.
 *
 * @param decided the ratios decided for slices that the agreement only bounds, by slice id or by the path of its step
 * @param figures the amounts that the agreement refers to, in yuan, each a product; rounded half up to the fen
 * @param events the whole years in which an event happens that the agreement asks for
 * @param opening the books brought into the first year
 */
public record PotTerms(
        SortedMap<String, Ratio> decided,
        SortedMap<String, List<Factor>> figures,
        SortedMap<String, Period> events,
        Books opening)
        implements Serializable {
    /** Nothing decided, no figures or events, empty books. */
    public static final PotTerms NONE =
            new PotTerms(ImmutableSortedMap.of(), ImmutableSortedMap.of(), ImmutableSortedMap.of(), Books.EMPTY);

    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if the name of a figure or an event is no id, a figure has no factors, or an event's
     *     period is not of whole years
     */
    public PotTerms {
        decided = ImmutableSortedMap.copyOfSorted(decided);
        figures = ImmutableSortedMap.copyOfSorted(Maps.transformValues(figures, ImmutableList::copyOf));
        events = ImmutableSortedMap.copyOfSorted(events);
        requireNonNull(opening, "opening");
        figures.forEach((name, factors) -> {
            if (factors.isEmpty()) {
                throw new IllegalArgumentException(
                        "Figure " + Ids.require(name, "Figure") + " must have at least 1 factor, but had none");
            }
        });
        events.forEach((event, during) -> Years.requireWhole(during, "Period of event " + Ids.require(event, "Event")));
    }

    /** Returns the same terms with other decided ratios. */
    public PotTerms deciding(Map<String, Ratio> ratios) {
        return new PotTerms(ImmutableSortedMap.copyOf(ratios), figures, events, opening);
    }

    /** Returns the same terms with other books brought into the first year. */
    public PotTerms bringing(Books books) {
        return new PotTerms(decided, figures, events, books);
    }

    /** Returns the same terms with other figures. */
    public PotTerms knowing(Map<String, List<Factor>> products) {
        return new PotTerms(decided, ImmutableSortedMap.copyOf(products), events, opening);
    }

    /** Returns the same terms with other events. */
    public PotTerms after(Map<String, Period> happened) {
        return new PotTerms(decided, figures, ImmutableSortedMap.copyOf(happened), opening);
    }
}
