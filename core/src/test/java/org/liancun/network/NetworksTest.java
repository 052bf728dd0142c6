// SPDX-License-Identifier: Apache-2.0
package org.liancun.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Books;
import org.liancun.sharing.Carry;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Pot;
import org.liancun.sharing.Register;
import org.liancun.sharing.Run;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.When;
import org.liancun.sharing.Who;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

class NetworksTest {
    private static final Agreement TEN = Agreement.of(
            "ten",
            Tier.of("ten", Base.gross(), Take.amount(Money.yuan(10)), Split.to("v"))
                    .carrying(Carry.balance("paid")));

    /**
     * Gross 200,000: rent 100,000; collective 51,100, members 48,900 (66 fen over 197 × 248.22); of the 51,100: capital 20,440,
     * managers 5,110, works 15,330, direct 10,220 (161 fen over 197 × 51.87).
     */
    @Test
    void three_hops_bring_a_companys_gross_to_197_households() {
        NetworkSettlement settled = Networks.settle(Examples.yunnan(), Examples.yunnanRuns(Money.yuan(200_000)));

        assertThat(settled.drawn("village")).isEqualTo(Money.yuan(51_100));
        assertThat(settled.payments())
                .hasSize(200)
                .containsEntry("capital", Money.yuan(20_440))
                .containsEntry("managers", Money.yuan(5_110))
                .containsEntry("works", Money.yuan(15_330))
                .containsEntry("h001", Money.yuan("300.11"))
                .containsEntry("h066", Money.yuan("300.11"))
                .containsEntry("h067", Money.yuan("300.10"))
                .containsEntry("h161", Money.yuan("300.10"))
                .containsEntry("h162", Money.yuan("300.09"))
                .containsEntry("h197", Money.yuan("300.09"));
        assertThat(settled.remaining()).isEqualTo(Money.yuan(100_000));
        assertThat(settled.given()).isEqualTo(Money.yuan(200_000));
        assertThat(settled).hasToString("""
                yunnan: CNY 200000.00 = CNY 100000.00 to 200 parties + CNY 100000.00
                  company lease 2024-12-31: CNY 200000.00 = CNY 100000.00 to 1 parties + CNY 100000.00
                  coop articles 2024-12-31: CNY 100000.00 = CNY 100000.00 to 198 parties + CNY 0.00
                  village 2413 2024-12-31: CNY 51100.00 = CNY 51100.00 to 200 parties + CNY 0.00""");
        assertThat(settled.table()).hasToString("""
                hop              given          drawn           paid      remaining
                -------  -------------  -------------  -------------  -------------
                company  CNY 200000.00       CNY 0.00  CNY 100000.00  CNY 100000.00
                coop          CNY 0.00  CNY 100000.00  CNY 100000.00       CNY 0.00
                village       CNY 0.00   CNY 51100.00   CNY 51100.00       CNY 0.00
                """);
    }

    /** Profit 2,000 wan: 1,800 of the 2,528 promised, so 728 are paid in; 19.2 of the first village's 32 go to its members. */
    @Test
    void keqiao_pays_every_village_in_full_and_the_backer_pays_in() {
        NetworkSettlement settled = Networks.settle(Examples.keqiao(), Examples.keqiaoRuns(Money.wan(2_000)));

        assertThat(settled.payments())
                .hasSize(80)
                .doesNotContainKey("v01")
                .containsEntry("soe", Money.wan(-728))
                .containsEntry("v02", Money.wan(32))
                .containsEntry("members", Money.wan("19.2"));
        assertThat(settled.remaining()).isEqualTo(Money.wan("212.8"));
    }

    @Test
    void money_given_to_a_later_hop_is_added_to_what_it_draws() {
        Map<String, Run> runs = new HashMap<>(Examples.yunnanRuns(Money.yuan(200_000)));
        Run village = Examples.yunnanRuns(Money.ZERO).get("village");
        runs.put("village", new Run(Pot.of(Money.yuan(900)), village.register()));

        NetworkSettlement settled = Networks.settle(Examples.yunnan(), runs);

        assertThat(settled.given("village")).isEqualTo(Money.yuan(900));
        assertThat(settled.drawn("village")).isEqualTo(Money.yuan(51_100));
        assertThat(settled.payments()).containsEntry("capital", Money.yuan(20_800));
    }

    @Test
    void every_hop_has_books_of_its_own() {
        Network network = Network.of("n", Hop.of("a", TEN, "p"), Hop.of("b", TEN, "q"));
        Map<String, Run> runs = Map.of("a", Examples.run(Money.yuan(30), "v"), "b", Examples.run(Money.yuan(4), "v"));
        Map<String, Books> books = Map.of("b", Books.of(Map.of("paid", Money.yuan(7))));

        assertThat(Networks.settle(network, runs, books).next())
                .containsEntry("a", Books.of(Map.of("paid", Money.yuan(10))))
                .containsEntry("b", Books.of(Map.of("paid", Money.yuan(11))));
    }

