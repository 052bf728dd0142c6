// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.text.Name;

/**
 * One list of a board and who goes on it, such as a red one for praise. Immutable and thread-safe.
 *
 * @param name what people call the list
 * @param rule who is listed
 */
public record HonourList(Name name, ListingRule rule) implements Serializable {
    /** Checks that both parts are there. */
    public HonourList {
        requireNonNull(name, "name");
        requireNonNull(rule, "rule");
    }
}
