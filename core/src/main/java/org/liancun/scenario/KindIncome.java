// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.liancun.measure.Unit;
import org.liancun.text.Phrase;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/**
 * The income of all parties of a kind, such as all households; zero where there are none. Immutable and thread-safe.
 *
 * @param kind the kind
 */
public record KindIncome(PartyKind kind) implements Indicator {
    /** Checks that it is there. */
    public KindIncome {
        requireNonNull(kind, "kind");
    }

    @Override
    public String id() {
        return "kind/" + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Phrase phrase() {
        return Phrase.of("各%s收入", "income of each %s", kind.label().phrase());
    }

    @Override
    public Unit unit() {
        return Unit.YUAN;
    }

    @Override
    public Optional<Reading> on(Model model) {
        List<Party> parties = model.in(Section.PARTIES).list();
        int[] places = IntStream.range(0, parties.size())
                .filter(place -> parties.get(place).kind() == kind)
                .toArray();
        return Optional.of(totals -> {
            long sum = 0;
            for (int place : places) {
                sum = Math.addExact(sum, totals.income(place));
            }
            return sum;
        });
    }
}
