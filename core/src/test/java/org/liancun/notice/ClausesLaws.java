// SPDX-License-Identifier: Apache-2.0
package org.liancun.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.contract.Trial;
import org.liancun.money.Money;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Explanation;
import org.liancun.sharing.Generated;
import org.liancun.sharing.Mention;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;
import org.liancun.sharing.Tier;
import org.liancun.text.Name;
import org.liancun.text.Names;

class ClausesLaws {
    @Property
    void every_tier_is_said_exactly_once_and_in_order(@ForAll("agreements") Agreement agreement) {
        Stream<String> said = flat(Clauses.of(agreement, Names.NONE).clauses())
                .filter(clause -> clause.text().en().contains(", take "))
                .map(clause -> clause.path().substring(clause.path().lastIndexOf('/') + 1));

        assertThat(said)
                .containsExactlyElementsOf(
                        tiers(agreement.tiers()).map(Tier::id).toList());
        assertThat(flat(Clauses.of(agreement, Names.NONE).clauses()).map(Clause::path))
                .doesNotHaveDuplicates();
    }

    @Property
    void clauses_are_numbered_without_gaps_and_each_is_a_line(@ForAll("agreements") Agreement agreement) {
        Clauses clauses = Clauses.of(agreement, Names.NONE);
        List<String> numbers =
                flat(clauses.clauses()).map(clause -> clause.number().zh()).toList();

        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(clauses.text(Locale.CHINESE).lines().skip(2).map(String::strip))
                .hasSameSizeAs(numbers)
                .allMatch(line -> numbers.contains(line.substring(0, line.indexOf(' '))));
    }

    /** What comes before the colon is the tier's own name. */
    @Property
    void whoever_gives_chinese_names_reads_chinese_only(@ForAll("agreements") Agreement agreement) {
        Clauses clauses = Clauses.of(agreement, named(agreement, Name.of("某", "x")));

        assertThat(flat(clauses.clauses()).map(clause -> clause.text().zh()))
                .noneMatch(text -> text.matches(".*：.*[A-Za-z].*"));
        assertThat(clauses.opening().zh()).doesNotContainPattern("[A-Za-z]");
    }

    @Property
    void whoever_gives_english_names_reads_english_only(@ForAll("agreements") Agreement agreement) {
        assertThat(Clauses.of(agreement, named(agreement, Name.of("某", "x"))).text(Locale.ENGLISH))
                .matches("(?s)[\\x00-\\x7f]*");
    }

    @Property
    void an_example_says_what_every_step_came_to(@ForAll("trials") Trial trial) {
        Settlement settlement = trial.settled();
        Names parties = trial.register().names();
        Map<String, Clause> clauses = new HashMap<>();
        flat(Clauses.of(trial.agreement(), parties, settlement).clauses())
                .forEach(clause -> clauses.put(clause.path(), clause));

        for (Step step : settlement.steps()) {
            Clause clause = clauses.get(step.path());
            if (clause != null && settlement.isDue(step)) {
                boolean paysIn = step.basis().demanded().signum() < 0;
                assertThat(clause.example().en())
                        .contains(
                                paysIn
                                        ? "paid in " + step.basis().demanded().negated()
                                        : "paid " + received(settlement, step.path()));
                step.lines().stream()
                        .limit(20)
                        .map(line -> parties.phrase(line.party()).en() + paid(line.paid()))
                        .forEach(line -> assertThat(clause.example().en()).contains(line));
            }
        }
    }

    private static Money received(Settlement settlement, String path) {
        Money received = Money.ZERO;
        for (Step step : settlement.steps()) {
            boolean inside = step.path().equals(path) || step.path().startsWith(path + "/");
            received = inside && !step.isBacking() ? received.plus(step.paid()) : received;
        }
        return received;
    }

    private static String paid(Money amount) {
        return amount.signum() < 0 ? " pays in " + amount.negated() : " " + amount;
    }

    @Property
    void what_is_explained_in_one_language_is_explained_in_the_other(@ForAll("trials") Trial trial) {
        Settlement settlement = trial.settled();

        for (String party : settlement.payments().keySet().stream().limit(3).toList()) {
            Explanation explanation = settlement.explain(party);
            int lines = 1 + 3 * explanation.reasons().size();
            assertThat(explanation.phrase().zh().lines()).hasSize(lines);
            assertThat(explanation.phrase().en().lines()).hasSize(lines);
        }
    }

    /** Calls everything that the agreement mentions, and its tiers, the same. */
    private static Names named(Agreement agreement, Name name) {
        Map<String, Name> names = new HashMap<>();
        agreement.mentions().stream().map(Mention::id).forEach(id -> names.put(id, name));
        flat(Clauses.of(agreement, Names.NONE).clauses())
                .forEach(clause ->
                        names.put(clause.path().substring(clause.path().lastIndexOf('/') + 1), name));
        return Names.of(names).withTiers(names);
    }

    private static Stream<Clause> flat(List<Clause> clauses) {
        List<Clause> flat = new ArrayList<>();
        for (Clause clause : clauses) {
            flat.add(clause);
            flat(clause.inner()).forEach(flat::add);
        }
        return flat.stream();
    }

    private static Stream<Tier> tiers(List<Tier> tiers) {
        return tiers.stream()
                .flatMap(tier ->
                        Stream.concat(Stream.of(tier), tiers(tier.split().inner())));
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return Generated.agreements();
    }

    @Provide
    Arbitrary<Trial> trials() {
        return Generated.trials();
    }
}
