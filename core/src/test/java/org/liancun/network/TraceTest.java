// SPDX-License-Identifier: Apache-2.0
package org.liancun.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Pot;
import org.liancun.sharing.Run;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.text.Name;
import org.liancun.text.Names;

/** Numbers as in {@link NetworksTest}. */
class TraceTest {
    private static final NetworkSettlement YUNNAN =
            Networks.settle(Examples.yunnan(), Examples.yunnanRuns(Money.yuan(200_000)));
    private static final NetworkSettlement KEQIAO =
            Networks.settle(Examples.keqiao(), Examples.keqiaoRuns(Money.wan(2_000)));

    @Test
    void a_household_is_followed_back_to_the_companys_gross() {
        Trace trace = YUNNAN.trace("h001");

        assertThat(trace.total()).isEqualTo(Money.yuan("300.11"));
        assertThat(trace.outside()).isEqualTo(Map.of("company", Money.yuan("300.11")));
        assertThat(trace).hasToString("""
                h001 gets CNY 300.11 from network yunnan
                  CNY 248.23 paid to h001 by coop, dividend/members: 1 of 197 equally among parties of kind household
                    CNY 248.23 of CNY 100000.00 paid to coop by company, rent
                      CNY 248.23 given from outside to company
                  CNY 51.88 paid to h001 by village, all/direct: 1 of 197 equally among parties of kind household
                    CNY 51.88 of CNY 51100.00 paid to collective by coop, dividend/collective
                      CNY 51.88 of CNY 100000.00 paid to coop by company, rent
                        CNY 51.88 given from outside to company""");
    }

    /** 32 × 1,800 / 2,528 = 22.784810126 wan from the project, 9.215189873 from the backer, the odd fen to the larger rest. */
    @Test
    void a_backed_village_is_followed_back_to_the_project_and_the_backer() {
        assertThat(KEQIAO.trace("v02")).hasToString("""
                v02 gets CNY 320000.00 from network keqiao
                  CNY 320000.00 paid to v02 by pool, ten: 320000 of 25280000 to each its own claim, proportional when short
                    CNY 92151.90 paid in by soe to pool, ten/backer
                    CNY 227848.10 of CNY 18000000.00 paid to pool by project, profit
                      CNY 227848.10 given from outside to project""");
        assertThat(KEQIAO.trace("v02").outside()).isEqualTo(Map.of("project", Money.yuan("227848.10")));
    }

    /** 60 % of the village's money, and so of each of its origins. */
    @Test
    void the_members_of_the_village_are_followed_through_it() {
        Trace trace = KEQIAO.trace("members");

        assertThat(trace.payments().get(0).ends())
                .extracting(Origin::amount)
                .containsExactly(Money.yuan("55291.14"), Money.yuan("136708.86"));
    }

    @Test
    void a_backer_is_followed_to_the_step_in_which_it_paid_in() {
        assertThat(KEQIAO.trace("soe")).hasToString("""
                soe gets CNY -7280000.00 from network keqiao
                  CNY -7280000.00 paid to soe by pool, ten/backer
                    CNY -7280000.00 paid in by soe to pool, ten/backer""");
        assertThat(KEQIAO.trace("soe").outside()).isEmpty();
    }

    /** Of 52,000 in the pot 900 are given: 20,440 + 360 of capital come from there and from the co-operative. */
    @Test
    void a_pot_of_two_sources_is_divided_in_proportion_to_what_each_brought() {
        Map<String, Run> runs = new HashMap<>(Examples.yunnanRuns(Money.yuan(200_000)));
        runs.put("village", run("village", Money.yuan(900)));

        Trace trace = Networks.settle(Examples.yunnan(), runs).trace("capital");

        assertThat(trace.outside()).isEqualTo(Map.of("company", Money.yuan(20_440), "village", Money.yuan(360)));
    }

    /** A pot of 100 and 30 that the fund kept last year: everything of the remainder is 130. */
    @Test
    void what_a_fund_pays_in_is_an_origin_beside_what_was_given() {
        Agreement kept = Agreement.of(
                "kept",
                Tier.of("brought", Base.gross(), Take.amount(Money.yuan(30)), Split.from("fund")),
                Tier.of("all", Base.remainder(), Take.everything(), Split.to("v")));
        Network network = Network.of("n", Hop.of("pool", kept, "p"));

        NetworkSettlement settled =
                Networks.settle(network, Map.of("pool", Examples.run(Money.yuan(100), "fund", "v")));

        assertThat(settled.trace("v")).hasToString("""
                v gets CNY 130.00 from network n
                  CNY 130.00 paid to v by pool, all
                    CNY 100.00 given from outside to pool
                    CNY 30.00 paid in by fund to pool, brought""");
        assertThat(settled.trace("fund").payments().get(0).origins())
                .containsExactly(new Origin.PaidIn("pool", "brought", "fund", Money.yuan(-30)));
    }

