// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liancun.money.Money;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * How a pot was divided. A settlement is the sum of its lines: payments and what remains are the pot, to the fen.
 *
 * <p>Immutable and thread-safe.
 *
 * @param agreement the id of the agreement
 * @param pot what was divided
 * @param asOf the date of the register
 * @param steps one or more for each tier, in order
 * @param remaining what no line pays; negative when a rounding overpaid, the pot is a loss or it does not reach for
 *     the corrections of earlier runs
 * @param next the books to bring into the next settlement
 */
public record Settlement(String agreement, Money pot, LocalDate asOf, List<Step> steps, Money remaining, Books next)
        implements Serializable {
    /**
     * Checks that payments and what remains add up to the pot.
     *
     * @throws IllegalArgumentException if they do not
     */
    public Settlement {
        Ids.require(agreement, "Agreement id");
        requireNonNull(asOf, "asOf");
        requireNonNull(next, "next");
        steps = ImmutableList.copyOf(steps);
        List<Money> parts = new ArrayList<>(List.of(remaining));
        for (Step step : steps) {
            parts.add(step.paid());
        }
        Money total = Money.sum(parts);
        if (!total.equals(pot)) {
            throw new IllegalArgumentException(
                    "Payments and what remains of settlement " + agreement + " must add up to " + pot
                            + ", but added up to " + total + ", a difference of " + total.minus(pot));
        }
    }

    /** Returns what all parties get together. */
    public Money paid() {
        return pot.minus(remaining);
    }

    /** Returns what each party gets in all steps together, in party order. */
    public SortedMap<String, Money> payments() {
        SortedMap<String, Money> payments = new TreeMap<>();
        for (Step step : steps) {
            step.lines().forEach(line -> payments.merge(line.party(), line.paid(), Money::plus));
        }
        return payments;
    }

    /**
     * Returns what a party gets in all steps together.
     *
     * @throws IllegalArgumentException if the party has no line
     */
    public Money paidTo(String party) {
        Money total = Money.ZERO;
        boolean named = false;
        for (Step step : steps) {
            for (Line line : step.lines()) {
                if (line.party().equals(party)) {
                    total = total.plus(line.paid());
                    named = true;
                }
            }
        }
        if (!named) {
            throw nobody(party);
        }
        return total;
    }

    /**
     * Explains why a party gets what it gets.
     *
     * @throws IllegalArgumentException if the party has no line
     */
    public Explanation explain(String party) {
        List<Explanation.Reason> reasons = new ArrayList<>();
        for (Step step : steps) {
            for (Line line : step.lines()) {
                if (line.party().equals(party)) {
                    reasons.add(new Explanation.Reason(step, line));
                }
            }
        }
        if (reasons.isEmpty()) {
            throw nobody(party);
        }
        return new Explanation(party, pot, reasons);
    }

    /** Returns what is paid otherwise than in an earlier settlement, line by line, and why. */
    public Difference minus(Settlement earlier) {
        return new Difference(earlier, this);
    }

    private IllegalArgumentException nobody(String party) {
        return new IllegalArgumentException("Party must have a line in settlement " + agreement + ", but \"" + party
                + "\" has none" + Nearest.advice(party, payments().keySet()));
    }

    /** Returns a table with a row for each party and a column for each step that pays somebody. */
    public TextTable table() {
        List<Step> paying =
                steps.stream().filter(step -> !step.lines().isEmpty()).toList();
        List<String> headings = new ArrayList<>(List.of("party"));
        paying.forEach(step -> headings.add(step.path()));
        headings.add("total");
        List<List<String>> rows = new ArrayList<>();
        List<Map<String, Money>> columns =
                paying.stream().map(Settlement::byParty).toList();
        payments().forEach((party, total) -> rows.add(row(party, columns, total)));
        rows.add(bottomRow("paid", paying.stream().map(Step::paid).toList(), paid()));
        rows.add(bottomRow("remaining", paying.stream().map(step -> Money.ZERO).toList(), remaining));
        return new TextTable(headings, rows);
    }

    private static Map<String, Money> byParty(Step step) {
        return step.lines().stream().collect(Collectors.toMap(Line::party, Line::paid));
    }

    private static List<String> row(String party, List<Map<String, Money>> columns, Money total) {
        List<Money> amounts = columns.stream()
                .map(column -> column.getOrDefault(party, Money.ZERO))
                .toList();
        return bottomRow(party, amounts, total);
    }

    private static List<String> bottomRow(String heading, List<Money> amounts, Money total) {
        List<String> cells = new ArrayList<>(List.of(heading));
        amounts.forEach(amount -> cells.add(amount.isZero() ? "-" : plain(amount)));
        cells.add(plain(total));
        return cells;
    }

    private static String plain(Money amount) {
        String yuan = amount.formatYuan();
        return yuan.substring(0, yuan.length() - 1);
    }

    /** Returns pot, payments and what remains, then the steps, one a line, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        String sum =
                " " + asOf + ": " + pot + " = " + paid() + " to " + payments().size() + " parties + " + remaining;
        String first = Prompt.cut(agreement, Math.max(8, 80 - sum.length())) + sum;
        return Prompt.text(first, steps.stream().map(this::line).toList());
    }

    /** Tells whether the condition of a step's tier held; if not, the step neither pays nor groups steps that do. */
    public boolean isDue(Step step) {
        return !step.lines().isEmpty() || steps.stream().anyMatch(other -> other.isWithin(step.path()));
    }

    private String line(Step step) {
        Tier tier = step.tier();
        Basis basis = step.basis();
        String due = isDue(step) ? "" : ", due only " + tier.terms().when().describe();
        return "  " + step.path() + ": " + basis.payable() + " = " + tier.take().describe()
                + basis.gap().en() + due + ", " + tier.split().describe();
    }
}
