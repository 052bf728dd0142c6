// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Ratio;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Worded;

/**
 * A factor and the number that it was. Immutable and thread-safe.
 *
 * @param factor the factor
 * @param value its number
 */
public record FactorValue(Factor factor, Ratio value) implements Worded, Serializable {
    /** Checks that both are there. */
    public FactorValue {
        requireNonNull(factor, "factor");
        requireNonNull(value, "value");
    }

    /** Returns the number alone where the factor is fixed, else factor and number. */
    @Override
    public Phrase phrase(Names names) {
        Phrase number = Phrase.same(value.plain());
        Phrase named = factor.phrase(names);
        return named.equals(number) ? number : Phrase.of("%s %s", "%s %s", named, number);
    }
}
