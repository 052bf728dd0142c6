// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.dossier.Inconsistency.Kind;
import org.liancun.income.Notion;
import org.liancun.ledger.Entry;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.measure.Quantity;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Books;
import org.liancun.sharing.Carry;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Pot;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

class EconomyProblemsTest {
    private static final Evidence E = Fengchaoshan.EVIDENCE;
    private static final Places P = Fengchaoshan.PLACES;
    private static final Economy M = Fengchaoshan.ECONOMY;

    @Test
    void published_income_is_a_known_amount_of_money() {
        List<PublishedIncome> published = List.of(
                new PublishedIncome("S0-065", Notion.OPERATING_TYPE),
                new PublishedIncome("S0-065", Notion.TOTAL),
                new PublishedIncome("S0-060", Notion.TOTAL),
                new PublishedIncome("S0-46", Notion.TOTAL));

        assertThat(problems(
                        E,
                        P,
                        with(published, M.entries(), M.parties(), M.holdings(), M.agreements(), M.distributions())))
                .extracting(Inconsistency::toString)
                .containsExactly(
                        "/income/published/1/figure: Figure of a published income must be one not used before,"
                                + " but was \"S0-065\"",
                        "/income/published/2/figure: Unit of published income S0-060 must be"
                                + " 元, 万元 or 亿元, whole or per something, but was \"亩\"",
                        "/income/published/3/figure: Figure of a published income must be a figure of the dossier,"
                                + " but was \"S0-46\". Did you mean \"S0-006\"?");
    }

    @Test
    void income_reaches_a_village_from_a_known_party_and_origin() {
        List<Entry> entries = List.of(
                entry("company", "", "S0"),
                entry("ganxi", "datuo", "orders/rest"),
                entry("ganxi", "compny", "orders"),
                entry("ganxi", "", "S0-64x"),
                entry("ganxi", "", "order/rest"));

        assertThat(problems(
                        E,
                        P,
                        with(M.published(), entries, M.parties(), M.holdings(), M.agreements(), M.distributions())))
                .extracting(Inconsistency::toString)
                .containsExactly(
                        "/income/entries/0/recipient: Recipient of an income entry must be a village of the dossier,"
                                + " but was \"company\"",
                        "/income/entries/2/counterparty: Counterparty of an income entry of ganxi must be a party or a"
                                + " village of the dossier, but was \"compny\". Did you mean \"company\"?",
                        "/income/entries/4/source: Source of an income entry of ganxi must be a figure, a source, or an"
                                + " agreement and its tier of the dossier, but was \"order/rest\"");
    }

    @Test
    void income_is_booked_to_an_account_of_its_time_and_has_a_known_origin() {
        List<Entry> entries = List.of(
                booked("2024", "CONTRACT", ""),
                booked("2023", "RECURRENT", "orders/rest"),
                booked("2023", "OPERATIN", "company"),
                booked("2023..2024", "OPERATING", "compny"));

        assertThat(problems(
                        E,
                        P,
                        with(M.published(), entries, M.parties(), M.holdings(), M.agreements(), M.distributions())))
                .extracting(Inconsistency::toString)
                .containsExactly(
                        "/income/entries/0/account: Account of an income entry of ganxi must be an account of the"
                                + " accounting system of 2023 or a notion of income, but was \"CONTRACT\"",
                        "/income/entries/2/account: Account of an income entry of ganxi must be an account of the"
                                + " accounting system of 2004 or a notion of income, but was \"OPERATIN\"."
                                + " Did you mean \"OPERATING\"?",
                        "/income/entries/3/origin: Origin of an income entry of ganxi must be an agreement and its tier,"
                                + " a party, a body or a resource of the dossier, but was \"compny\"."
                                + " Did you mean \"company\"?",
                        "/income/entries/3/period: Period of an income entry of ganxi must be under one chart of"
                                + " accounts, in 2005..2023 or since 2024, but was \"2023..2024\"");
    }