    @Test
    void a_hop_without_a_run_is_refused_and_so_is_a_run_without_a_hop() {
        Network network = Network.of("n", Hop.of("pool", TEN, "p"));
        Run run = Examples.run(Money.yuan(30), "v");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Networks.settle(network, Map.of()))
                .withMessage("Hops must each have a run, even when nothing is given from outside, but pool had none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Networks.settle(network, Map.of("pool", run, "pol", run)))
                .withMessage("Hop must be one of [pool], but was pol. Did you mean \"pool\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Networks.settle(network, Map.of("pool", run), Map.of("x", Books.EMPTY)))
                .withMessage("Hop must be one of [pool], but was x");
    }

    @Test
    void a_payer_unknown_where_its_hop_draws_from_is_refused() {
        Network network = Network.of("n", Hop.of("pool", TEN, "p"), Hop.of("village", TEN, "vv", "pool"));
        Run run = Examples.run(Money.yuan(30), "v");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Networks.settle(network, Map.of("pool", run, "village", run)))
                .withMessage("Payer of hop village must be in the register of hop pool, from which it draws,"
                        + " but was vv. Did you mean \"v\"?");
    }

    @Test
    void an_id_that_means_two_parties_is_refused() {
        Network network = Network.of("n", Hop.of("a", TEN, "p"), Hop.of("b", TEN, "q"));
        Register other = Register.asOf(Examples.DAY, List.of(Party.of("v", "v", PartyKind.VILLAGE)), List.of());
        Map<String, Run> runs = Map.of("a", Examples.run(Money.yuan(30), "v"), "b", new Run(Pot.of(Money.ZERO), other));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Networks.settle(network, runs))
                .withMessage(
                        "Party v must be the same in the registers of all hops," + " but was v (v, 其他) and v (v, 村)");
    }

    @Test
    void a_payer_whom_the_hop_it_draws_from_never_pays_is_refused() {
        Network network = Network.of("n", Hop.of("pool", TEN, "p"), Hop.of("village", TEN, "v2", "pool"));
        Run run = Examples.run(Money.yuan(30), "v", "v2");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Networks.settle(network, Map.of("pool", run, "village", run)))
                .withMessage("Payer of hop village must be paid by hop pool, from which it draws,"
                        + " but v2 has no line there. Did you mean \"v\"?");
    }

    /** A pool pays 10 for certain, and 5 to all after a harvest, or 5 to holders of shares: v2 gets none this year. */
    @Test
    void a_payer_who_may_be_paid_another_year_draws_nothing_this_year() {
        Tier all = Tier.of("all", Base.gross(), Take.amount(Money.yuan(5)), Split.equally(Who.all()));
        Tier shares = Tier.of("all", Base.gross(), Take.amount(Money.yuan(5)), Split.by("shares", Who.named("v")));
        Tier certain = TEN.tiers().get(0);

        assertThat(drawnByV2(certain, all.when(When.happened("harvest")))).isEqualTo(Money.ZERO);
        assertThat(drawnByV2(certain, shares)).isEqualTo(Money.ZERO);
        assertThat(drawnByV2(certain.backedBy("v2"))).isEqualTo(Money.ZERO);
        assertThat(drawnByV2(certain, all)).isEqualTo(Money.yuan("2.50"));
    }

    private static Money drawnByV2(Tier... tiers) {
        Network network =
                Network.of("n", Hop.of("pool", Agreement.of("pays", tiers), "p"), Hop.of("village", TEN, "v2", "pool"));
        Run plain = Examples.run(Money.yuan(30), "v", "v2");
        Register register =
                Register.asOf(Examples.DAY, plain.register().parties(), List.of(Holding.of("v", "shares", 1)));

        return Networks.settle(network, Map.of("pool", new Run(plain.pot(), register), "village", plain))
                .drawn("village");
    }

    @Test
    void a_settlement_of_another_agreement_or_of_no_hop_is_refused() {
        Network network = Network.of("n", Hop.of("pool", TEN, "p"));
        NetworkSettlement settled = Networks.settle(network, Map.of("pool", Examples.run(Money.yuan(30), "v")));
        Network renamed =
                Network.of("n", Hop.of("pool", Agreement.of("other", TEN.tiers().get(0)), "p"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NetworkSettlement(renamed, settled.settlements()))
                .withMessage("Settlement of hop pool must be of agreement other, but was of ten");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NetworkSettlement(network, ImmutableSortedMap.of()))
                .withMessage("Settlement of hop pool must be of agreement ten, but was of none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NetworkSettlement(
                        network, ImmutableSortedMap.of("pool", settled.of("pool"), "x", settled.of("pool"))))
                .withMessage("Hop must be one of [pool], but was x");
    }
}
