// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.liancun.income.Reconciliation;
import org.liancun.measure.Quantity;

/**
 * A recomputation with the figures it needs: what comes out, and how that agrees with what was published.
 *
 * <p>Immutable and thread-safe.
 *
 * @param figures by id: those of the formula in the order of their first use, then the published one if there is one
 */
public record Recomputed(Recomputation recomputation, Map<String, Figure> figures) implements Serializable {
    private static final int SHOWN_DECIMALS = 4;

    /**
     * Copies the figures and works the formula out once, so that every question has an answer.
     *
     * @throws IllegalArgumentException if a figure is missing, units do not fit, or the published figure is in another
     *     unit
     * @throws ArithmeticException if a divisor is zero or a number outgrows its range
     */
    public Recomputed {
        requireNonNull(recomputation, "recomputation");
        figures = ImmutableMap.copyOf(figures);
        String published = recomputation.published();
        checkArgument(
                published.isEmpty() || figures.containsKey(published),
                "Figures of recomputation %s must include the published %s, but were %s",
                recomputation.id(),
                published,
                figures.keySet());
        Quantity computed = computed(recomputation, figures);
        if (!published.isEmpty()) {
            reconciliation(computed, figures.get(published)).verdict();
        }
    }

    /** Returns what the formula gives, exact, in the declared unit. */
    public Quantity computed() {
        return computed(recomputation, figures);
    }

    /** Returns the figure that a source printed, empty if none did. */
    public Optional<Figure> published() {
        return Optional.ofNullable(figures.get(recomputation.published()));
    }

    /** Returns how the two agree, empty if nothing was published. */
    public Optional<Reconciliation> reconciliation() {
        return published().map(figure -> reconciliation(computed(), figure));
    }

    /** Returns {@link #explain(Locale)} in English. */
    public String explain() {
        return explain(Locale.ENGLISH);
    }

    /** Returns one line for people in Chinese or English: the id, the formula, and either the verdict or the result. */
    public String explain(Locale locale) {
        boolean zh = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        String shown = computed().display(SHOWN_DECIMALS);
        String alone = zh ? "重算" + shown + "，未公布" : shown + " recomputed, not published";
        String result = reconciliation().map(found -> found.explain(locale)).orElse(alone);
        return recomputation.id() + ": " + recomputation.formula() + " = " + result;
    }

    /** Returns what {@link #explain()} says. */
    @Override
    public String toString() {
        return explain();
    }

    private static Quantity computed(Recomputation recomputation, Map<String, Figure> figures) {
        return recomputation.workOut(Maps.transformValues(figures, Figure::quantity));
    }

    private static Reconciliation reconciliation(Quantity computed, Figure published) {
        return Reconciliation.of(computed.in(published.quantity().unit()), published.quantity());
    }
}
