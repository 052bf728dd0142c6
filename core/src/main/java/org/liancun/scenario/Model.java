// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liancun.chance.Correlation;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Register;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;
import org.liancun.village.PartyKind;

/**
 * What a projection starts from (推演模型): who takes part, what earns, and how it is divided, from one year to another.
 *
 * <p>A model that stands holds together: every id it refers to is known. A model with some sections changed shares the others, and
 * only what the change can have broken is checked again, so that a change costs little however large the model is. Immutable and
 * thread-safe.
 */
public final class Model {
    private static final int MOST_LISTED = 100;

    private final String id;
    private final Name title;
    private final int firstYear;
    private final int lastYear;
    private final ImmutableMap<Section<?>, Catalog<?>> catalogs;
    private final Correlation correlation;

    private Model(
            String id,
            Name title,
            int firstYear,
            int lastYear,
            Map<Section<?>, Catalog<?>> catalogs,
            Correlation correlation) {
        this.id = id;
        this.title = title;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.catalogs = ImmutableMap.copyOf(catalogs);
        this.correlation = correlation;
    }

    /**
     * Obtains a model.
     *
     * @param firstYear the first year of projections
     * @param lastYear the last year, at most 100 years later
     * @param catalogs the entries of some sections; other sections are empty
     * @throws IllegalArgumentException with every problem up to 100, one on a line, if years or sections do not fit together, or a
     *     driver is not known from the first year on
     */
    public static Model of(String id, Name title, int firstYear, int lastYear, Catalog<?>... catalogs) {
        Model model = none(id, title, firstYear, lastYear).having(Correlation.NONE, catalogs);
        return model.requireNo(ModelCheck.problems(model));
    }

    /** Lists everything that keeps sections and a correlation from being one model from a year on; empty if nothing does. */
    public static List<Misfit> problems(int firstYear, Correlation correlation, Catalog<?>... catalogs) {
        return ModelCheck.problems(
                none("model", Name.of("model"), firstYear, firstYear).having(correlation, catalogs));
    }

    /** Returns the model with nothing in it. */
    Model empty() {
        return none(id, title, firstYear, lastYear);
    }

    private static Model none(String id, Name title, int firstYear, int lastYear) {
        Ids.require(id, "Model id");
        requireNonNull(title, "title");
        if (firstYear < 1 || lastYear > 9999 || lastYear < firstYear || lastYear - firstYear > 100) {
            throw new IllegalArgumentException("Years of model " + id
                    + " must be within 1 to 9999, the last not before the first and at most 100 after, but were "
                    + firstYear + " to " + lastYear);
        }
        Map<Section<?>, Catalog<?>> none = new HashMap<>();
        Section.ALL.forEach(section -> none.put(section, section.of()));
        return new Model(id, title, firstYear, lastYear, none, Correlation.NONE);
    }

    Model having(Correlation matrix, Catalog<?>... changed) {
        Map<Section<?>, Catalog<?>> all = new HashMap<>(catalogs);
        Ids.requireOnce(Arrays.asList(changed), Catalog::section, "Section of model " + id);
        Arrays.asList(changed).forEach(catalog -> all.put(catalog.section(), catalog));
        return new Model(id, title, firstYear, lastYear, all, matrix);
    }

    /**
     * Returns the model with other entries in some sections.
     *
     * @throws IllegalArgumentException with every problem up to 100, one on a line, if the sections do not fit together
     */
    public Model with(Catalog<?>... changed) {
        return with(correlation, changed);
    }

    /**
     * Returns the model in which uncertain drivers go together as a matrix says, with other entries in some sections.
     *
     * @throws IllegalArgumentException as {@link #with(Catalog[])}
     */
    public Model with(Correlation matrix, Catalog<?>... changed) {
        Model model = having(matrix, changed);
        return model.requireNo(ModelCheck.problems(this, model));
    }

