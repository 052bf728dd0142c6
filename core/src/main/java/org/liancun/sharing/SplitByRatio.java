// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liancun.division.Division;
import org.liancun.division.Weights;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.plan.Routine;
import org.liancun.text.Names;
import org.liancun.text.Outline;
import org.liancun.text.Phrase;

/**
 * In ratios, each slice by its own split.
 *
 * <p>A slice that is only bounded (不低于, 不超过) gets the ratio that the pot says was decided; none is ever guessed. "At least
 * 20 % retained, 20 % welfare, at most 20 % for cadres" with the rest to what is retained and 15 % decided for cadres is
 * 65, 20 and 15 of 100.
 *
 * <p>The slices, and the rest if it remains, add up to the amount to the fen; an odd fen goes by largest remainder, ties to
 * the smaller slice id. Immutable and thread-safe.
 *
 * @param slices the slices in id order, ids unique
 * @param unspent the id of the slice that gets what the others do not use; empty when that remains in the pot
 */
public record SplitByRatio(List<Split.Slice> slices, String unspent) implements Split {
    /**
     * Checks ids and ratios.
     *
     * @throws IllegalArgumentException if an id stands twice, ratios that are all fixed do not add up to 100 %, the least
     *     ratios add up to more, or the slice for the rest is none of them; ratios are never scaled
     */
    public SplitByRatio {
        slices = ImmutableList.sortedCopyOf(Comparator.comparing(Split.Slice::id), slices);
        Set<String> ids = new HashSet<>();
        Ratio least = Ratio.ZERO;
        boolean fixed = true;
        for (Split.Slice slice : slices) {
            least = least.plus(slice.ratio().low().at());
            fixed &= slice.isFixed();
            if (!ids.add(slice.id())) {
                throw new IllegalArgumentException("Slice " + slice.id() + " must stand once, but stood twice");
            }
        }
        if (fixed ? !least.equals(Ratio.ONE) : least.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException((fixed ? "Ratios" : "Least ratios") + " of slices "
                    + slices.stream().map(Split.Slice::id).toList() + " must add up to " + (fixed ? "" : "at most ")
                    + "100%, but added up to " + least);
        }
        if (!unspent.isEmpty() && !ids.contains(unspent)) {
            throw new IllegalArgumentException("Slice for the rest must be one of "
                    + slices.stream().map(Split.Slice::id).toList() + ", but was " + unspent);
        }
    }

    @Override
    public List<Step> pay(Portion portion) {
        List<Ratio> ratios =
                Decisions.ratios(this, portion.path(), portion.situation().pot().decided());
        long[] amounts = Division.divide(portion.amount().fen(), Weights.of(ratios));
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        steps.add(portion.group());
        Books books = portion.situation().books();
        for (int i = 0; i < slices.size(); i++) {
            Split.Slice slice = slices.get(i);
            Portion part = portion.slice(slice, ratios.get(i), Money.ofFen(amounts[i]), books);
            List<Step> paid = slice.to().pay(part);
            steps.addAll(paid);
            Money pot = portion.situation().pot().amount();
            books = Sharing.carriedInside(slice.to(), part.path() + "/", paid, books, pot);
        }
        return steps.build();
    }

    @Override
    public Routine compiled(CompiledPortion portion) {
        CompiledDecisions ratios =
                CompiledDecisions.of(this, portion.path(), portion.at().layout());
        List<Routine> routines = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            routines.add(portion.slice(slices.get(i), ratios.part(i)));
        }
        return Routine.sequence(routines).after(cells -> ratios.divide(cells[portion.amount()], cells));
    }

    @Override
    public boolean paysClaims() {
        return slices.stream().anyMatch(slice -> slice.to().paysClaims());
    }

    @Override
    public boolean paysAll() {
        return dividesAll() && slices.stream().allMatch(slice -> slice.to().paysAll());
    }

    private boolean dividesAll() {
        return !unspent.isEmpty() || slices.stream().allMatch(Split.Slice::isFixed);
    }

    @Override
    public List<Tier> inner() {
        return slices.stream().flatMap(slice -> slice.to().inner().stream()).toList();
    }

    @Override
    public List<Mention> mentions() {
        return Mentions.each("slices", slices, this::mentions);
    }

    private List<Mention> mentions(Split.Slice slice) {
        boolean decided = !slice.isFixed() && !slice.id().equals(unspent);
        return Mentions.by(
                slice.id(),
                Mentions.all(
                        decided ? Mentions.of(Mention.Kind.SLICE, "id", slice.id()) : List.of(),
                        Mentions.in("to", slice.to().mentions())));
    }

    @Override
    public Phrase phrase(Names names) {
        return dividesAll()
                ? new Phrase("按比例分配", "by ratio")
                : new Phrase("按比例分配，未用部分留存", "by ratio, what they do not use remains");
    }

    @Override
    public List<Outline> points(Names names) {
        return slices.stream()
                .map(slice ->
                        new Outline(slice.id(), phrase(slice, names), slice.to().points(names)))
                .toList();
    }

    private Phrase phrase(Split.Slice slice, Names names) {
        return Phrase.of(
                "%s：%s，%s%s",
                "%s: %s, %s%s",
                names.tier(slice.id()),
                Words.part(slice.ratio()),
                slice.to().phrase(names),
                how(slice));
    }

    private Phrase how(Split.Slice slice) {
        if (slice.isFixed()) {
            return Phrase.EMPTY;
        }
        return slice.id().equals(unspent)
                ? new Phrase("；其他各份未用部分归此份", "; it gets what the others do not use")
                : new Phrase("；具体比例每次议定", "; the ratio is decided each time");
    }
}
