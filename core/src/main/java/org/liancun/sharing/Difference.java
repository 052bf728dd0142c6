// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * What is paid otherwise in one settlement than in another, and why (差异).
 *
 * <p>Only lines of which the amount changed are listed. They add up: the change of all lines and of what remains is the change of
 * the pot, to the fen. A pot of 100 of which 27 went to a fund and the rest to a village, against one of 120 with 30 %: the fund has
 * +9, because the take was 27 % and the base 100, the village +11, because the remainder was 73. Immutable and thread-safe.
 *
 * @param before the earlier settlement, or the one without what is tried
 * @param after the later settlement, or the one with it
 */
public record Difference(Settlement before, Settlement after) implements Serializable {
    /** Checks that both are there. */
    public Difference {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /**
     * Returns the steps of which a line changed.
     *
     * @return the changes in the order of the later steps, then of those that only the earlier settlement has
     */
    public List<Change> changes() {
        return new Changes(before, after).list();
    }

    /** Returns by how much each party gets more, in party order; negative for less, none for no change. */
    public SortedMap<String, Money> byParty() {
        return byParty(before.payments(), after.payments());
    }

    /** Returns by how much each party gets more of some payments than of others; parties for whom that is nothing are left out. */
    public static SortedMap<String, Money> byParty(Map<String, Money> before, Map<String, Money> after) {
        SortedMap<String, Money> changes = new TreeMap<>(after);
        before.forEach((party, paid) -> changes.merge(party, paid.negated(), Money::plus));
        changes.values().removeIf(Money::isZero);
        return ImmutableSortedMap.copyOfSorted(changes);
    }

    /** Returns by how much more is paid in all. */
    public Money paid() {
        return after.paid().minus(before.paid());
    }

    /** Returns by how much more remains. */
    public Money remaining() {
        return after.remaining().minus(before.remaining());
    }

    /** Returns a table with a row for each changed line, and what remains and the pot below. */
    public TextTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Change change : changes()) {
            change.lines().forEach(line -> rows.add(row(change.path(), line.party(), line.before(), line.after())));
        }
        rows.add(row("", "remaining", before.remaining(), after.remaining()));
        rows.add(row("", "pot", before.pot(), after.pot()));
        return new TextTable(List.of("step", "party", "before", "after", "change"), rows);
    }

    private static List<String> row(String path, String party, Money before, Money after) {
        return List.of(
                path,
                party,
                before.toString(),
                after.toString(),
                after.minus(before).toString());
    }

    /** Returns the change of the pot, then each changed step with its causes, one a line. */
    public Phrase phrase() {
        Phrase pot = Phrase.of(
                "可分配金额增%s = %s方增%s + 余额增%s",
                "Pot %s = %3$s to %2$s parties + %4$s remaining",
                Words.of(after.pot().minus(before.pot())),
                Phrase.same(Integer.toString(byParty().size())),
                Words.of(paid()),
                Words.of(remaining()));
        return lines("\n", pot, changes().stream().map(Change::phrase));
    }

    private static Phrase lines(String between, Phrase first, Stream<Phrase> more) {
        return Phrase.join(
                Phrase.same(between), Stream.concat(Stream.of(first), more).toList());
    }

    /** Returns the English text of a phrase of several lines, as far as a prompt shows it. */
    private static String shown(Phrase phrase) {
        List<String> lines = phrase.en().lines().map(Prompt::line).toList();
        return Prompt.text(lines.get(0), lines.subList(1, lines.size()));
    }

    /** Returns the change of the pot, then each changed step with its causes, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        return shown(phrase());
    }

    /**
     * A step that pays somebody otherwise. Immutable and thread-safe.
     *
     * @param path the step's path
     * @param causes why, from the outermost tier inwards, at least one
     * @param lines the lines that changed, in party order, at least one
     */
    public record Change(String path, List<Cause> causes, List<Shift> lines) implements Serializable {
        /**
         * Copies both lists.
         *
         * @throws IllegalArgumentException if there is no cause or no line
         */
        public Change {
            requireNonNull(path, "path");
            causes = ImmutableList.copyOf(causes);
            lines = ImmutableList.copyOf(lines);
            if (causes.isEmpty() || lines.isEmpty()) {
                throw new IllegalArgumentException("Change of step " + path
                        + " must have at least 1 cause and 1 line, but had " + causes.size() + " and " + lines.size());
            }
        }

        /** Returns by how much the step pays more. */
        public Money amount() {
            return Money.sum(lines.stream().map(Shift::amount).toList());
        }

        /** Returns the amount, then the causes, one a line. */
        public Phrase phrase() {
            Phrase amount = Phrase.of(
                    "%s增%s，%s笔",
                    lines.size() == 1 ? "%2$s %1$s, %3$s line" : "%2$s %1$s, %3$s lines",
                    Phrase.same(path),
                    Words.of(amount()),
                    Phrase.same(Integer.toString(lines.size())));
            return Difference.lines("\n    ", amount, causes.stream().map(Cause::phrase));
        }

        /** Returns the amount, then the causes, one a line, as far as 1,000 characters reach. */
        @Override
        public String toString() {
            return shown(phrase());
        }
    }

    /**
     * A line that changed. Immutable and thread-safe.
     *
     * @param party the party's id
     * @param before what it got, zero if it had no line
     * @param after what it gets, zero if it has no line
     */
    public record Shift(String party, Money before, Money after) implements Serializable {
        /** Checks that all parts are there. */
        public Shift {
            requireNonNull(party, "party");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }

        /** Returns by how much the party gets more. */
        public Money amount() {
            return after.minus(before);
        }
    }
}
