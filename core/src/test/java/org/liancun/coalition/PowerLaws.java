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
    private static final List<String> IDS = List.of("a", "b", "c", "d", "e");

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

        assertThat(Stream.concat(shares(), Stream.of(Power::penrose, Power::toPrevent, Power::toInitiate)))
                .allSatisfy(index -> {
                    assertThat(index.apply(gains).get("idle")).isEqualTo(Fraction.ZERO);
                    assertThat(index.apply(gains).get("twin"))
                            .isEqualTo(index.apply(gains).get("a"));
                });
    }

    /** Not so for Deegan and Packel or for Holler, which look at the smallest winners only. */
    @Property
    void more_votes_never_mean_less_power(@ForAll("votes") VotingGame vote) {
        Gains gains = vote.gains();
        String most = IDS.stream()
                .max((x, y) -> Long.compare(votes(vote, x), votes(vote, y)))
                .orElseThrow();

        assertThat(Stream.<Function<Gains, SortedMap<String, Fraction>>>of(
                        Power::shapleyShubik, Power::banzhaf, Power::johnston))
                .allSatisfy(index -> assertThat(index.apply(gains).values())
                        .allSatisfy(power -> assertThat(power)
                                .isLessThanOrEqualTo(index.apply(gains).get(most))));
    }

    /** Coleman 1971, Dubey and Shapley 1979: the measure of Penrose is the harmonic mean of the two of Coleman. */
    @Property
    void the_measure_of_penrose_lies_between_those_of_coleman(@ForAll("votes") VotingGame vote) {
        Gains gains = vote.gains();
        Power.penrose(gains).forEach((id, power) -> {
            Fraction prevent = Power.toPrevent(gains).get(id);
            Fraction initiate = Power.toInitiate(gains).get(id);
            assertThat(power.times(prevent.plus(initiate)))
                    .isEqualTo(prevent.times(initiate).times(Fraction.of(2)));
        });
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
