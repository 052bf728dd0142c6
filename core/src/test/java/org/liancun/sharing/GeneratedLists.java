// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.liancun.division.ClaimsRule;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/** Lists of tiers, to which some are added whose parts must fit each other. */
final class GeneratedLists {
    private GeneratedLists() {}

    /** Lists in which tiers fill a reserve to its cap, cover losses, pay off a loan, are paid in, and meet the claims of everybody. */
    static Arbitrary<List<Tier>> any(Arbitrary<Tier> usual, Arbitrary<Take> takes, Arbitrary<Base> bases) {
        Arbitrary<Tier> filling = Combinators.combine(bases, takes, Arbitraries.of("v1", "v2"))
                .as((base, take, to) -> Tier.of(
                                "t", base, Take.untilBalance("reserve", Money.wan(1), take), Split.to(to))
                        .carrying(Carry.balance("reserve")));
        Arbitrary<Tier> ofBooks = Arbitraries.of(
                Tier.of("t", Base.gross(), Take.owed("losses"), Split.to("v4")).carrying(Carry.losses("losses")),
                Tier.of("t", Base.gross(), Take.owed("loan"), Split.by("shares", Who.all()))
                        .carrying(Carry.draw("loan")),
                Tier.of("t", Base.gross(), Take.owed("kept"), Split.from("v2")).carrying(Carry.draw("kept")));
        Arbitrary<Tier> paidIn = Combinators.combine(bases, takes, GeneratedSplits.direct())
                .as((base, take, by) -> Tier.of("t", base, take, Split.from(by)));
        return Arbitraries.frequencyOf(
                        Tuple.of(6, usual),
                        Tuple.of(1, filling),
                        Tuple.of(1, ofBooks),
                        Tuple.of(1, paidIn),
                        Tuple.of(1, claims()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** Lists that begin with up to three shares of the gross, which are no more than 100 % together. */
    static Arbitrary<List<Tier>> steady(Arbitrary<Tier> usual) {
        Arbitrary<Tier> ofGross = Combinators.combine(Arbitraries.integers().between(0, 333), GeneratedSplits.plain())
                .as((permille, split) -> Tier.of("t", Base.gross(), Take.share(Ratio.of(permille, 1_000)), split));
        return Combinators.combine(
                        ofGross.list().ofMaxSize(3),
                        Arbitraries.frequencyOf(Tuple.of(6, usual), Tuple.of(1, claims()))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4))
                .as((first, others) -> {
                    List<Tier> tiers = new ArrayList<>(first);
                    tiers.addAll(others);
                    return tiers;
                });
    }

    /** Claims of any number of parties, by the rules that can take so many. */
    private static Arbitrary<Tier> claims() {
        return Arbitraries.of(
                        ClaimsRule.PROPORTIONAL,
                        ClaimsRule.ADJUSTED_PROPORTIONAL,
                        ClaimsRule.CONSTRAINED_EQUAL_AWARDS,
                        ClaimsRule.CONSTRAINED_EQUAL_LOSSES,
                        ClaimsRule.TALMUD,
                        ClaimsRule.PINILES)
                .map(rule -> Tier.of(
                        "t", Base.remainder(), Take.rate("capital", Who.all(), Ratio.percent(3)), Split.byClaim(rule)));
    }
}
