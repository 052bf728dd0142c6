// SPDX-License-Identifier: Apache-2.0
package org.liancun.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.text.Name;

class NetworkTest {
    private static final Agreement RULE =
            Agreement.of("rule", Tier.of("all", Base.gross(), Take.everything(), Split.to("a")));

    @Test
    void hops_stand_in_the_order_in_which_they_are_settled_else_by_id() {
        Network network = Network.of(
                "n",
                Hop.of("village", RULE, "v", "pool", "rent"),
                Hop.of("rent", RULE, "tenant"),
                Hop.of("pool", RULE, "p", "company"),
                Hop.of("company", RULE, "c"));

        assertThat(network.hops()).extracting(Hop::id).containsExactly("company", "pool", "rent", "village");
        assertThat(network).hasToString("""
                Network n: 4 hops, n
                  company: c pays by rule
                  pool: p pays by rule, drawing from company
                  rent: tenant pays by rule
                  village: v pays by rule, drawing from pool, rent""");
    }

    @Test
    void a_network_without_a_hop_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Network("n", Name.of("n"), List.of()))
                .withMessage("Network n must have at least 1 hop, but had 0");
    }

    @Test
    void a_hop_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Network.of("n", Hop.of("a", RULE, "x"), Hop.of("a", RULE, "y")))
                .withMessage("Hop of network n must be listed once, but a was listed twice");
    }

    @Test
    void an_unknown_hop_to_draw_from_is_refused_with_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Network.of("n", Hop.of("pool", RULE, "x"), Hop.of("v", RULE, "y", "pol")))
                .withMessage("Hop from which v draws must be one of [pool, v], but was pol. Did you mean \"pool\"?");
    }

    @Test
    void a_circle_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Network.of(
                        "n",
                        Hop.of("first", RULE, "x"),
                        Hop.of("last", RULE, "z", "b"),
                        Hop.of("a", RULE, "x", "c", "first"),
                        Hop.of("b", RULE, "y", "a"),
                        Hop.of("c", RULE, "z", "b")))
                .withMessage("Hops of network n must not feed each other in a circle, but"
                        + " a draws from c draws from b draws from a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Network.of("n", Hop.of("a", RULE, "x", "a")))
                .withMessage("Hops of network n must not feed each other in a circle, but a draws from a");
    }

    @Test
    void what_a_party_is_paid_is_drawn_by_one_hop() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Network.of(
                        "n",
                        Hop.of("pool", RULE, "p"),
                        Hop.of("one", RULE, "v", "pool"),
                        Hop.of("two", RULE, "v", "pool")))
                .withMessage("What hop pool pays v must be drawn by one hop, but was drawn by one and two");
    }

    @Test
    void one_party_may_pay_by_two_hops_that_draw_from_different_ones() {
        Network network = Network.of(
                "n",
                Hop.of("pool", RULE, "p"),
                Hop.of("rent", RULE, "t"),
                Hop.of("one", RULE, "v", "pool"),
                Hop.of("two", RULE, "v", "rent"));

        assertThat(network.payersFedBy("pool")).containsExactly("v");
        assertThat(network.payersFedBy("one")).isEmpty();
    }

    @Test
    void an_unknown_hop_is_refused_with_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Network.of("n", Hop.of("pool", RULE, "p")).hop("pol"))
                .withMessage("Hop must be one of [pool], but was pol. Did you mean \"pool\"?");
    }

    @Test
    void a_hop_draws_from_another_once_and_has_ids_for_names() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hop.of("a", RULE, "p", "b", "b"))
                .withMessage("Hop from which a draws must be listed once, but b was listed twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hop.of("a b", RULE, "p"))
                .withMessage("Hop id must be 1 to 64 letters, digits, '-', '_' or '.', but was \"a b\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hop.of("a", RULE, ""))
                .withMessage("Payer of hop a must be 1 to 64 letters, digits, '-', '_' or '.', but was \"\"");
    }
}
