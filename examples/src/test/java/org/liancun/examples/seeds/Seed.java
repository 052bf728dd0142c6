// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.liancun.dossier.Ambiguity;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Figure;
import org.liancun.dossier.Recomputed;
import org.liancun.governance.Arrangement;
import org.liancun.income.Reconciliation;
import org.liancun.json.Json;
import org.liancun.linkage.Scheme;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;
import org.liancun.organization.Body;
import org.liancun.roster.OfficeService;

/** The dossiers written from the five articles, asked through the model as any other program would. */
enum Seed {
    FENGCHAOSHAN("S0-004", "S0-005", "S0-014", "S0-015"),
    WANBAOSHAN("S1-019"),
    HENGKOU("S2-038"),
    FENGHUANG("S3-021-bound"),
    MENGZHOU;

    /** The figures that were made of words: a list of names, one secretary, the bound of a rule. */
    private final List<String> ofWords;

    private final Dossier dossier = read("/dossiers/" + name().toLowerCase(Locale.ROOT) + ".json");

    Seed(String... ofWords) {
        this.ofWords = List.of(ofWords);
    }

    Dossier dossier() {
        return dossier;
    }

    /** Returns the facts whose figure the article prints as a number, in order. */
    List<String> printed() {
        return dossier.evidence().figures().stream()
                .map(Figure::id)
                .filter(fact -> !ofWords.contains(fact))
                .sorted()
                .toList();
    }

    /** Returns the villages of the only cluster, or of the first, on the day of the article. */
    List<String> villages() {
        return dossier.places().clusters().get(0).villagesAt(dossier.asOf());
    }

    Figure figure(String fact) {
        return dossier.figure(fact).orElseThrow(() -> new AssertionError("No figure " + fact));
    }

    Quantity quantity(String fact) {
        return figure(fact).quantity();
    }

    /** Returns the number that is printed, when it has no decimals. */
    long count(String fact) {
        return quantity(fact).value().exactDecimal().orElseThrow().longValueExact();
    }

    /** Returns one printed quantity over another, with the bounds of both. */
    Quantity per(String fact, String other) {
        return quantity(fact).dividedBy(quantity(other));
    }

    /** Returns which part one printed count is of another, in percent, whatever each counts. */
    String share(String fact, String other, int decimals) {
        Ratio part = Ratio.of(count(fact), count(other));
        return Quantity.of(part, Unit.NONE).in(Unit.PERCENT).display(decimals);
    }

    /** Returns the sum of printed quantities, with the bounds of all. */
    Quantity sum(String... facts) {
        return Arrays.stream(facts).map(this::quantity).reduce(Quantity::plus).orElseThrow();
    }

    Recomputed recomputed(String id) {
        return dossier.recompute().stream()
                .filter(each -> each.recomputation().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No recomputation " + id));
    }

    Body body(String id) {
        return dossier.organization().find(id).orElseThrow(() -> new AssertionError("No body " + id));
    }

    OfficeService office(String body) {
        return dossier.organization().serviceAt(body).orElseThrow(() -> new AssertionError("No office " + body));
    }

    <A extends Arrangement> A arrangement(String id, Class<A> kind) {
        return dossier.governance()
                .find(id)
                .map(kind::cast)
                .orElseThrow(() -> new AssertionError("No arrangement " + id));
    }

    Scheme scheme(String id) {
        return dossier.linkage().schemes().stream()
                .filter(scheme -> scheme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No scheme " + id));
    }

    Ambiguity ambiguity(String id) {
        return dossier.evidence().ambiguities().stream()
                .filter(ambiguity -> ambiguity.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No ambiguity " + id));
    }

    /** Asserts that a fact is a figure with this number, word, unit, period and subject. */
    void assertPrints(String fact, String value, Qualifier qualifier, String unit, String period, String subject) {
        Figure figure = figure(fact);

        assertThat(figure.quantity()).isEqualTo(Quantity.of(Ratio.parse(value), qualifier, Unit.of(unit)));
        assertThat(figure.period()).isEqualTo(Period.parse(period));
        assertThat(figure.subject()).isEqualTo(subject);
    }

    /** Asserts what a recomputation gives, to four decimals, and how that agrees with what was published: {@code -} if nothing was. */
    void assertDerives(String id, String shown, String verdict) {
        Recomputed recomputed = recomputed(id);

        assertThat(recomputed.computed().display(4)).isEqualTo(shown);
        assertThat(recomputed
                        .reconciliation()
                        .map(Reconciliation::verdict)
                        .map(Enum::name)
                        .orElse("-"))
                .isEqualTo(verdict);
    }

    private static Dossier read(String place) {
        try (InputStream file = Seed.class.getResourceAsStream(place)) {
            return Json.readDossier(requireNonNull(file, place).readAllBytes());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
