// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.liancun.ledger.Keys;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Sums;
import org.liancun.measure.Period;
import org.liancun.text.Ids;

/**
 * The income of some villages taken together, as their ledger and an accounting tell it.
 *
 * <p>Only what reaches one of these villages is income here: the revenue and the profit of a company that they own
 * together is not, even if the ledger has it, but its dividend is (House definition after the scope rule of the village
 * statistics). What one of these villages pays another is not income of the whole. An entry is never divided: one that
 * lies partly inside a period is refused.
 *
 * <p>Every amount comes out under a notion of income; see {@link Rollup}, {@link Statement}, {@link Growth}. Each question
 * is one or a few passes over the ledger, which {@link #threads} divides; {@link #running} keeps its sums for new entries.
 * Immutable and thread-safe.
 */
public final class Incomes {
    private final Ledger ledger;
    private final SortedSet<String> villages;
    private final Contents contents;
    private final Optional<Period> asked;
    private final int threads;

    private Incomes(Ledger ledger, Set<String> villages, Contents contents, Optional<Period> asked, int threads) {
        this.ledger = ledger;
        this.villages = ImmutableSortedSet.copyOf(villages);
        this.contents = contents;
        this.asked = asked;
        this.threads = threads;
    }

    /**
     * Obtains the income of villages under the two systems of rural collectives.
     *
     * @throws IllegalArgumentException as {@link #of(Ledger, Accounting, Collection)}
     */
    public static Incomes of(Ledger ledger, Collection<String> villages) {
        return of(ledger, Accounting.RURAL, villages);
    }

    /**
     * Obtains the income of villages, in the time from the first to the last of their entries.
     *
     * @param villages the ids of the villages taken together; some may have no entry
     * @throws IllegalArgumentException if an id is not an id, or an account of an entry is neither in the chart of its
     *     period nor the id of a notion
     * @throws ArithmeticException if a sum does not fit 64 bits in fen
     */
    public static Incomes of(Ledger ledger, Accounting accounting, Collection<String> villages) {
        villages.forEach(village -> Ids.require(village, "Village of incomes"));
        Contents contents = Contents.of(ledger, accounting, villages, 1);
        return new Incomes(ledger, ImmutableSet.copyOf(villages), contents, Optional.empty(), 1);
    }

    /** Returns the ledger that the entries are in. */
    public Ledger ledger() {
        return ledger;
    }

    /** Returns what the accounts of the ledger mean. */
    public Accounting accounting() {
        return contents.accounting();
    }

    /** Returns the ids of the villages taken together, in code-unit order. */
    public SortedSet<String> villages() {
        return villages;
    }

    /** Returns the time that is looked at, {@link Period#ALWAYS} if there is no entry and nobody said. */
    public Period period() {
        return asked.orElse(contents.period());
    }

    /** Returns the income of a period. Entries that lie partly inside it are refused when something is asked. */
    public Incomes during(Period wanted) {
        return new Incomes(ledger, villages, contents, Optional.of(wanted), threads);
    }

    /**
     * Returns the same income, summed in so many parts at the same time, which gives the same amounts.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public Incomes threads(int number) {
        checkArgument(number > 0, "Number of threads must be positive, but was %s", number);
        return new Incomes(ledger, villages, contents, asked, number);
    }

    /**
     * Returns the income of some of these villages, so that what the others pay them comes from outside.
     *
     * @throws IllegalArgumentException if one of them is not among these
     */
    public Incomes only(Collection<String> some) {
        for (String village : some) {
            checkArgument(
                    villages.contains(village),
                    "Village of incomes must be one of those taken together, but was %s",
                    village);
        }
        return new Incomes(ledger, ImmutableSet.copyOf(some), contents, asked, threads);
    }

    /** Returns the income as it was known at the end of a day, with the same villages and period. */
    public Incomes asKnownOn(LocalDate day) {
        Ledger known = ledger.asKnownOn(day);
        Contents less = Contents.of(known, accounting(), villages, threads);
        return new Incomes(known, villages, less, Optional.of(period()), threads);
    }

