// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.money.Fraction;

class PowerLaws {
    private static final List<String> IDS = List.of("a", "b", "c");

    private static Stream<Function<Gains, SortedMap<String, Fraction>>> shares() {
        return Stream.of(Power::shapleyShubik, Power::banzhaf, Power::deeganPackel, Power::holler, Power::johnston);
    }

    @Property
    void indices_share_one(@ForAll("votes") VotingGame vote) {
        Gains gains = vote.gains();

        assertThat(shares())
                .allSatisfy(index ->
                        assertThat(Fraction.sum(index.apply(gains).values())).isEqualTo(Fraction.ONE));
    }

    @Property
    void who_is_never_critical_has_no_power_and_equals_have_the_same(@ForAll("votes") VotingGame vote) {
        Map<String, Long> votes = new HashMap<>(vote.votes());
        votes.put("twin", vote.votes().getOrDefault("a", 0L));
        votes.put("idle", 0L);
        Gains gains = new VotingGame(vote.enough(), votes).gains();

        assertThat(Stream.concat(shares(), Stream.of(Power::toPrevent, Power::toInitiate)))
                .allSatisfy(index -> {
                    SortedMap<String, Fraction> power = index.apply(gains);
                    assertThat(power.get("idle")).isEqualTo(Fraction.ZERO);
                    assertThat(power.get("twin")).isEqualTo(power.get("a"));
                });
    }

    /** Not so for Deegan and Packel or for Holler, which look at the smallest winners only. */
    @Property
    void more_votes_never_mean_less_power(@ForAll("votes") VotingGame vote) {
        Gains gains = vote.gains();
        for (Function<Gains, SortedMap<String, Fraction>> index : List.<Function<Gains, SortedMap<String, Fraction>>>of(
                Power::shapleyShubik, Power::banzhaf, Power::johnston)) {
            SortedMap<String, Fraction> power = index.apply(gains);
            assertThat(power.get("a").compareTo(power.get("b")) * Long.compare(votes(vote, "a"), votes(vote, "b")))
                    .isNotNegative();
        }
    }

    /** Coleman 1971, Dubey and Shapley 1979: the measure of Penrose is the harmonic mean of the two of Coleman. */
    @Property
    void the_measure_of_penrose_lies_between_those_of_coleman(@ForAll("votes") VotingGame vote) {
        Gains gains = vote.gains();
        Fraction power = Power.penrose(gains).get("a");
        Fraction prevent = Power.toPrevent(gains).get("a");
        Fraction initiate = Power.toInitiate(gains).get("a");

        assertThat(power.times(prevent.plus(initiate)))
                .isEqualTo(prevent.times(initiate).times(Fraction.of(2)));
    }

    private static long votes(VotingGame vote, String id) {
        return vote.votes().getOrDefault(id, 0L);
    }

    @Provide
    Arbitrary<VotingGame> votes() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 9).list().ofSize(IDS.size()),
                        Arbitraries.longs().between(0, 1_000))
                .filter((held, share) -> held.stream().anyMatch(each -> each > 0))
                .as((held, share) -> {
                    long all = held.stream().mapToLong(each -> each).sum();
                    Map<String, Long> votes = new HashMap<>();
                    IDS.forEach(id -> votes.put(id, held.get(IDS.indexOf(id))));
                    return new VotingGame(1 + share % all, votes);
                });
    }
}
