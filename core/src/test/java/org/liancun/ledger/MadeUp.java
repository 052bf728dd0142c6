// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.measure.Span;
import org.liancun.money.Money;

/** Entries and keys in the making; few different texts, so that groups meet. */
final class MadeUp {
    private MadeUp() {}

    static Arbitrary<List<Entry>> entries() {
        Arbitrary<String> party = Arbitraries.integers().between(0, 5).map(i -> "v" + i);
        Arbitrary<Period> month = Combinators.combine(
                        Arbitraries.integers().between(2023, 2024),
                        Arbitraries.integers().between(1, 12))
                .as(Period::month);
        Arbitrary<Money> amount = Arbitraries.longs().between(-1_000, 1_000_000).map(Money::ofFen);
        return Combinators.combine(
                        party,
                        month,
                        Arbitraries.of("501", "502", "504"),
                        amount,
                        Arbitraries.oneOf(party, Arbitraries.of("", "bank")),
                        Arbitraries.of("", "lease/rent", "lease"),
                        Arbitraries.of(Qualifier.EXACT, Qualifier.ABOUT))
                .as((to, when, account, fen, from, origin, word) ->
                        new Entry(to, when, account, fen, from, origin, "S0", word))
                .list()
                .ofMaxSize(30);
    }

    /** The first key alone decides who belongs together, so the laws about what is inside vary it most. */
    static Arbitrary<Keys> keys() {
        Arbitrary<Keys> parties = Arbitraries.of(
                Keys.recipients(List.of("v0", "v1", "v2", "v3", "v4", "v5")),
                Keys.together("all", List.of("v0", "v1", "v2")),
                Keys.groups(id -> id.equals("v5") ? Keys.NONE : "town" + (id.hashCode() & 1)),
                Keys.members((id, period) -> period.from().getMonthValue() > 6 ? id : "early"));
        return Combinators.combine(parties, Arbitraries.integers().between(0, 3))
                .as(MadeUp::with);
    }

    private static Keys with(Keys parties, int which) {
        return switch (which) {
            case 0 -> parties;
            case 1 -> parties.byPeriod(Span.YEAR).byAccount();
            case 2 -> parties.byAccount(account -> account.equals("504") ? Keys.NONE : "earned");
            default -> parties.byQualifier().byOrigin(origin -> origin.isEmpty() ? "not stated" : origin);
        };
    }
}
