// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * What the guards say: what they found, and what they could not check because something is unknown. A guard that stands in neither
 * list found nothing, or has nothing to say of the legal form, the place or the day. A guard that stands in both found something in
 * what it could check, such as the pot where the year's net income is not known. A place of which no law is known may be misspelt.
 *
 * <p>Immutable and thread-safe.
 *
 * @param findings the findings in the order of guards, then of places
 * @param unchecked the guards for which something is unknown
 * @param lawless the places of the entity of which no law is known here, in order
 */
public record Review(List<Finding> findings, SortedSet<Guard> unchecked, SortedSet<String> lawless)
        implements Serializable {
    /** Puts the findings in order. */
    public Review {
        findings = ImmutableList.sortedCopyOf(
                Comparator.comparing(Finding::guard).thenComparing(Finding::place), findings);
        unchecked = ImmutableSortedSet.copyOfSorted(unchecked);
        lawless = ImmutableSortedSet.copyOfSorted(lawless);
    }

    /** Returns the guards that found something, in order. */
    public SortedSet<Guard> broken() {
        return findings.stream()
                .map(Finding::guard)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Returns the first finding of a guard, or nothing. */
    public Optional<Finding> of(Guard guard) {
        return findings.stream().filter(finding -> finding.guard() == guard).findFirst();
    }

    /** Returns this review and another. */
    public Review and(Review other) {
        return new Review(
                ImmutableList.<Finding>builder()
                        .addAll(findings)
                        .addAll(other.findings)
                        .build(),
                ImmutableSortedSet.<Guard>naturalOrder()
                        .addAll(unchecked)
                        .addAll(other.unchecked)
                        .build(),
                ImmutableSortedSet.<String>naturalOrder()
                        .addAll(lawless)
                        .addAll(other.lawless)
                        .build());
    }

    /** Returns a row for each finding: severity, guard, place, figures, article. */
    public TextTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            Phrase figures = Phrase.list(
                    finding.figures().stream().map(Measured::describe).toList());
            rows.add(List.of(
                    finding.guard().severity().label().zh(),
                    finding.guard().name(),
                    finding.place(),
                    figures.zh(),
                    finding.article().cite().zh()));
        }
        return new TextTable(List.of("severity", "guard", "place", "figures", "article"), rows);
    }

    /** Returns the numbers of findings and of guards that could not be checked, then the findings. */
    @Override
    public String toString() {
        String first = findings.size() + (findings.size() == 1 ? " finding, " : " findings, ") + unchecked.size()
                + " unchecked" + (lawless.isEmpty() ? "" : ", no law known of " + lawless);
        return Prompt.text(
                Prompt.line(first), findings.stream().map(each -> "  " + each).toList());
    }
}
