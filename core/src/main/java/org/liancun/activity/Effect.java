// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.liancun.measure.Period;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Nearest;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;
import org.liancun.text.Worded;

/**
 * What a mechanism changes about one number of some activities (联动效应).
 *
 * <p>Joint purchasing lowers a cost, a brand raises a price, pooled labour fills a capacity: by how much is always the caller's to
 * say, and where it is from; the library has no effect of its own. An effect holds for a year if it holds on its last day, as
 * registers are read then. Immutable and thread-safe.
 *
 * @param id the id
 * @param mechanism the id of the mechanism whose effect it is
 * @param among which activities it is about
 * @param part which of their numbers it changes
 * @param how how it changes it
 * @param during when it holds
 * @param source where the coefficient is from; who has assumed it says so
 */
public record Effect(String id, String mechanism, Among among, Part part, How how, Period during, String source)
        implements Worded, Serializable {
    /**
     * Checks the ids and the source.
     *
     * @throws IllegalArgumentException if an id breaks the rule, or the source is blank or too long
     */
    public Effect {
        Ids.require(id, "Effect id");
        Ids.require(mechanism, "Mechanism of effect " + id);
        requireNonNull(among, "among");
        requireNonNull(part, "part");
        requireNonNull(how, "how");
        requireNonNull(during, "during");
        Sources.require(source, "effect", id);
    }

    /** Tells whether the effect holds for a year. */
    public boolean isOn(int year) {
        return during.contains(LocalDate.of(year, Month.DECEMBER, 31));
    }

    /**
     * Returns why the effect cannot be had on some activities: it names one, or a number of one, that is not there.
     *
     * <p>An effect on a kind, or on all, may find nothing to change.
     */
    public Optional<String> problem(List<Activity> activities) {
        List<String> known = activities.stream().map(Activity::id).toList();
        Optional<String> unknown = among.unknown(known)
                .map(named -> "Activity of effect " + id + " must be known, but was \"" + named + "\""
                        + Nearest.advice(named, known));
        return unknown.isPresent() || !among.isExact()
                ? unknown
                : activities.stream()
                        .filter(among::has)
                        .flatMap(activity -> part.missing(activity).stream())
                        .findFirst();
    }

    /** Returns mechanism, what it changes, and how: {@code "brand: sales of rice × 110%"}. */
    @Override
    public Phrase phrase(Names names) {
        return Phrase.of(
                "%s：%s的%s %s",
                "%s: %3$s of %2$s %4$s",
                names.phrase(mechanism),
                among.phrase(names),
                part.phrase(names),
                how.phrase(names));
    }

    /** Returns the English words. */
    @Override
    public String toString() {
        return Prompt.line(describe());
    }
}
