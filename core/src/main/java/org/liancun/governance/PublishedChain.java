// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liancun.measure.Quantities;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Name;

/**
 * Chiefs in tiers as a source counts them (三长制). Immutable and thread-safe.
 *
 * @param tiers the titles from top to bottom, at least one, each once
 */
public record PublishedChain(String id, Name name, List<Counted> tiers, List<String> facts) implements Arrangement {
    /**
     * Checks the tiers.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids, there is no tier, or a title or fact stands twice
     */
    public PublishedChain {
        facts = Told.facts(id, name, facts);
        tiers = Told.once(tiers, "Title of " + id);
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("Chain of chiefs " + id + " must have at least 1 tier, but had 0");
        }
    }

    @Override
    public Name kind() {
        return Name.of("负责人链条", "chain of chiefs");
    }

    @Override
    public Map<String, Counted> counted() {
        return Told.counted("tiers", tiers);
    }

    @Override
    public Optional<Unit> unit() {
        return Optional.of(Unit.PERSON);
    }

    /**
     * Returns the chain with its numbers.
     *
     * @throws IllegalArgumentException if a tier has no exact whole number of persons
     */
    public ChiefChain chain(Quantities figures) {
        return new ChiefChain(tiers.stream()
                .map(tier -> new ChiefTier(tier.name(), chiefs(tier, figures)))
                .toList());
    }

    private static long chiefs(Counted tier, Quantities figures) {
        Quantity number = tier.in(figures, Unit.PERSON);
        boolean isWhole =
                number.isExact() && number.bounds().isPoint() && number.value().denominator() == 1;
        if (!isWhole || !number.unit().convertsTo(Unit.PERSON)) {
            throw new IllegalArgumentException("Chiefs of tier " + tier.name() + " must be an exact whole number of "
                    + Unit.PERSON + ", but were " + number);
        }
        return number.value().numerator();
    }
}