    /**
     * Returns the income on lines.
     *
     * @throws IllegalArgumentException if an entry lies partly inside the period or not inside one unit of it, a village
     *     belonged to a cluster for part of an entry's period and that is refused, a village both booked accounts of the
     *     notion and stated it as a whole for one time, or stated it twice, for periods that overlap or for one without
     *     taking the first amount back, unless the counterparties or origins differ; or a line adds what cannot be added (see {@link Rollup#total})
     * @throws ArithmeticException if a sum does not fit 64 bits in fen
     */
    public Rollup by(Notion notion, By... ways) {
        return running(notion, ways).rollup();
    }

    /**
     * Returns the income on lines, with sums that can be extended when entries come in.
     *
     * @throws IllegalArgumentException as {@link #by}
     * @throws ArithmeticException if a sum does not fit 64 bits in fen
     */
    public RunningRollup running(Notion notion, By... ways) {
        return RunningRollup.of(this, requireNonNull(notion, "notion"), List.of(ways));
    }

    /**
     * Returns what the villages together earned from others.
     *
     * @throws IllegalArgumentException as {@link #by} and {@link Rollup#total}
     */
    public Income total(Notion notion) {
        return by(notion).total();
    }

    /**
     * Returns the growth of the total from the period before; empty if either has no entry, since a missing figure is not
     * zero.
     *
     * @throws IllegalArgumentException as {@link #total}
     */
    public Optional<Growth> growth(Notion notion, Period current) {
        return growth(notion, current.previous(), current);
    }

    /**
     * Returns the growth of the total from one period to another; empty if either has no entry.
     *
     * @throws IllegalArgumentException as {@link #total}, or if the two periods cannot be {@linkplain Growth compared}
     */
    public Optional<Growth> growth(Notion notion, Period previous, Period current) {
        Rollup before = during(previous).by(notion);
        Rollup now = during(current).by(notion);
        return before.count() == 0 || now.count() == 0
                ? Optional.empty()
                : Optional.of(
                        new Growth(before.total().over(previous), now.total().over(current)));
    }

    /**
     * Returns what these villages paid each other, each payment with both sides, in code-unit order of payer and recipient.
     *
     * @param levels ways of putting villages on lines, from the narrowest to the widest; each payment names the first line
     *     that holds both ends
     * @throws IllegalArgumentException if an entry lies partly inside the period, or a way refuses one
     */
    public List<Elimination> eliminations(Notion notion, By... levels) {
        return new Eliminating(this, counting(notion), List.of(levels)).eliminations();
    }

    /** Returns the statement of every village and year that booked something, in that order. */
    public List<Statement> statements() {
        return Statements.of(this);
    }

    /** Returns the statement of one village and year, empty if nothing was booked. */
    public Optional<Statement> statement(String village, int year) {
        return only(List.of(village)).during(Period.year(year)).statements().stream()
                .findFirst();
    }

    /** Holds published statistics against the ledger, each with what comes out and the verdict, in the order given. */
    public List<Reconciled> reconcile(Collection<Statistic> published) {
        return published.stream()
                .map(statistic -> Reconciled.of(statistic, this))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the numbers of villages and entries, and the period. */
    @Override
    public String toString() {
        return "Incomes of " + villages.size() + (villages.size() == 1 ? " village, " : " villages, ") + period() + ": "
                + ledger;
    }

    Counting counting(Notion notion) {
        return new Counting(notion, accounting(), period(), contents.isWorded());
    }

    /** Returns the ids of accounts and notions that have an entry, and perhaps more. */
    Set<String> accounts() {
        return contents.accounts();
    }

    Sums sums(Keys keys) {
        return Sums.of(ledger, keys, threads);
    }

    /** Returns the income of a ledger that begins with the batches of this one. */
    Incomes extended(Ledger longer) {
        return new Incomes(longer, villages, contents.extended(longer), asked, threads);
    }
}
