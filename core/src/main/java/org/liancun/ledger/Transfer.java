// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * An entry that one member of the groups had from another, so that the whole did not earn it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param groups the names of the groups that the entry is summed in
 * @param from the group of the payer by the first key
 */
public record Transfer(Entry entry, List<String> groups, String from) implements Serializable {

    /** Copies the groups. */
    public Transfer {
        requireNonNull(entry, "entry");
        groups = ImmutableList.copyOf(groups);
        requireNonNull(from, "from");
    }

    /** Returns whether the payer belongs to the group of the recipient. */
    public boolean isWithin() {
        return groups.get(0).equals(from);
    }
}
