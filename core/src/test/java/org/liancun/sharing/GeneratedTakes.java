// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Take.Bracket;
import org.liancun.sharing.TakeStepped.Band;
import org.liancun.sharing.TakeStepped.Edge;
import org.liancun.sharing.TakeStepped.Years;

/** Takes of every case that makes no claims. */
final class GeneratedTakes {
    private static final LocalDate START = LocalDate.of(2021, 7, 1);

    private GeneratedTakes() {}

    static Arbitrary<Take> any(Arbitrary<Base> bases) {
        Arbitrary<Take> plain = Arbitraries.oneOf(steady(), Arbitraries.just(Take.owed("reserve")));
        return Arbitraries.frequencyOf(Tuple.of(4, plain), Tuple.of(1, chosen(plain, bases)));
    }

    /** Amounts that do not depend on the base, and takes that grow with it, never faster. */
    static Arbitrary<Take> steady() {
        Bracket low = new Bracket(Money.yuan(1), Ratio.percent(8));
        Bracket high = new Bracket(Money.wan(1), Ratio.percent(100));
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 1_000).map(m -> Take.share(Ratio.of(m, 1_000))),
                Arbitraries.longs().between(0, 1_000_000).map(fen -> Take.amount(Money.ofFen(fen))),
                Arbitraries.of(
                        Take.everything(),
                        Take.marginal(low, high),
                        Take.escalating(Money.yuan(300), Ratio.percent(8), 3, YearCount.CALENDAR, START)));
    }

    /** Takes made of two others and of a base. */
    static Arbitrary<Take> chosen(Arbitrary<Take> takes, Arbitrary<Base> bases) {
        return Combinators.combine(takes, takes, bases, Arbitraries.integers().between(0, 4))
                .as((one, other, base, which) -> switch (which) {
                    case 0 -> Take.larger(one, other);
                    case 1 -> Take.smaller(one, other);
                    case 2 -> Take.of(base, one);
                    case 3 ->
                        Take.byBand(
                                base, new Band(Money.ZERO, Edge.FROM, one), new Band(Money.wan(1), Edge.ABOVE, other));
                    default -> Take.byYear(YearCount.CONTRACT, START, new Years(1, 3, one), new Years(4, 9, other));
                });
    }
}
