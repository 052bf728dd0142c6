// SPDX-License-Identifier: Apache-2.0
package org.liancun.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What is entered in the books after a turn. Immutable and thread-safe.
 *
 * @param entries the entries
 * @param accounts the accounts that they may touch
 */
public record Posting(Instruction entries, List<Account> accounts) {
    /** Nothing is entered. */
    public static final Posting NONE = new Posting(Instruction.NOTHING, List.of());

    /** Copies the accounts. */
    public Posting {
        accounts = ImmutableList.copyOf(accounts);
    }

    /** Obtains entries in some accounts. */
    public static Posting of(Instruction entries, Account... accounts) {
        return new Posting(entries, List.of(accounts));
    }

    /** Returns these entries and then others. */
    public Posting and(Posting other) {
        List<Account> all = ImmutableList.<Account>builder()
                .addAll(accounts)
                .addAll(other.accounts)
                .build();
        return new Posting(Instruction.sequence(List.of(entries, other.entries)), all);
    }
}