    private Model requireNo(List<Misfit> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Sections of model " + id + " must fit together, but had "
                    + problems.size() + (problems.size() == 1 ? " problem:\n" : " problems:\n")
                    + problems.stream().limit(MOST_LISTED).map(Misfit::toString).collect(joining("\n")));
        }
        return this;
    }

    /**
     * Returns the model without some villages: without all who belong to them, what they hold, what they run, and the pots that nobody
     * else shares or feeds. Effects no longer name what they ran.
     *
     * @param villages the ids of the villages
     * @throws IllegalArgumentException if one is no village of the model, or something that stays names a party that goes, such as an
     *     agreement that pays it by name
     */
    public Model without(Set<String> villages) {
        Nearest.requireKnown("Village", villages, villages());
        return Leaving.of(this, villages);
    }

    /** Returns the id. */
    public String id() {
        return id;
    }

    /** Returns what the model is called. */
    public Name title() {
        return title;
    }

    /** Returns the first year of projections. */
    public int firstYear() {
        return firstYear;
    }

    /** Returns the last year of projections. */
    public int lastYear() {
        return lastYear;
    }

    /** Returns how uncertain drivers go together, or nothing where they do not. */
    public Correlation correlation() {
        return correlation;
    }

    /** Returns the entries of a section. */
    @SuppressWarnings("unchecked") // each section is the key of its own catalog only
    public <T> Catalog<T> in(Section<T> section) {
        return (Catalog<T>) requireNonNull(catalogs.get(section), section.name());
    }

    /** Returns to which village each party belongs, villages to themselves, by party; who belongs to none is left out. */
    public SortedMap<String, String> homes() {
        SortedMap<String, String> homes = new TreeMap<>();
        in(Section.PARTIES).list().stream()
                .filter(party -> party.kind() == PartyKind.VILLAGE)
                .forEach(party -> homes.put(party.id(), party.id()));
        for (Belonging home : in(Section.HOMES).list()) {
            homes.put(home.village(), home.village());
            homes.put(home.party(), home.village());
        }
        return homes;
    }

    /** Returns the ids of the villages in order. */
    public List<String> villages() {
        return ImmutableSortedSet.copyOf(homes().values()).asList();
    }

    /** Returns the register of all parties on the last day of a year; it knows all measures of the model. */
    public Register register(int year) {
        return register(year, in(Section.PARTIES).keys());
    }

    /** Returns the register of some parties; of a measure that none of them holds on the day, they hold nothing. */
    Register register(int year, List<String> ids) {
        LocalDate day = Years.lastDay(year);
        Set<String> unheld = new TreeSet<>();
        in(Section.HOLDINGS).list().forEach(holding -> unheld.add(holding.measure()));
        List<Holding> held = new ArrayList<>();
        for (String id : new TreeSet<>(ids)) {
            for (Holding holding : in(Section.HOLDINGS).under(id)) {
                if (holding.during().contains(day)) {
                    held.add(holding);
                    unheld.remove(holding.measure());
                }
            }
        }
        if (!ids.isEmpty()) {
            unheld.forEach(measure -> held.add(new Holding(ids.get(0), measure, Ratio.ZERO, Period.ALWAYS)));
        }
        return Register.asOf(day, ids.stream().map(in(Section.PARTIES)::get).toList(), held);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Model that
                && id.equals(that.id)
                && title.equals(that.title)
                && firstYear == that.firstYear
                && lastYear == that.lastYear
                && catalogs.equals(that.catalogs)
                && correlation.equals(that.correlation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, title, firstYear, lastYear, catalogs, correlation);
    }

    /** Returns id, years and title, then the sections that have entries, one a line. */
    @Override
    public String toString() {
        List<String> lines = Section.ALL.stream()
                .map(this::in)
                .filter(catalog -> catalog.size() > 0)
                .map(catalog -> "  " + catalog)
                .toList();
        return Prompt.text("Model " + id + ": " + firstYear + " to " + lastYear + ", " + title, lines);
    }
}
