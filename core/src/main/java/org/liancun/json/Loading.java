// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.liancun.ledger.Ledger;

/**
 * How rows are loaded into a ledger: what becomes of the good ones when there are bad ones, how many bad ones are told of,
 * what is known beforehand, and who is told how far it is.
 *
 * <p>Rows are read one by one, so only the ledger grows. House definition. Immutable and thread-safe.
 */
public final class Loading {
    private final boolean keeps;
    private final int listed;
    private final Optional<ImmutableSet<String>> recipients;
    private final Optional<ImmutableSet<String>> accounts;
    private final long every;
    private final LongConsumer progress;

    private Loading(
            boolean keeps,
            int listed,
            Optional<ImmutableSet<String>> recipients,
            Optional<ImmutableSet<String>> accounts,
            long every,
            LongConsumer progress) {
        checkArgument(listed > 0, "Number of bad rows to list must be positive, but was %s", listed);
        checkArgument(every > 0, "Number of rows between two reports must be positive, but was %s", every);
        this.keeps = keeps;
        this.listed = listed;
        this.recipients = recipients;
        this.accounts = accounts;
        this.every = every;
        this.progress = requireNonNull(progress, "progress");
    }

    /**
     * Obtains loading that keeps the good rows and leaves out the bad ones.
     *
     * @param listed how many bad rows are told of; others are only counted
     * @throws IllegalArgumentException if the number is not positive
     */
    public static Loading keepingGoodRows(int listed) {
        return new Loading(true, listed, Optional.empty(), Optional.empty(), Long.MAX_VALUE, rows -> {});
    }

    /**
     * Obtains loading that keeps no row if one is bad.
     *
     * @param listed how many bad rows are told of; others are only counted
     * @throws IllegalArgumentException if the number is not positive
     */
    public static Loading allOrNothing(int listed) {
        return new Loading(false, listed, Optional.empty(), Optional.empty(), Long.MAX_VALUE, rows -> {});
    }

    /** Returns the same for rows whose recipient is one of these; another one makes a row bad, so none of these makes all bad. */
    public Loading knowingRecipients(Collection<String> ids) {
        return new Loading(keeps, listed, Optional.of(ImmutableSet.copyOf(ids)), accounts, every, progress);
    }

    /** Returns the same for rows whose account is one of these; another one makes a row bad, so none of these makes all bad. */
    public Loading knowingAccounts(Collection<String> ids) {
        return new Loading(keeps, listed, recipients, Optional.of(ImmutableSet.copyOf(ids)), every, progress);
    }

    /**
     * Returns the same that tells how many rows have been read, after every so many.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public Loading telling(long every, LongConsumer progress) {
        return new Loading(keeps, listed, recipients, accounts, every, progress);
    }

    /** Reads all rows and appends those that are kept as one batch. */
    Loaded load(Rows rows, Ledger into, LocalDate day) {
        Intake intake = new Intake(rows, this);
        Ledger longer = into.append(day, () -> intake);
        boolean keep = keeps || intake.bad() == 0;
        return new Loaded(
                keep ? longer : into,
                intake.good() + intake.bad(),
                keep ? intake.good() : 0,
                intake.bad(),
                intake.problems());
    }

    boolean keeps() {
        return keeps;
    }

    int listed() {
        return listed;
    }

    /** Returns the only recipients, or nothing if there may be any. */
    Optional<ImmutableSet<String>> recipients() {
        return recipients;
    }

    /** Returns the only accounts, or nothing if there may be any. */
    Optional<ImmutableSet<String>> accounts() {
        return accounts;
    }

    long every() {
        return every;
    }

    LongConsumer progress() {
        return progress;
    }
}
