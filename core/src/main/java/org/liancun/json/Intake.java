// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liancun.json.Problem.Kind;
import org.liancun.ledger.Entry;
import org.liancun.text.Clip;
import org.liancun.text.Nearest;

/** The good rows of a file, counted as they are taken, and what is wrong with the others. */
final class Intake implements Iterator<Entry> {
    private final Rows rows;
    private final Loading how;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Entry next;
    private boolean begun;
    private long good;
    private long bad;

    Intake(Rows rows, Loading how) {
        this.rows = rows;
        this.how = how;
    }

    @Override
    public boolean hasNext() {
        if (!begun) {
            advance();
        }
        return next != null;
    }

    @Override
    public Entry next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        begun = false;
        return next;
    }

    long good() {
        return good;
    }

    long bad() {
        return bad;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Goes to the next row to keep. Where no row is kept any more, the rest is read for what is wrong with it. */
    private void advance() {
        begun = true;
        do {
            next = rows.next(this::addBad);
        } while (next != null && !isKept(next));
    }

    private boolean isKept(Entry entry) {
        if (isUnknown(entry)) {
            return false;
        }
        good++;
        tell();
        return bad == 0 || how.keeps();
    }

    private boolean isUnknown(Entry entry) {
        return isUnknown("/recipient", entry.recipient(), how.recipients(), Expected.KNOWN_RECIPIENT)
                || isUnknown("/account", entry.account(), how.accounts(), Expected.KNOWN_ACCOUNT);
    }

    private boolean isUnknown(String pointer, String id, Optional<ImmutableSet<String>> only, Expected expected) {
        if (only.isEmpty() || only.get().contains(id)) {
            return false;
        }
        String shown = Clip.of('"' + id + '"');
        String nearest = bad < how.listed() ? Nearest.to(id, only.get()).orElse("") : "";
        addBad(List.of(
                new Problem(pointer, rows.line(), 1, Kind.UNKNOWN_REFERENCE, shown, expected.toString(), nearest)));
        return true;
    }

    private void addBad(List<Problem> wrong) {
        if (bad < how.listed()) {
            problems.addAll(wrong);
        }
        bad++;
        tell();
    }

    private void tell() {
        if ((good + bad) % how.every() == 0) {
            how.progress().accept(good + bad);
        }
    }
}
