// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liancun.measure.Quantities;
import org.liancun.text.Prompt;

/**
 * All that is told of how an area is governed, in the order given.
 *
 * <p>By itself it promises nothing about its ids; a dossier checks the whole. Immutable and thread-safe.
 *
 * @param all the arrangements
 */
public record Arrangements(List<Arrangement> all) implements Serializable {
    /** No arrangements: the source is silent. */
    public static final Arrangements NONE = new Arrangements(List.of());

    /** Copies the list. */
    public Arrangements {
        all = ImmutableList.copyOf(all);
    }

    /** Obtains arrangements in order. */
    public static Arrangements of(Arrangement... all) {
        return new Arrangements(List.of(all));
    }

    /** Returns the first arrangement of that id, or nothing. */
    public Optional<Arrangement> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Returns the arrangements of one kind, such as {@code all(PublishedChain.class)}. */
    public <A extends Arrangement> List<A> all(Class<A> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Returns the arrangements in the language of the locale as a table: name, kind, what is counted, how many by which figure.
     * Where the source gives no number the cell says so.
     *
     * @throws IllegalArgumentException if a figure is unknown
     */
    public String table(Quantities figures, Locale locale) {
        return ArrangementTable.of(all, figures, locale);
    }

    /** Returns the number, then the arrangements, one a line, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        return Prompt.text(
                "Arrangements: " + all.size(),
                Lists.transform(
                        all, each -> "  " + each.id() + " (" + each.kind().en() + ")"));
    }
}
