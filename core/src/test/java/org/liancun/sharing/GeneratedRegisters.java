// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.liancun.text.Name;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** Registers of 5 to 200 villages that hold shares and capital, of which every fifth holds no shares. */
final class GeneratedRegisters {
    private static final int FEWEST = 5;
    private static final int MOST = 200;

    private GeneratedRegisters() {}

    static Arbitrary<Register> registers() {
        Arbitrary<Integer> villages = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(FEWEST)),
                Tuple.of(4, Arbitraries.integers().between(FEWEST, 12)),
                Tuple.of(1, Arbitraries.integers().between(FEWEST, MOST)));
        return Combinators.combine(
                        villages, amounts(), amounts(), Arbitraries.integers().between(2024, 2029))
                .as((size, shares, capital, year) ->
                        Register.asOf(LocalDate.of(year, 6, 30), parties(size), holdings(size, shares, capital)));
    }

    /** Amounts held by the villages in turn, from the first again when there are more villages. */
    private static Arbitrary<List<Ratio>> amounts() {
        Arbitrary<Ratio> amount = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(1, 1_000_000).map(Ratio::of)),
                Tuple.of(4, Arbitraries.longs().between(1, 10).map(Ratio::of)),
                Tuple.of(2, Arbitraries.longs().between(1, 100_000).map(tenths -> Ratio.of(tenths, 10))),
                Tuple.of(
                        1,
                        Arbitraries.longs().between(1, 30_000_000_000_000_000L).map(Ratio::of)));
        return amount.list().ofMinSize(FEWEST).ofMaxSize(12);
    }

    static List<Holding> holdings(int size, List<Ratio> shares, List<Ratio> capital) {
        List<Holding> holdings = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Ratio own = i % FEWEST == FEWEST - 1 ? Ratio.ZERO : shares.get(i % shares.size());
            holdings.add(new Holding("v" + i, "shares", own, Period.ALWAYS));
            holdings.add(new Holding("v" + i, "capital", capital.get(i % capital.size()), Period.ALWAYS));
        }
        return holdings;
    }

    static List<Party> parties(int size) {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            parties.add(new Party("v" + i, Name.of("第" + i + "村"), PartyKind.VILLAGE));
        }
        return parties;
    }
}
