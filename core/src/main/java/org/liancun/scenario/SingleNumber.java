// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.liancun.measure.Unit;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Phrase;

/**
 * One number of a year as it stands: of a driver, an activity or a pot. Immutable and thread-safe.
 *
 * @param of what is asked for
 * @param key the id of the driver, activity or pot
 */
public record SingleNumber(Of of, String key) implements Indicator {
    /** What a single number is of. */
    public enum Of {
        /** What a pot had to divide. */
        POT("pot", Name.of("可分配金额", "pot"), Section.POTS),
        /** The profit of an activity. */
        PROFIT("profit", Name.of("利润", "profit"), Section.ACTIVITIES),
        /** The number of a driver. */
        DRIVER("driver", Name.of("取值", "number"), Section.DRIVERS);

        private final String word;
        private final Name label;
        private final transient Section<?> section;

        Of(String word, Name label, Section<?> section) {
            this.word = word;
            this.label = label;
            this.section = section;
        }

        private Reading at(int place) {
            return switch (this) {
                case POT -> totals -> totals.pot(place);
                case PROFIT -> totals -> totals.profit(place);
                case DRIVER -> totals -> totals.driver(place);
            };
        }
    }

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it breaks the rule of ids
     */
    public SingleNumber {
        requireNonNull(of, "of");
        Ids.require(key, "Key of an indicator");
    }

    @Override
    public String id() {
        return of.word + "/" + key;
    }

    @Override
    public Phrase phrase() {
        return Phrase.of("%s的%s", "%2$s of %1$s", Phrase.same(key), of.label.phrase());
    }

    /** Returns yuan for a pot and a profit; what a driver counts is said by the driver, so here it is nothing. */
    @Override
    public Unit unit() {
        return of == Of.DRIVER ? Unit.NONE : Unit.YUAN;
    }

    @Override
    public Optional<Reading> on(Model model) {
        List<String> keys = model.in(of.section).keys();
        int place = keys.indexOf(key);
        return place < 0 ? Optional.empty() : Optional.of(of.at(place));
    }
}
