// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Name;

/**
 * Village income summed to lines (汇总), without counting a payment between villages as income of the whole.
 *
 * <p>A line keeps what it had from another line, because it earned that; the {@linkplain #total() total} does not, and it
 * counts an entry once that counts for two overlapping clusters. So the lines less what is {@link #between()} them are the
 * total. Two ways of grouping the same entries give the same total where the same villages have a line: a payment counts
 * in full when its payer has none, and what is {@link #outside()} not at all. Example: village A earns 100 from outside
 * and 10 from village B, B earns 50 from outside; the lines are 110 and 50, between them is 10, the total is 150. By a
 * cluster to which A belongs and B does not, the line and the total are 110, and what B earned is outside.
 *
 * <p>Immutable and thread-safe.
 *
 * @param headings what the groups of a line are
 * @param lines in code-unit order of their groups
 * @param wholes the villages with a line taken together, one for each time that cannot be added to another; at least one
 * @param outside what the villages without a line received, in the same way; none if all have one
 */
public record Rollup(List<Name> headings, List<Receipts> lines, List<Receipts> wholes, List<Receipts> outside)
        implements Serializable {

    /**
     * Copies the lists and checks that all is of one notion.
     *
     * @throws IllegalArgumentException if there is no whole, the notions differ, or a line has another number of groups
     */
    public Rollup {
        headings = ImmutableList.copyOf(headings);
        lines = ImmutableList.copyOf(lines);
        wholes = ImmutableList.copyOf(wholes);
        outside = ImmutableList.copyOf(outside);
        checkArgument(!wholes.isEmpty(), "Roll-up must have at least 1 whole, but had 0");
        Income first = wholes.get(0).received();
        for (Receipts part : Iterables.concat(lines, wholes, outside)) {
            first.requireSameNotion(part.received(), "roll-up");
        }
        for (Receipts line : lines) {
            checkArgument(
                    line.groups().size() == headings.size(),
                    "Line of a roll-up must have %s groups, but had %s",
                    headings.size(),
                    line.groups());
        }
    }

    /** Returns the one notion of income of all amounts. */
    public Notion notion() {
        return wholes.get(0).received().notion();
    }

    /**
     * Returns what the villages with a line together earned from others; zero if there are no lines.
     *
     * @throws IllegalArgumentException if the lines were earned under two definitions of the notion, or the notion takes
     *     in what an earlier year left and the lines are of two years
     */
    public Income total() {
        return whole().income();
    }

    /**
     * Returns what the lines count and the total does not: what one line had from another, and what counts in more than
     * one.
     *
     * @throws IllegalArgumentException as {@link #total}
     */
    public Quantity between() {
        Quantity between = total().amount().times(-1);
        for (Receipts line : lines) {
            between = between.plus(line.income().amount());
        }
        return between;
    }

    /** Returns the number of entries summed, each once. */
    public long count() {
        return wholes.stream().mapToLong(Receipts::count).sum();
    }

    /** Returns the line of these groups, empty if nothing was booked to it. */
    public Optional<Receipts> line(String... groups) {
        List<String> wanted = List.of(groups);
        return lines.stream().filter(line -> line.groups().equals(wanted)).findFirst();
    }

    /**
     * Returns the part of the total that a line earned, in percent (占比), nothing if the total is not surely positive. The
     * shares of all lines add up to 100 % where nothing is {@link #between()} them.
     *
     * @throws IllegalArgumentException as {@link #total}
     */
    public Optional<Quantity> share(Receipts line) {
        Income total = total();
        return total.isPositive()
                ? Optional.of(line.income().amount().dividedBy(total.amount()).in(Unit.PERCENT))
                : Optional.empty();
    }

    /** Returns {@link #table(Locale)} in English. */
    public String table() {
        return table(Locale.ENGLISH);
    }

    /** Returns the lines, what was eliminated between them, and the total, as text in Chinese or English. */
    public String table(Locale locale) {
        return RollupTable.of(this, locale).toString();
    }

    /** Returns the notion, the number of lines and the total, or the totals where they cannot be added. */
    @Override
    public String toString() {
        List<String> by = new ArrayList<>();
        headings.forEach(heading -> by.add(heading.en()));
        List<String> totals = new ArrayList<>();
        wholes.forEach(whole -> totals.add(whole.income().amount().display(2)));
        return "Roll-up of " + notion().name().en() + (by.isEmpty() ? "" : " by " + String.join(" and ", by)) + ": "
                + lines.size() + (lines.size() == 1 ? " line, " : " lines, ") + String.join(" | ", totals);
    }

    Receipts whole() {
        if (wholes.size() > 1) {
            throw Eras.mixed(
                    notion(),
                    wholes.stream().map(whole -> whole.received().period()).toList());
        }
        return wholes.get(0);
    }
}
