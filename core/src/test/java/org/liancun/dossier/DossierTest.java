// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.income.Booking;
import org.liancun.income.By;
import org.liancun.income.Incomes;
import org.liancun.income.Notion;
import org.liancun.income.Partial;
import org.liancun.income.Verdict;
import org.liancun.ledger.Entry;
import org.liancun.ledger.Ledger;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.village.Cluster;
import org.liancun.village.Village;

/** Amounts of the made-up agreement are worked out by hand; figures are those of the article. */
class DossierTest {
    private static final Dossier DOSSIER = Fengchaoshan.dossier();
    private static final Booking DIVIDEND = new Booking(Period.year(2024), "INVESTMENT", "company");

    @Test
    void a_cluster_has_its_villages_from_its_first_day() {
        Cluster cluster = DOSSIER.places().clusters().get(0);

        assertThat(DOSSIER.villagesOf(cluster, DOSSIER.asOf()))
                .extracting(Village::id)
                .containsExactly("ganxi", "datuo", "maluo", "yanjing", "xule");
        assertThat(DOSSIER.villagesOf(cluster, LocalDate.of(2023, 9, 30))).isEmpty();
        assertThat(DOSSIER.clustersOn(LocalDate.of(2023, 10, 1))).containsExactly(cluster);
        assertThat(DOSSIER.clustersOn(LocalDate.of(2023, 9, 30))).isEmpty();
    }

    @Test
    void figures_are_found_by_id_and_by_subject() {
        assertThat(DOSSIER.figure("S0-064").orElseThrow().quantity()).isEqualTo(Quantity.parse("约451.29万元"));
        assertThat(DOSSIER.figure("S0-099")).isEmpty();
        assertThat(DOSSIER.figuresAbout("cluster"))
                .extracting(Figure::id)
                .containsExactly("S0-006", "S0-064", "S0-065");
    }

    @Test
    void a_resource_has_its_areas() {
        assertThat(DOSSIER.areas(DOSSIER.linkage().resources().get(0)))
                .extracting(Figure::quantity)
                .containsExactly(Quantity.parse("13000余亩"));
    }

    @Test
    void published_incomes_have_their_notion() {
        assertThat(DOSSIER.incomes()).hasSize(1).containsValue(Notion.OPERATING_TYPE);
    }

    @Test
    void recomputations_are_reconciled() {
        assertThat(DOSSIER.recompute()).singleElement().satisfies(recomputed -> {
            assertThat(recomputed.computed()).isEqualTo(Quantity.parse("约90.258万元/个村"));
            assertThat(recomputed.reconciliation().orElseThrow().verdict()).isEqualTo(Verdict.TRUNCATED);
        });
    }

    /** 100,000: 20,000 to the fund, 50,000 over 5,000 mu, 30,000 equally over 5 villages. */
    @Test
    void a_distribution_is_settled_and_compared() {
        Settled settled = DOSSIER.settle("orders-2024");

        assertThat(settled.settlement().paidTo("ganxi")).isEqualTo(Money.yuan(36_000));
        assertThat(settled.comparisons())
                .containsExactly(
                        new Comparison(Expectation.printed("ganxi", Money.yuan(36_000)), Money.yuan(36_000)),
                        new Comparison(Expectation.printed("datuo", Money.yuan(26_001)), Money.yuan(26_000)));
        assertThat(settled.comparisons().get(1).gap()).isEqualTo(Ratio.of(-1));
        assertThat(settled.agrees()).isFalse();
    }

    @Test
    void a_settlement_is_followed_into_village_income() {
        var entries = DOSSIER.receipts("orders-2024", DIVIDEND);

        assertThat(entries)
                .hasSize(7)
                .allSatisfy(entry -> assertThat(entry.counterparty()).isEqualTo("company"))
                .extracting("source")
                .containsOnly("orders/land", "orders/rest");
        var villages = DOSSIER.places().villages().stream().map(Village::id).toList();
        var total = Incomes.of(Ledger.of(DOSSIER.asOf(), entries), villages)
                .by(Notion.OPERATING_TYPE, By.cluster(DOSSIER.places().clusters(), Partial.REFUSED))
                .total();
        assertThat(total.money()).isEqualTo(Money.yuan(80_000));
        assertThat(total.in(Unit.WAN_YUAN).per(Quantity.parse("5个村")).amount()).isEqualTo(Quantity.parse("1.6万元/个村"));
    }

    @Test
    void receipts_can_be_kept_in_the_dossier() {
        List<Entry> both = Lists.newArrayList(
                Iterables.concat(DOSSIER.economy().entries(), DOSSIER.receipts("orders-2024", DIVIDEND)));
        Economy economy = Fengchaoshan.ECONOMY;
        Economy more = new Economy(
                economy.published(),
                both,
                economy.parties(),
                economy.holdings(),
                economy.agreements(),
                economy.distributions());

        assertThat(Dossier.problems(Fengchaoshan.ID, Fengchaoshan.SECTIONS.with(more)))
                .isEmpty();
    }

    @Test
    void entries_are_the_income_of_the_villages_on_the_day_of_the_dossier() {
        Incomes incomes = DOSSIER.villageIncome();

        assertThat(incomes.villages()).containsExactly("datuo", "ganxi", "maluo", "xule", "yanjing");
        assertThat(incomes.total(Notion.OPERATING_TYPE).money()).isEqualTo(Money.wan(12));
        assertThat(incomes.ledger().days()).containsExactly(DOSSIER.asOf());
    }

    @Test
    void an_unknown_distribution_is_named_with_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOSSIER.settle("orders-2042"))
                .withMessage("Distribution must be one of [orders-2024], but was orders-2042."
                        + " Did you mean \"orders-2024\"?");
    }

    @Test
    void a_dossier_prints_what_it_holds() {
        assertThat(DOSSIER).hasToString("""
                        Dossier fengchaoshan 凤巢山片区 as of 2024-09-13
                          evidence: 1 sources, 4 figures, 1 recomputations, 1 ambiguities
                          places: 1 regions, 5 villages, 1 clusters
                          organization: 1 body, 0 commands
                          linkage: 0 mechanisms, 0 schemes, 1 resource, 0 practices
                          governance: 0 arrangements
                          farming: 0 land contracts, 0 seasons
                          economy: 1 published incomes, 1 entries, 7 parties, 1 agreements, 1 distributions""");
    }

    @Test
    void a_dossier_travels() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(DOSSIER);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(DOSSIER);
        }
    }
}
