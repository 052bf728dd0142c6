// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liancun.text.Ids;

/**
 * The settled runs of one agreement, one after the other (分配台账).
 *
 * <p>A run once settled is locked (锁定): it can be neither settled again nor changed. A correction leaves it as it was and is paid in
 * the next run, in steps before all tiers, in full: where its pot does not reach, what
 * remains of it is negative. Later runs that would have been different, because the books would, are restated with it.
 * Whoever got 60 and should have got 50 pays 10 back in the next run.
 *
 * <p>House definition. Immutable and thread-safe.
 *
 * @param agreement the id of the agreement
 * @param opening the books brought into the first run
 * @param entries the runs in the order of their days
 * @param corrections what the next run has to settle first, one for each run, in the order in which they became
 *     known
 */
public record Journal(String agreement, Books opening, List<Entry> entries, List<Restatement> corrections)
        implements Serializable {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if two corrections are of one run
     */
    public Journal {
        Ids.require(agreement, "Agreement id");
        requireNonNull(opening, "opening");
        entries = ImmutableList.copyOf(entries);
        corrections = ImmutableList.copyOf(corrections);
        Ids.requireOnce(days(corrections), day -> day, "Corrected run of journal " + agreement);
    }

    /** Obtains a journal in which nothing is settled yet. */
    public static Journal of(String agreement, Books opening) {
        return new Journal(agreement, opening, List.of(), List.of());
    }

    /**
     * Settles the next run, open corrections first.
     *
     * @throws IllegalArgumentException if the rules are of another agreement, the run's day is not after all settled days, or as
     *     {@link Sharing#settle(Agreement, Pot, Register, Books)}
     */
    public Journal settle(Agreement rules, Run run) {
        requireOwn(rules);
        for (Entry entry : entries) {
            if (!run.day().isAfter(entry.run().day())) {
                throw new IllegalArgumentException("Run of " + agreement + " must come after "
                        + entry.run().day() + ", which is settled and locked, but was of " + run.day()
                        + ". Corrections go to the next run");
            }
        }
        Settlement settlement = Correcting.settle(rules, run, books(), corrections);
        Entry next = new Entry(rules, run, corrections, settlement, settlement);
        return new Journal(agreement, opening, with(entries, next), List.of());
    }

    /**
     * Corrects a settled run: by other rules with retroactive effect (追溯), another pot or another register of the same day.
     *
     * @throws IllegalArgumentException if the rules are of another agreement, or no run of that day was settled
     */
    public Journal correct(Agreement rules, Run run) {
        requireOwn(rules);
        List<LocalDate> days = entries.stream().map(entry -> entry.run().day()).toList();
        int place = days.indexOf(run.day());
        if (place < 0) {
            throw new IllegalArgumentException(
                    "Run of " + agreement + " to be corrected must be of one of " + days + ", but was of " + run.day());
        }
        List<Entry> corrected = new ArrayList<>(entries.subList(0, place));
        List<Restatement> found = new ArrayList<>(corrections);
        Books books = place == 0 ? opening : corrected.get(place - 1).due().next();
        for (Entry old : entries.subList(place, entries.size())) {
            Entry entry = old.run().day().equals(run.day()) ? old.under(rules, run, books) : old.after(books);
            add(found, new Restatement(old.due(), entry.due()));
            corrected.add(entry);
            books = entry.due().next();
        }
        return new Journal(agreement, opening, corrected, found);
    }

    /** Adds a correction to the open ones; further corrections of a run are one with the first. */
    private static void add(List<Restatement> open, Restatement more) {
        int place = days(open).indexOf(more.original().asOf());
        Settlement original = (place < 0 ? more : open.get(place)).original();
        Restatement whole = new Restatement(original, more.corrected());
        if (place >= 0) {
            open.remove(place);
        }
        if (!whole.entries().isEmpty()) {
            open.add(place < 0 ? open.size() : place, whole);
        }
    }

    private static List<LocalDate> days(List<Restatement> corrections) {
        return corrections.stream()
                .map(correction -> correction.original().asOf())
                .toList();
    }

    /** Returns the settlements as they were paid, in the order of their days. */
    public List<Settlement> settlements() {
        return entries.stream().map(Entry::paid).toList();
    }

    /** Returns the books to bring into the next run. */
    public Books books() {
        return entries.isEmpty()
                ? opening
                : entries.get(entries.size() - 1).due().next();
    }

    private void requireOwn(Agreement rules) {
        if (!rules.id().equals(agreement)) {
            throw new IllegalArgumentException(
                    "Rules of journal " + agreement + " must be of that agreement, but were of " + rules.id());
        }
    }

    private static List<Entry> with(List<Entry> entries, Entry next) {
        return ImmutableList.<Entry>builder().addAll(entries).add(next).build();
    }

    /** Returns the agreement, how many runs are settled and how many corrections are open. */
    @Override
    public String toString() {
        return "Journal of " + agreement + ": " + entries.size() + " settled, " + corrections.size()
                + " corrections open";
    }

    /**
     * One settled run. Immutable and thread-safe.
     *
     * @param rules the agreement as it is now known to hold for the run
     * @param run pot and register as they are now known
     * @param corrections what the run settled of earlier ones
     * @param paid the settlement that was paid; never changed
     * @param due the settlement that should have been, as far as is known; equal to what was paid unless corrected
     */
    public record Entry(Agreement rules, Run run, List<Restatement> corrections, Settlement paid, Settlement due)
            implements Serializable {
        /** Copies the list. */
        public Entry {
            requireNonNull(rules, "rules");
            requireNonNull(run, "run");
            corrections = ImmutableList.copyOf(corrections);
            requireNonNull(paid, "paid");
            requireNonNull(due, "due");
        }

        private Entry under(Agreement newRules, Run newRun, Books books) {
            Settlement newDue = Correcting.settle(newRules, newRun, books, corrections);
            return new Entry(newRules, newRun, corrections, paid, newDue);
        }

        private Entry after(Books books) {
            return under(rules, run, books);
        }
    }
}
