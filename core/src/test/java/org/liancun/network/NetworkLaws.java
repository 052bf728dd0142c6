// SPDX-License-Identifier: Apache-2.0
package org.liancun.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.money.Money;
import org.liancun.network.GeneratedNetworks.Given;
import org.liancun.sharing.GeneratedRuns;
import org.liancun.sharing.Run;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;

class NetworkLaws {
    @Property(tries = 200)
    void what_was_given_is_what_parties_keep_and_what_remains(@ForAll("networks") Given given) {
        NetworkSettlement settled = given.settled();

        given.runs()
                .forEach((hop, run) ->
                        assertThat(settled.given(hop)).isEqualTo(run.pot().amount()));
        Money kept = Money.sum(settled.payments().values());
        assertThat(kept.plus(settled.remaining())).isEqualTo(settled.given());
        assertThat(settled.toString()).hasSizeLessThanOrEqualTo(1_000);
    }

    @Property(tries = 200)
    void listing_the_hops_in_another_order_changes_nothing(@ForAll("networks") Given given, @ForAll Random random) {
        List<Hop> shuffled = new ArrayList<>(given.network().hops());
        Collections.shuffle(shuffled, random);
        Network other = new Network(given.network().id(), given.network().name(), shuffled);

        assertThat(new Given(other, given.runs()).settled()).isEqualTo(given.settled());
    }

    @Property(tries = 200)
    void every_hop_comes_after_those_it_draws_from(@ForAll("networks") Given given) {
        List<String> before = new ArrayList<>();
        for (Hop hop : given.network().hops()) {
            assertThat(before).containsAll(hop.from());
            before.add(hop.id());
        }
    }

    @Property(tries = 200)
    void each_hop_is_settled_as_if_it_stood_alone_with_its_pot(@ForAll("networks") Given given) {
        NetworkSettlement settled = given.settled();

        for (Hop hop : given.network().hops()) {
            Run run = given.runs().get(hop.id());
            Settlement alone = Sharing.settle(
                    hop.agreement(), run.pot().plus(settled.drawn(hop.id())), run.register(), GeneratedRuns.books());
            assertThat(settled.of(hop.id())).isEqualTo(alone);
        }
    }

    @Property(tries = 200)
    void a_trace_is_the_sum_of_what_came_from_outside_and_from_backers(@ForAll("networks") Given given) {
        NetworkSettlement settled = given.settled();

        totals(settled).forEach((party, total) -> {
            Trace trace = settled.trace(party);
            List<Money> ends = trace.payments().stream()
                    .flatMap(Origin::ends)
                    .map(Origin::amount)
                    .toList();
            assertThat(trace.total()).isEqualTo(total);
            assertThat(Money.sum(ends)).isEqualTo(total);
            assertThat(trace.toString()).hasSizeLessThanOrEqualTo(1_000);
            assertThat(trace.toString().lines().findFirst().orElseThrow()).hasSizeLessThanOrEqualTo(80);
        });
    }

    @Property(tries = 200)
    void origins_add_up_at_every_level_and_name_each_hop_once(@ForAll("networks") Given given) {
        NetworkSettlement settled = given.settled();

        totals(settled)
                .keySet()
                .forEach(party -> settled.trace(party).payments().forEach(NetworkLaws::requireOrderly));
    }

    private static void requireOrderly(Origin origin) {
        if (origin instanceof Origin.Payment payment) {
            assertThat(Money.sum(payment.origins().stream().map(Origin::amount).toList()))
                    .isEqualTo(payment.amount());
            assertThat(payment.origins().stream()
                            .filter(each -> each instanceof Origin.Payment)
                            .map(Origin::hop))
                    .doesNotHaveDuplicates();
            payment.origins().forEach(NetworkLaws::requireOrderly);
        }
    }

    @Property(tries = 200)
    void a_trace_ends_in_no_hop_that_was_given_nothing_unless_it_overpaid(@ForAll("networks") Given given) {
        NetworkSettlement settled = given.settled();

        for (String party : totals(settled).keySet()) {
            assertThat(settled.trace(party).outside().keySet())
                    .allMatch(hop -> settled.given(hop).signum() > 0
                            || settled.of(hop).remaining().signum() < 0);
        }
    }

    @Property(tries = 200)
    void the_changes_of_payments_and_of_what_remains_are_the_change_of_what_was_given(
            @ForAll("settlements") NetworkSettlement before, @ForAll("settlements") NetworkSettlement after) {
        NetworkDifference difference = after.minus(before);

        Money parties = Money.sum(difference.byParty().values());
        assertThat(parties.plus(difference.remaining())).isEqualTo(difference.given());
        assertThat(difference.toString()).hasSizeLessThanOrEqualTo(1_000);
    }

    private static Map<String, Money> totals(NetworkSettlement settled) {
        Map<String, Money> totals = new TreeMap<>();
        settled.settlements()
                .values()
                .forEach(each -> each.payments().forEach((party, paid) -> totals.merge(party, paid, Money::plus)));
        return totals;
    }

    @Provide
    Arbitrary<Given> networks() {
        return GeneratedNetworks.given();
    }

    @Provide
    Arbitrary<NetworkSettlement> settlements() {
        return GeneratedNetworks.settlements();
    }
}
