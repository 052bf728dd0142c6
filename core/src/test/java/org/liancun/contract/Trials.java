// SPDX-License-Identifier: Apache-2.0
package org.liancun.contract;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.liancun.money.Money;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Books;
import org.liancun.sharing.Pot;
import org.liancun.sharing.Register;

/** Obtains trials of one agreement with pots of every size. */
public final class Trials {
    private static final long YI = 10_000_000_000L;

    private Trials() {}

    /** Obtains trials of an agreement that needs to know nothing of a pot but its amount. */
    public static Arbitrary<Trial> of(Agreement agreement, Register register) {
        return of(agreement, Pot.of(Money.ZERO), register);
    }

    /**
     * Obtains trials of an agreement that needs figures, decisions or events.
     *
     * @param known a pot with all of them; its amount is replaced
     */
    public static Arbitrary<Trial> of(Agreement agreement, Pot known, Register register) {
        Trial trial = new Trial(agreement, known, register, Books.EMPTY);
        return amounts().map(trial::with);
    }

    /** Obtains amounts from losses over a few fen to the largest that fits; most are below 10 yi yuan. */
    public static Arbitrary<Money> amounts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.longs().between(0, 10 * YI)),
                        Tuple.of(2, Arbitraries.longs().between(0, 300)),
                        Tuple.of(2, Arbitraries.longs().between(-YI, 0)),
                        Tuple.of(1, Arbitraries.longs().between(-100_000 * YI, 100_000 * YI)),
                        Tuple.of(1, Arbitraries.longs().between(Long.MAX_VALUE / 4, Long.MAX_VALUE)))
                .map(Money::ofFen);
    }
}