    @Test
    void income_comes_from_a_tier_or_slice_that_the_agreement_has() {
        Agreement nested = Agreement.of(
                "g",
                Tier.of(
                        "t",
                        Base.gross(),
                        Take.everything(),
                        Split.byRatio(Split.Slice.of(
                                "s",
                                Ratio.percent(100),
                                Split.tiers(Tier.of("u", Base.gross(), Take.everything(), Split.to("fund")))))));
        List<Entry> entries = List.of(
                entry("ganxi", "", "g"),
                entry("ganxi", "", "g/t"),
                entry("ganxi", "", "g/t/s/u"),
                entry("ganxi", "", "g/no-such-tier"),
                entry("ganxi", "", "g/t/u"),
                entry("ganxi", "", "g/"));

        assertThat(problems(E, P, with(M.published(), entries, M.parties(), M.holdings(), List.of(nested), List.of())))
                .extracting(Inconsistency::pointer)
                .containsExactly("/income/entries/3/source", "/income/entries/4/source", "/income/entries/5/source");
    }

    @Test
    void parties_and_holdings_fit() {
        List<Party> parties = addAll(
                M.parties(),
                List.of(Party.of("gansi", "甘司", PartyKind.VILLAGE), Party.of("fund", "基金", PartyKind.FUND)));
        List<Holding> holdings = addAll(
                M.holdings(),
                List.of(
                        Holding.of("gnaxi", "mu", 1),
                        held("datuo", "shares", "2019..2021"),
                        held("datuo", "shares", "2024.."),
                        held("datuo", "shares", "2021-06..2022")));

        assertThat(problems(
                        E, P, with(M.published(), M.entries(), parties, holdings, M.agreements(), M.distributions())))
                .extracting(Inconsistency::toString)
                .containsExactly(
                        "/sharing/parties/7/id: Id of a party that is a village must be a village of the dossier,"
                                + " but was \"gansi\". Did you mean \"ganxi\"?",
                        "/sharing/parties/8/id: Id of a party must be one not used before, but was \"fund\"",
                        "/sharing/holdings/2/party: Party of a holding must be a party of the dossier,"
                                + " but was \"gnaxi\". Did you mean \"ganxi\"?",
                        "/sharing/holdings/5/during: Period in which datuo holds shares must be apart from the other one,"
                                + " 2019..2021, but was \"2021-06..2022-12\"");
    }

    @Test
    void an_agreement_names_known_parties_and_measures_at_any_depth() {
        Agreement agreement = Agreement.of(
                "orders",
                Tier.of("a", Base.gross(), Take.perUnit("mo", Who.holding("shares"), Money.yuan(1)), Split.byClaim()),
                Tier.of(
                                "b",
                                Base.gross(),
                                Take.untilBalance(
                                        "reserve", Money.yuan(9), Take.rate("capital", Who.all(), Ratio.percent(1))),
                                Split.to("found"))
                        .carrying(Carry.balance("reserve")),
                Tier.of(
                        "c",
                        Base.remainder(),
                        Take.everything(),
                        Split.byRatio(
                                Split.Slice.of("x", Ratio.percent(40), Split.equally(Who.named("ganxi", "dato"))),
                                Split.Slice.of(
                                        "y",
                                        Ratio.percent(60),
                                        Split.tiers(Tier.of(
                                                "z", Base.gross(), Take.everything(), Split.by("um", Who.all())))))));

        assertThat(problems(
                        E,
                        P,
                        with(M.published(), M.entries(), M.parties(), M.holdings(), List.of(agreement), List.of())))
                .extracting(Inconsistency::pointer)
                .containsExactly(
                        "/sharing/agreements/0/tiers/0/take/measure",
                        "/sharing/agreements/0/tiers/0/take/among/measure",
                        "/sharing/agreements/0/tiers/1/take/take/measure",
                        "/sharing/agreements/0/tiers/1/split/party",
                        "/sharing/agreements/0/tiers/2/split/slices/0/to/among/parties/1",
                        "/sharing/agreements/0/tiers/2/split/slices/1/to/tiers/0/split/measure");
    }