    /** 0.60 of which each yuan is rounded up to 1: the 0.40 that nobody brought are charged to whoever gives to the pool. */
    @Test
    void what_a_rounding_overpaid_counts_as_given_from_outside() {
        Agreement up = Agreement.of(
                "up",
                Tier.of("all", Base.gross(), Take.everything(), Split.to("v"))
                        .rounded(Rounding.to(Money.yuan(1), RoundingMode.HALF_UP)));
        Network network = Network.of(
                "n",
                Hop.of("pool", YUNNAN.network().hop("village").agreement(), "p"),
                Hop.of("up", up, "works", "pool"));
        Map<String, Run> runs = Map.of("pool", run("village", Money.yuan(2)), "up", Examples.run(Money.ZERO, "v"));

        Trace trace = Networks.settle(network, runs).trace("v");

        assertThat(trace.total()).isEqualTo(Money.yuan(1));
        assertThat(trace.outside()).isEqualTo(Map.of("pool", Money.yuan("0.60"), "up", Money.yuan("0.40")));
    }

    private static Run run(String hop, Money given) {
        return new Run(Pot.of(given), Examples.yunnanRuns(Money.ZERO).get(hop).register());
    }

    /** 60 and the 40 that are left, both to the payer of the next hop, which passes half on: one origin of 50, not two. */
    @Test
    void what_a_payer_gets_in_several_steps_is_one_origin_further_on() {
        Network network = Network.of("n", Hop.of("pool", twice("v"), "p"), Hop.of("village", half("w"), "v", "pool"));
        Map<String, Run> runs =
                Map.of("pool", Examples.run(Money.yuan(100), "v"), "village", Examples.run(Money.ZERO, "w"));

        Trace trace = Networks.settle(network, runs).trace("w");

        assertThat(trace).hasToString("""
                w gets CNY 50.00 from network n
                  CNY 50.00 paid to w by village, half
                    CNY 50.00 of CNY 100.00 paid to v by pool, sixty, rest
                      CNY 50.00 given from outside to pool""");
        assertThat(trace.table().rows().get(1))
                .containsExactly("2", "CNY 50.00", "hop", "v", "pool", "sixty, rest", "CNY 100.00");
    }

    /** Of 60 + 40 the pot has 40, the backer adds 20 and 40. Half of it is 30 + 20, of which 10 and 20 are the backer's. */
    @Test
    void a_part_of_several_backed_steps_comes_from_the_backer_of_each() {
        Tier ten = Tier.of("first", Base.gross(), Take.amount(Money.yuan(60)), Split.to("v"))
                .backedBy("soe");
        Tier more = Tier.of("second", Base.gross(), Take.amount(Money.yuan(40)), Split.to("v"))
                .backedBy("soe");
        Network network = Network.of(
                "n",
                Hop.of("pool", Agreement.of("guaranteed", ten, more), "p"),
                Hop.of("village", half("w"), "v", "pool"));
        Map<String, Run> runs =
                Map.of("pool", Examples.run(Money.yuan(40), "soe", "v"), "village", Examples.run(Money.ZERO, "w"));

        Origin.Payment paid = (Origin.Payment) Networks.settle(network, runs)
                .trace("w")
                .payments()
                .get(0)
                .origins()
                .get(0);

        assertThat(paid.origins())
                .containsExactly(
                        new Origin.PaidIn("pool", "first/backer", "soe", Money.yuan(10)),
                        new Origin.PaidIn("pool", "second/backer", "soe", Money.yuan(20)),
                        new Origin.Outside("pool", Money.yuan(20)));
    }

    /** Each hop pays the next payer in two steps, 60 of the pot and the rest: 2 payments of the last, each followed once. */
    @Test
    void a_long_chain_of_hops_that_pay_in_two_steps_has_two_ends() {
        List<Hop> hops = new ArrayList<>();
        Map<String, Run> runs = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            String[] from = i == 0 ? new String[0] : new String[] {"h" + (i - 1)};
            hops.add(Hop.of("h" + i, twice("p" + (i + 1)), "p" + i, from));
            runs.put("h" + i, Examples.run(i == 0 ? Money.yuan(100) : Money.ZERO, "p" + (i + 1)));
        }

        Trace trace =
                Networks.settle(Network.of("n", hops.toArray(Hop[]::new)), runs).trace("p60");

