// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.ledger.Entry;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.money.Money;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Holding;
import org.liancun.text.Name;
import org.liancun.village.Party;

class DossierProblemsTest {
    private static final Evidence E = Fengchaoshan.EVIDENCE;
    private static final Places P = Fengchaoshan.PLACES;
    private static final Economy M = Fengchaoshan.ECONOMY;

    @Test
    void a_dossier_that_holds_together_has_none() {
        assertThat(problems(E, P, M)).isEmpty();
    }

    @Test
    void a_dossier_is_refused_with_everything_at_once() {
        Evidence evidence = new Evidence(List.of(), E.figures(), E.recomputations(), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dossier(
                        Fengchaoshan.ID, Name.of("x"), Fengchaoshan.AS_OF, Fengchaoshan.SECTIONS.with(evidence)))
                .withMessageStartingWith(
                        "Dossier fengchaoshan must hold together, but has 5 problems:\n/figures/0/source: ")
                .withMessageContaining("\n/figures/3/source: ")
                .withMessageContaining("\n/places/clusters/0/facts/0: ");
    }

    @Test
    void a_hundred_thousand_mistakes_are_found_in_good_time() {
        List<Entry> wrong = Collections.nCopies(100_000, entry("ganxo", "nobody", "nothing"));

        List<Inconsistency> problems = problems(
                E, P, with(M.published(), wrong, M.parties(), M.holdings(), M.agreements(), M.distributions()));

        assertThat(problems).hasSize(300_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dossier(
                        Fengchaoshan.ID,
                        Name.of("x"),
                        Fengchaoshan.AS_OF,
                        Fengchaoshan.SECTIONS.with(with(
                                M.published(), wrong, M.parties(), M.holdings(), M.agreements(), M.distributions()))))
                .withMessageEndingWith("\nand 299900 more");
    }

    private static List<Inconsistency> problems(Evidence evidence, Places places, Economy economy) {
        return Dossier.problems(
                Fengchaoshan.ID,
                Fengchaoshan.SECTIONS.with(evidence).with(places).with(economy));
    }

    private static Economy with(
            List<PublishedIncome> published,
            List<Entry> entries,
            List<Party> parties,
            List<Holding> holdings,
            List<Agreement> agreements,
            List<Distribution> distributions) {
        return new Economy(published, entries, parties, holdings, agreements, distributions);
    }

    private static Entry entry(String village, String payer, String source) {
        return new Entry(village, Period.year(2023), "OTHER", Money.yuan(1), payer, "", source, Qualifier.EXACT);
    }
}