    @Test
    void a_distribution_names_known_agreements_parties_tiers_and_payers() {
        Inputs inputs = new Inputs(
                Pot.of(Money.yuan(1)),
                RecordDate.on(Fengchaoshan.AS_OF),
                Books.EMPTY,
                List.of(new Receipt("order-2024", "gansi"), new Receipt("orders-2024", "ganxi")));
        Distribution strange = new Distribution(
                "orders-2024",
                "order",
                Standing.PUBLISHED,
                inputs,
                List.of(
                        Expectation.printed("household", Money.ZERO),
                        expected(new Outcome.OfTier("dividend")),
                        expected(new Outcome.OfPartyInTier("gnaxi", "land"))),
                "");

        assertThat(problems(E, P, distributing(add(M.distributions(), strange), M.holdings())))
                .extracting(Inconsistency::toString)
                .containsExactly(
                        "/sharing/distributions/1/id: Id of a distribution must be one not used before,"
                                + " but was \"orders-2024\"",
                        "/sharing/distributions/1/agreement: Agreement of distribution orders-2024 must be an agreement of"
                                + " the dossier, but was \"order\". Did you mean \"orders\"?",
                        "/sharing/distributions/1/receipts/0/distribution: Payer of distribution orders-2024 must be a"
                                + " distribution of the dossier, but was \"order-2024\". Did you mean \"orders-2024\"?",
                        "/sharing/distributions/1/receipts/0/party: Party of distribution orders-2024 must be a party of"
                                + " the dossier, but was \"gansi\". Did you mean \"ganxi\"?",
                        "/sharing/distributions/1/expected/0/of/party: Party of distribution orders-2024 must be a party"
                                + " of the dossier, but was \"household\"",
                        "/sharing/distributions/1/expected/2/of/party: Party of distribution orders-2024 must be a party"
                                + " of the dossier, but was \"gnaxi\". Did you mean \"ganxi\"?");
    }

    @Test
    void what_is_expected_of_a_tier_names_one_of_the_agreement() {
        Distribution known = M.distributions().get(0);
        Distribution strange =
                known.expecting(expected(new Outcome.OfTier("land")), expected(new Outcome.OfTier("lnd")));

        assertThat(problems(E, P, distributing(List.of(strange), M.holdings())))
                .extracting(Inconsistency::toString)
                .containsExactly(
                        "/sharing/distributions/0/expected/1/of/path: Tier of distribution orders-2024 must be a"
                                + " tier of orders, but was \"lnd\"");
    }

    @Test
    void a_distribution_can_be_settled_on_its_day() {
        List<Holding> ended = List.of(held("ganxi", "mu", "2019..2020"));

        assertThat(problems(E, P, distributing(M.distributions(), ended)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo("/sharing/distributions/0");
                    assertThat(problem.kind()).isEqualTo(Kind.UNDEFINED);
                    assertThat(problem.message())
                            .startsWith("Distribution orders-2024 must be a pot that its agreement divides"
                                    + " (Measure must be one of [] as of 2024-09-13, but was mu)");
                });
    }

    private static List<Inconsistency> problems(Evidence evidence, Places places, Economy economy) {
        return Dossier.problems(
                Fengchaoshan.ID,
                Fengchaoshan.SECTIONS.with(evidence).with(places).with(economy));
    }

    private static Economy distributing(List<Distribution> distributions, List<Holding> holdings) {
        return with(M.published(), M.entries(), M.parties(), holdings, M.agreements(), distributions);
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

    private static Entry booked(String period, String account, String origin) {
        return new Entry("ganxi", Period.parse(period), account, Money.yuan(1), "", origin, "S0", Qualifier.EXACT);
    }

    private static Expectation expected(Outcome of) {
        return new Expectation(of, Quantity.parse("1元"), Provenance.PRINTED, "");
    }

    private static Holding held(String party, String measure, String during) {
        return new Holding(party, measure, Ratio.ONE, Period.parse(during));
    }

    private static <T> List<T> add(List<T> list, T more) {
        return ImmutableList.<T>builder().addAll(list).add(more).build();
    }

    private static <T> List<T> addAll(List<T> list, List<T> more) {
        return ImmutableList.<T>builder().addAll(list).addAll(more).build();
    }
}