        assertThat(trace.payments().stream().flatMap(Origin::ends))
                .containsExactly(new Origin.Outside("h0", Money.yuan(60)), new Origin.Outside("h0", Money.yuan(40)));
    }

    /** Every hop pays all later ones: the last of n + 1 hops is reached in 2^(n - 1) ways, more than 1,000 for n = 11. */
    @Test
    void money_that_came_by_more_ways_than_can_be_followed_is_refused() {
        assertThat(meshed(9).trace("end").outside()).containsOnlyKeys("h0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meshed(11).trace("end"))
                .withMessage("Trace must follow at most 1000 payments, but in network n more ways lead back"
                        + " from the party");
    }

    private static NetworkSettlement meshed(int last) {
        String[] parties = new String[last + 1];
        Arrays.setAll(parties, i -> i < last ? "p" + i : "end");
        List<Hop> hops = new ArrayList<>();
        Map<String, Run> runs = new HashMap<>();
        for (int i = 0; i < last; i++) {
            String[] later = Arrays.copyOfRange(parties, i + 1, last + 1);
            Agreement alike = Agreement.of(
                    "alike", Tier.of("all", Base.gross(), Take.everything(), Split.equally(Who.named(later))));
            String[] from = new String[i];
            Arrays.setAll(from, earlier -> "h" + earlier);
            hops.add(Hop.of("h" + i, alike, parties[i], from));
            runs.put("h" + i, Examples.run(i == 0 ? Money.wan(100) : Money.ZERO, later));
        }
        return Networks.settle(Network.of("n", hops.toArray(Hop[]::new)), runs);
    }

    private static Agreement twice(String party) {
        return Agreement.of(
                "twice",
                Tier.of("sixty", Base.gross(), Take.share(Ratio.percent(60)), Split.to(party)),
                Tier.of("rest", Base.remainder(), Take.everything(), Split.to(party)));
    }

    private static Agreement half(String party) {
        return Agreement.of("half", Tier.of("half", Base.gross(), Take.share(Ratio.percent(50)), Split.to(party)));
    }

    @Test
    void a_table_has_a_row_for_each_origin() {
        assertThat(YUNNAN.trace("collective").table()).hasToString("""
                level        amount  from     paid to     hop      step                 of a payment of
                -----  ------------  -------  ----------  -------  -------------------  ---------------
                    1  CNY 51100.00  hop      collective  coop     dividend/collective     CNY 51100.00
                    2  CNY 51100.00  hop      coop        company  rent                   CNY 100000.00
                    3  CNY 51100.00  outside              company
                """);
    }

    @Test
    void names_and_chinese_make_it_fit_for_the_village_board() {
        Names names = Names.of(Map.of(
                "yunnan", Name.of("云南某村"),
                "collective", Name.of("村集体"),
                "coop", Name.of("合作社"),
                "company", Name.of("公司"),
                "dividend", Name.of("分红"),
                "rent", Name.of("租金")));

        assertThat(YUNNAN.trace("collective").text(names, Locale.CHINESE)).isEqualTo("""
                村集体从云南某村得51,100元
                  51,100元 由合作社付给村集体（分红/村集体）
                    51,100元（共10万元） 由公司付给合作社（租金）
                      51,100元 外部拨入公司""");
    }

    @Test
    void a_party_that_is_never_paid_is_refused_with_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YUNNAN.trace("colective"))
                .withMessage("Party must have a line in network yunnan, but \"colective\" has none."
                        + " Did you mean \"collective\"?");
    }

    @Test
    void a_trace_of_another_party_or_of_nothing_is_refused() {
        List<Origin.Payment> payments = YUNNAN.trace("works").payments();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trace("yunnan", "coop", payments))
                .withMessage("Trace of coop must have payments to that party only, but had [works]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trace("yunnan", "coop", List.of()))
                .withMessage("Trace of coop must have payments to that party only, but had []");
    }

    @Test
    void origins_that_do_not_add_up_and_a_part_above_the_payment_are_refused() {
        Origin.Payment works = YUNNAN.trace("works").payments().get(0);
        Money more = Money.yuan(20_000);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Origin.Payment("village", works.reasons(), works.amount(), List.of()))
                .withMessage("Origins of CNY 15330.00 paid to works by hop village must add up to it,"
                        + " but added up to CNY 0.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Origin.Payment(
                        "village", works.reasons(), more, List.of(new Origin.Outside("village", more))))
                .withMessage("Part of the payment to works by hop village must be at most CNY 15330.00,"
                        + " but was CNY 20000.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Origin.Payment("village", List.of(), more, List.of()))
                .withMessage("Payment by hop village must have lines of one party, but had lines of []");
    }
}
