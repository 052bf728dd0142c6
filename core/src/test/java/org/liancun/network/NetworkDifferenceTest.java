// SPDX-License-Identifier: Apache-2.0
package org.liancun.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;
import org.liancun.sharing.Run;

/** Numbers as in {@link NetworksTest}. */
class NetworkDifferenceTest {
    /** Profit 2,000 and 2,100 wan: 1,800 and 1,890 of the 2,528; 728 and 638 are paid in; 200 and 210 remain. */
    @Test
    void a_larger_profit_spares_the_backer_and_nobody_else_gets_more() {
        NetworkDifference difference = keqiao(2_100).minus(keqiao(2_000));

        assertThat(difference.byParty()).isEqualTo(Map.of("soe", Money.wan(90)));
        assertThat(difference.given()).isEqualTo(Money.wan(100));
        assertThat(difference.remaining()).isEqualTo(Money.wan(10));
        assertThat(difference).hasToString("""
                Given CNY 1000000.00 = CNY 900000.00 to 1 parties + CNY 100000.00 remaining
                pool:
                  Pot CNY 900000.00 = CNY 900000.00 to 1 parties + CNY 0.00 remaining
                  CNY 900000.00 ten/backer, 1 line
                      amount at ten, allotted: CNY 18000000.00 -> CNY 18900000.00
                project:
                  Pot CNY 1000000.00 = CNY 900000.00 to 1 parties + CNY 100000.00 remaining
                  CNY 900000.00 profit, 1 line
                      amount at profit, base: CNY 20000000.00 -> CNY 21000000.00""");
        assertThat(difference.table()).hasToString("""
                hop      step        party               before            after          change
                -------  ----------  ---------  ---------------  ---------------  --------------
                pool     ten/backer  soe        CNY -7280000.00  CNY -6380000.00   CNY 900000.00
                pool                 remaining         CNY 0.00         CNY 0.00        CNY 0.00
                pool                 pot        CNY 18000000.00  CNY 18900000.00   CNY 900000.00
                project  profit      pool       CNY 18000000.00  CNY 18900000.00   CNY 900000.00
                project              remaining   CNY 2000000.00   CNY 2100000.00   CNY 100000.00
                project              pot        CNY 20000000.00  CNY 21000000.00  CNY 1000000.00
                """);
    }

    @Test
    void a_settlement_differs_from_itself_in_no_hop() {
        assertThat(keqiao(2_000).minus(keqiao(2_000)).hops()).isEmpty();
    }

    /** Without the first village's own hop it keeps its 32 wan instead of passing 19.2 on. */
    @Test
    void a_hop_that_only_one_network_has_differs_from_nothing() {
        NetworkSettlement with = keqiao(2_000);
        Network shorter = Network.of(
                "keqiao", Examples.keqiao().hop("project"), Examples.keqiao().hop("pool"));
        Map<String, Run> runs = Examples.keqiaoRuns(Money.wan(2_000));
        NetworkSettlement without =
                Networks.settle(shorter, Map.of("project", runs.get("project"), "pool", runs.get("pool")));

        NetworkDifference added = with.minus(without);
        NetworkDifference removed = without.minus(with);

        assertThat(added.byParty()).isEqualTo(Map.of("members", Money.wan("19.2"), "v01", Money.wan(-32)));
        assertThat(added.remaining()).isEqualTo(Money.wan("12.8"));
        assertThat(added.hops().keySet()).containsExactly("v01");
        assertThat(removed.byParty()).isEqualTo(Map.of("members", Money.wan("-19.2"), "v01", Money.wan(32)));
        assertThat(removed.hops().get("v01").changes().get(0).causes().get(0))
                .hasToString("tier at sixty, tier: 60% of base (gross) to members -> none");
    }

    private static NetworkSettlement keqiao(long profitWan) {
        return Networks.settle(Examples.keqiao(), Examples.keqiaoRuns(Money.wan(profitWan)));
    }
}
