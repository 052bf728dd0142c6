// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.liancun.contract.Trial;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Name;
import org.liancun.village.Party;

/** Agreements with every case of the vocabulary, nested three deep, over villages {@code v0}, {@code v1} and so on. */
public final class Generated {
    static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    static final Books BOOKS =
            Books.of(Map.of("reserve", Money.yuan(5_000), "owed.t0", Money.yuan(300), "owed.t1.v1", Money.yuan(20)));
    private static final int DEPTH = 3;
    private static final int FEWEST = 5;

    private Generated() {}

    /** Agreements of the whole vocabulary. */
    public static Arbitrary<Agreement> agreements() {
        return agreements(Choices.whole());
    }

    /** Trials of the whole vocabulary. */
    public static Arbitrary<Trial> trials() {
        return GeneratedTrials.of(agreements());
    }

    /** Trials of steady agreements. */
    public static Arbitrary<Trial> steadyTrials() {
        return GeneratedTrials.of(agreements(Choices.steady()));
    }

    /** Settlements of generated agreements; the pots are of ordinary size. */
    public static Arbitrary<Settlement> settlements() {
        return trials().map(trial -> trial.with(Money.ofFen(trial.pot().amount().fen() % 1_000_000_000)))
                .map(Generated::settled)
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    /** Settles a trial, if its amounts fit: holdings may be as large as the pot may not. */
    private static Optional<Settlement> settled(Trial trial) {
        try {
            return Optional.of(Sharing.settle(trial.agreement(), trial.pot(), trial.register(), trial.books()));
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    private static Arbitrary<Agreement> agreements(Choices choices) {
        return GeneratedTiers.of(choices, DEPTH)
                .map(tiers -> new Agreement("generated", Name.of("generated"), Numbered.accounts(tiers)));
    }

    /** A pot that has every figure, decision and event of the generated agreements. */
    static Pot pot(long fen) {
        return Pot.of(Money.ofFen(fen))
                .with("revenue", Money.wan(300))
                .with("last-year", Money.wan(200))
                .deciding("c", Ratio.percent(25))
                .deciding("d", Ratio.percent("33.3"))
                .after("harvest");
    }

    static Pot pot(Agreement agreement, long fen) {
        return pot(agreement, pot(fen));
    }

    /** Returns a pot that decides only what an agreement leaves open. */
    static Pot pot(Agreement agreement, Pot pot) {
        SortedMap<String, Ratio> decided = Maps.filterKeys(pot.decided(), Decisions.open(agreement)::contains);
        return new Pot(pot.amount(), pot.figures(), decided, pot.events());
    }

    /** Holdings of the five villages that every generated agreement knows. */
    public static Arbitrary<List<Holding>> holdings() {
        Arbitrary<List<Ratio>> amounts =
                Arbitraries.longs().between(1, 1_000_000).map(Ratio::of).list().ofSize(FEWEST);
        return Combinators.combine(amounts, amounts)
                .as((shares, capital) -> GeneratedRegisters.holdings(FEWEST, shares, capital));
    }

    static Register register(List<Holding> holdings) {
        return Register.asOf(DAY, parties(), holdings);
    }

    static List<Party> parties() {
        return GeneratedRegisters.parties(FEWEST);
    }
}
