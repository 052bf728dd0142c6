// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.liancun.activity.Activity;
import org.liancun.activity.Driver;
import org.liancun.activity.Effect;
import org.liancun.chance.Uncertainty;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Holding;
import org.liancun.village.Party;

/**
 * One of the lists that a model consists of (模型的分部): how it is called in paths and files, and how its entries are told apart.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what the entries are
 */
public final class Section<T> {
    /** Who takes part, by id. */
    public static final Section<Party> PARTIES =
            new Section<>("parties", "Party", "a party of the model", Party::id, party -> List.of());

    /** To which village parties belong, by party. */
    public static final Section<Belonging> HOMES =
            new Section<>("homes", "Home", "a home of the model", Belonging::party, References::of);

    /** Who holds what, by party, measure and period: {@code "jia/mu/2024.."}. */
    public static final Section<Holding> HOLDINGS = new Section<>(
            "holdings",
            "Holding",
            "a measure that a party of the model holds",
            holding -> holding.party() + "/" + holding.measure() + "/" + holding.during(),
            References::of);

    /** What was agreed about dividing, by id. */
    public static final Section<Agreement> AGREEMENTS =
            new Section<>("agreements", "Agreement", "an agreement of the model", Agreement::id, References::of);

    /** The numbers behind activities, year by year, by id. */
    public static final Section<Driver> DRIVERS =
            new Section<>("drivers", "Driver", "a driver of the model", Driver::id, driver -> List.of());

    /** What earns, by id. */
    public static final Section<Activity> ACTIVITIES =
            new Section<>("activities", "Activity", "an activity of the model", Activity::id, References::of);

    /** The mechanisms at work, by id. */
    public static final Section<ModelMechanism> MECHANISMS = new Section<>(
            "mechanisms", "Mechanism", "a mechanism of the model", ModelMechanism::id, mechanism -> List.of());

    /** What mechanisms do to activities, by id. */
    public static final Section<Effect> EFFECTS =
            new Section<>("effects", "Effect", "an effect of the model", Effect::id, References::of);

    /** What is divided every year, by id. */
    public static final Section<PotRule> POTS =
            new Section<>("pots", "Pot", "a pot of the model", PotRule::id, References::of);

    /** Which drivers are uncertain and how, by driver. */
    public static final Section<Uncertainty> UNCERTAINTIES = new Section<>(
            "uncertainties", "Uncertainty", "an uncertain driver of the model", Uncertainty::driver, References::of);

    /** All sections, in the order in which a model is read. */
    public static final List<Section<?>> ALL = List.of(
            PARTIES, HOMES, HOLDINGS, AGREEMENTS, DRIVERS, ACTIVITIES, MECHANISMS, EFFECTS, POTS, UNCERTAINTIES);

    private final String name;
    private final String subject;
    private final String expected;
    private final Function<T, String> key;
    private final Function<T, List<Reference>> references;

    private Section(
            String name,
            String subject,
            String expected,
            Function<T, String> key,
            Function<T, List<Reference>> references) {
        this.name = name;
        this.subject = subject;
        this.expected = expected;
        this.key = key;
        this.references = references;
    }

    /** Returns the name in paths and files, such as {@code "parties"}. */
    public String name() {
        return name;
    }

    /** Returns the key of an entry, by which paths refer to it. */
    public String key(T entry) {
        return requireNonNull(key.apply(entry), "key");
    }

    /**
     * Obtains the entries of a model's section.
     *
     * @throws IllegalArgumentException if two have one key
     */
    @SafeVarargs
    public final Catalog<T> of(T... entries) {
        List<T> all = new ArrayList<>(entries.length);
        for (T entry : entries) {
            all.add(entry);
        }
        return of(all);
    }

    /**
     * Obtains the entries of a model's section.
     *
     * @throws IllegalArgumentException if two have one key
     */
    public Catalog<T> of(Collection<? extends T> entries) {
        return Catalog.of(this, entries);
    }

    /** Returns what an entry is, as the message begins. */
    String subject() {
        return subject;
    }

    /** Returns what is named where a section makes it known, as the message begins. */
    static String named(Section<?> section) {
        return section == HOLDINGS ? "Measure" : section.subject;
    }

    /** Returns what may be named where this section makes it known. */
    String expected() {
        return expected;
    }

    List<Reference> references(T entry) {
        return references.apply(entry);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
