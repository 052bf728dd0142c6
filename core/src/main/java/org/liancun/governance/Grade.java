// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

/**
 * A grade, and the least score that earns it (等次). Immutable and thread-safe.
 *
 * @param name what people call it
 * @param least the least score
 */
public record Grade(Name name, Ratio least) implements Serializable {
    /** Checks that both parts are there. */
    public Grade {
        requireNonNull(name, "name");
        requireNonNull(least, "least");
    }

    /** Obtains a grade whose name is the same in both languages. */
    public static Grade of(String name, long least) {
        return new Grade(Name.of(name), Ratio.of(least));
    }

    /** Returns text such as {@code "优秀 from 90"}. */
    @Override
    public String toString() {
        return name + " from " + least.plain();
    }
}
