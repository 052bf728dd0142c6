// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.liancun.money.Ratio;
import org.liancun.text.Nearest;

/** Finds the ratios of a split whose slices the agreement only bounds. */
final class Decisions {
    private Decisions() {}

    /** Returns the names by which a pot may decide ratios under an agreement: the ids of open slices, and the paths of their steps. */
    static SortedSet<String> open(Agreement agreement) {
        ImmutableSortedSet.Builder<String> open = ImmutableSortedSet.naturalOrder();
        agreement.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.SLICE)
                .forEach(mention -> open.add(mention.id(), mention.path()));
        return open.build();
    }

    /**
     * Checks that every ratio that a pot decides is one that the agreement leaves open.
     *
     * @throws IllegalArgumentException if one is not
     */
    static void requireOpen(Agreement agreement, Pot pot) {
        if (!pot.decided().isEmpty()) {
            Nearest.requireKnown("Slice with a decided ratio", pot.decided().keySet(), open(agreement));
        }
    }

    /**
     * Returns the ratio of each slice, in order, then what remains when no slice gets the rest; together 100 %.
     *
     * @throws IllegalArgumentException if a ratio is not decided or lies outside the bounds of its slice
     */
    static List<Ratio> ratios(SplitByRatio split, String path, SortedMap<String, Ratio> decided) {
        List<Ratio> ratios = new ArrayList<>();
        Ratio rest = Ratio.ONE;
        int unspent = -1;
        for (Split.Slice slice : split.slices()) {
            boolean getsRest = slice.id().equals(split.unspent());
            unspent = getsRest ? ratios.size() : unspent;
            Ratio ratio = getsRest ? Ratio.ZERO : ratio(slice, path, decided);
            ratios.add(ratio);
            rest = rest.minus(ratio);
        }
        if (rest.signum() < 0) {
            throw new IllegalArgumentException("Ratios of the slices of " + path
                    + " must add up to at most 100%, but added up to " + Ratio.ONE.minus(rest));
        }
        if (unspent < 0) {
            ratios.add(rest);
        } else {
            requireWithin(split.slices().get(unspent), rest, "Rest for");
            ratios.set(unspent, rest);
        }
        return ratios;
    }

    private static Ratio ratio(Split.Slice slice, String path, SortedMap<String, Ratio> decided) {
        if (slice.isFixed()) {
            return slice.ratio().low().at();
        }
        Ratio ratio = decided.getOrDefault(path + "/" + slice.id(), decided.get(slice.id()));
        if (ratio == null) {
            throw new IllegalArgumentException("Slice " + slice.id() + " of " + path
                    + " must have a ratio decided within " + slice.ratio() + ", but only " + decided.keySet()
                    + " were decided");
        }
        return requireWithin(slice, ratio, "Ratio decided for");
    }

    private static Ratio requireWithin(Split.Slice slice, Ratio ratio, String subject) {
        if (!slice.ratio().contains(ratio)) {
            throw new IllegalArgumentException(subject + " slice " + slice.id() + " must be within " + slice.ratio()
                    + ", but was " + ratio.plain());
        }
        return ratio;
    }
}
