// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.TextTable;

/**
 * Village income summed to lines (汇总), without counting a payment between recipients as income of the whole.
 *
 * <p>A line keeps what it had from another line, because it earned that; the {@linkplain #total() total} does not. So
 * the totals of the lines less {@link #across()} are the total. Two ways of grouping the same entries give the same total
 * where they have the same recipients: a payment counts in full when its payer has no line, and an entry
 * {@link #outside()} not at all. Example: village A earns 100 from outside and 10 from village B, B earns 50 from outside; the lines are
 * 110 and 50, across is 10, the total is 150. By a cluster to which A belongs and B does not, the line and the total are
 * 110, and what B earned is outside.
 *
 * <p>Immutable and thread-safe.
 *
 * @param notion the one notion of income of all amounts
 * @param lines in the order of their keys
 * @param eliminations the payments between recipients, each naming both sides
 * @param outside the entries that belong to no line and are not summed
 */
public record Rollup(
        Notion notion, Grouping grouping, List<Receipts> lines, List<Elimination> eliminations, List<Entry> outside)
        implements Serializable {
    private static final long FEN_PER_WAN = Money.wan(1).fen();

    /**
     * Copies the lists and checks that each line states what was paid within it.
     *
     * @throws IllegalArgumentException if the eliminations within a line do not add up to its {@code within}
     */
    public Rollup {
        requireNonNull(notion, "notion");
        requireNonNull(grouping, "grouping");
        lines = ImmutableList.copyOf(lines);
        eliminations = ImmutableList.copyOf(eliminations);
        outside = ImmutableList.copyOf(outside);
        Map<String, Money> within = new HashMap<>();
        for (Elimination elimination : eliminations) {
            if (elimination.isWithinLine()) {
                within.merge(elimination.line(), elimination.amount(), Money::plus);
            }
        }
        for (Receipts line : lines) {
            Money paid = within.getOrDefault(line.key(), Money.ZERO);
            checkArgument(
                    paid.equals(line.within()),
                    "Payments within line %s must add up to %s, but were %s",
                    line.key(),
                    line.within(),
                    paid);
        }
    }

    /** Returns what the recipients together earned from others; zero if there are no lines. */
    public Money total() {
        Money total = across().negated();
        for (Receipts line : lines) {
            total = total.plus(line.total());
        }
        return total;
    }

    /** Returns what lines were paid by other lines. */
    public Money across() {
        Money across = Money.ZERO;
        for (Elimination elimination : eliminations) {
            if (!elimination.isWithinLine()) {
                across = across.plus(elimination.amount());
            }
        }
        return across;
    }

    /** Returns the number of entries summed, the eliminated ones included. */
    public int count() {
        return lines.stream().mapToInt(Receipts::count).sum();
    }

    /** Returns the line of a key, empty if nothing was booked to it. */
    public Optional<Receipts> line(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /**
     * Returns the total per village (村均), exact, in 万元 per village. The number of villages is declared, since
     * villages without an entry count too. Example: 451.29 万元 over 5 villages is 90.258.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public Quantity average(long villages) {
        checkArgument(villages > 0, "Number of villages must be positive, but was %s", villages);
        Ratio inWan = Ratio.of(total().fen(), FEN_PER_WAN);
        return Quantity.of(inWan.dividedBy(Ratio.of(villages)), Unit.WAN_YUAN.per(Unit.VILLAGE));
    }

    /** Returns {@link #table(Locale)} in English. */
    public String table() {
        return table(Locale.ENGLISH);
    }

    /** Returns the lines, what was eliminated between them, and the total, as text in Chinese or English. */
    public String table(Locale locale) {
        boolean zh = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        List<String> headings =
                zh ? List.of("笔数", "收到", "抵销", "收入") : List.of("entries", "received", "eliminated", "income");
        List<List<String>> rows = new ArrayList<>();
        for (Receipts line : lines) {
            rows.add(row(line.key(), line.count(), line.received(), line.within(), line.total()));
        }
        if (!across().isZero()) {
            String between = zh ? "相互往来" : "between lines";
            rows.add(row(between, 0, Money.ZERO, across(), across().negated()));
        }
        Money received = sum(lines);
        rows.add(row(zh ? "合计" : "total", count(), received, received.minus(total()), total()));
        List<String> all = new ArrayList<>(List.of(grouping.label().in(locale)));
        all.addAll(headings);
        return new TextTable(all, rows).toString();
    }

    /** Returns the notion, the number of lines and the total. */
    @Override
    public String toString() {
        return "Roll-up of " + notion.label().en() + " by " + grouping.label().en() + ": " + lines.size() + " lines, "
                + total();
    }

    private static Money sum(List<Receipts> lines) {
        Money received = Money.ZERO;
        for (Receipts line : lines) {
            received = received.plus(line.received());
        }
        return received;
    }

    private static List<String> row(String key, int count, Money received, Money eliminated, Money income) {
        return List.of(
                key, Integer.toString(count), received.formatYuan(), eliminated.formatYuan(), income.formatYuan());
    }
}
