// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.liancun.farming.Farming;
import org.liancun.governance.Arrangements;
import org.liancun.income.Booking;
import org.liancun.income.Incomes;
import org.liancun.income.Notion;
import org.liancun.ledger.Entry;
import org.liancun.ledger.Ledger;
import org.liancun.linkage.Linkages;
import org.liancun.linkage.Resource;
import org.liancun.measure.Quantities;
import org.liancun.measure.Unit;
import org.liancun.organization.Organizations;
import org.liancun.sharing.Settlement;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Nearest;
import org.liancun.village.Cluster;
import org.liancun.village.Village;

/**
 * Everything known of one area (片区档案) as of one day, with the source of every figure.
 *
 * <p>A dossier that stands holds together: every id it refers to is known, every formula can be worked out in its unit,
 * every distribution can be settled and every roster can be made.
 *
 * <p>Immutable and thread-safe.
 *
 * @param asOf the day for which membership and holdings are read unless a question names another
 */
public record Dossier(String id, Name title, LocalDate asOf, Sections sections) implements Serializable {
    /**
     * How much the distributions may ask to be worked out: the parties and holdings of each of their days, and for each
     * distribution the parties among whom each tier of its agreement may pay. House definition: 10,000 households in 10
     * tiers for 40 years are 4,000,000.
     */
    public static final int MOST_PAYMENTS = 5_000_000;

    /**
     * How much rosters may ask to be worked out: the days of all turns, times their teams and absences. House definition: 200
     * teams by the day for 60 years are 4,383,000.
     */
    public static final int MOST_TURNS = 5_000_000;

    private static final int MOST_LISTED = 100;

    /**
     * Checks the whole.
     *
     * @throws IllegalArgumentException with every problem up to 100, one on a line, if the parts do not fit together
     */
    public Dossier {
        Ids.require(id, "Id of a dossier");
        requireNonNull(title, "title");
        requireNonNull(asOf, "asOf");
        List<Inconsistency> problems = problems(id, sections);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(message(id, problems));
        }
    }

    /**
     * Lists everything that keeps the parts from being one dossier; empty if nothing does. Each problem has the JSON
     * pointer that its place has in the file format. Formulas, distributions and rosters are worked out only where all they
     * refer to is known, distributions only up to {@link #MOST_PAYMENTS} and rosters up to {@link #MOST_TURNS}. Takes
     * time in proportion to the parts and to those numbers.
     */
    public static List<Inconsistency> problems(String id, Sections sections) {
        Check check = new Check();
        DossierCheck whole = new DossierCheck(id, sections, check);
        whole.run();
        whole.workOut();
        return check.problems();
    }

    /** Tells of every place that refers to a fact, in the order of the sections. */
    void eachCitation(Consumer<Citation> citations) {
        new DossierCheck(id, sections, new Check(citations)).run();
    }

    /** Returns what is known and from where. */
    public Evidence evidence() {
        return sections.evidence();
    }

    /** Returns who takes part and where. */
    public Places places() {
        return sections.places();
    }

    /** Returns who leads and who sits where. */
    public Organizations organization() {
        return sections.organization();
    }

    /** Returns by which mechanisms villages are linked. */
    public Linkages linkage() {
        return sections.linkage();
    }

    /** Returns what households and cadres do together. */
    public Arrangements governance() {
        return sections.governance();
    }

    /** Returns the land contracts and seasons. */
    public Farming farming() {
        return sections.farming();
    }

    /** Returns what was earned and how it is divided. */
    public Economy economy() {
        return sections.economy();
    }

    /** Returns the figure of an id. */
    public Optional<Figure> figure(String id) {
        return evidence().figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst();
    }

    /** Returns the figures about a subject, in the order of the evidence. */
    public List<Figure> figuresAbout(String subject) {
        return evidence().figures().stream()
                .filter(figure -> figure.subject().equals(subject))
                .toList();
    }

    /** Returns the figures of a resource that are areas, in the order the resource names them. */
    public List<Figure> areas(Resource resource) {
        return resource.figures().stream()
                .flatMap(id -> figure(id).stream())
                .filter(figure -> figure.quantity().unit().convertsTo(Unit.MU))
                .toList();
    }

    /** Returns the published incomes with their notion, in the order given. */
    public Map<Figure, Notion> incomes() {
        ImmutableMap.Builder<Figure, Notion> incomes = ImmutableMap.builder();
        for (PublishedIncome income : economy().published()) {
            figure(income.figure()).ifPresent(figure -> incomes.put(figure, income.notion()));
        }
        return incomes.buildOrThrow();
    }

    /** Returns the clusters that existed on a day, in the order of the places. */
    public List<Cluster> clustersOn(LocalDate day) {
        return places().clusters().stream()
                .filter(cluster -> cluster.during().contains(day))
                .toList();
    }

    /** Returns the villages that belonged to a cluster on a day, in the order of the places. */
    public List<Village> villagesOf(Cluster cluster, LocalDate day) {
        Set<String> members = Set.copyOf(cluster.villagesAt(day));
        return places().villages().stream()
                .filter(village -> members.contains(village.id()))
                .toList();
    }

    /** Returns the quantities of the figures, by which whatever names a figure is worked out. */
    public Quantities quantities() {
        return evidence().quantities();
    }

    /** Works every recomputation out and holds it against what was published, in the order of the evidence. */
    public List<Recomputed> recompute() {
        Map<String, Figure> figures = new HashMap<>();
        evidence().figures().forEach(figure -> figures.put(figure.id(), figure));
        return evidence().recomputations().stream()
                .map(recomputation -> EvidenceCheck.of(recomputation, figures))
                .toList();
    }

    /** Returns the income of the villages by the entries, which all count as booked on the day of the dossier. */
    public Incomes villageIncome() {
        return Incomes.of(
                Ledger.of(asOf, economy().entries()),
                places().villages().stream().map(Village::id).toList());
    }

    /**
     * Settles a distribution as {@link Economy#settle} does: with the holdings of its day and the books of earlier ones.
     *
     * @throws IllegalArgumentException if no distribution has the id
     */
    public Settled settle(String distribution) {
        return economy().settle(requireDistribution(distribution));
    }

    /**
     * Returns what a distribution pays to the villages of the dossier, as income entries to be summed like any other.
     *
     * @throws IllegalArgumentException if no distribution has the id
     */
    public List<Entry> receipts(String distribution, Booking booking) {
        Settlement settlement = settle(distribution).settlement();
        Set<String> paid = settlement.payments().keySet();
        List<String> villages = places().villages().stream()
                .map(Village::id)
                .filter(paid::contains)
                .toList();
        return booking.entries(settlement, villages);
    }

    /** Returns id, title and day on the first line, then what each section holds, one a line. */
    @Override
    public String toString() {
        return "Dossier " + id + " " + title + " as of " + asOf + "\n" + sections;
    }

    private static String message(String id, List<Inconsistency> problems) {
        String listed = problems.stream()
                .limit(MOST_LISTED)
                .map(Inconsistency::toString)
                .collect(Collectors.joining("\n"));
        int more = problems.size() - MOST_LISTED;
        return "Dossier " + id + " must hold together, but has " + problems.size() + " problems:\n" + listed
                + (more > 0 ? "\nand " + more + " more" : "");
    }

    private Distribution requireDistribution(String id) {
        Set<String> known =
                economy().distributions().stream().map(Distribution::id).collect(Collectors.toCollection(TreeSet::new));
        return economy()
                .distribution(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Distribution must be one of " + known + ", but was " + id + Nearest.advice(id, known)));
    }
}
