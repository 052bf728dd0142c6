// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * An account that amounts are booked to (科目).
 *
 * <p>Entries name it by its id. Codes are those of one chart, and a number that means one thing in one chart can mean
 * another in the next: 502 was operating expense until 2023 and is investment income since.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id what entries call it, the same in every chart in which it means the same
 * @param code its number in the chart, {@code ""} if it has none
 */
public record LedgerAccount(String id, String code, Name name, AccountKind kind) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id or the code is not an id
     */
    public LedgerAccount {
        Ids.require(id, "Id of an account");
        if (!code.isEmpty()) {
            Ids.require(code, "Code of account " + id);
        }
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
    }

    /** Returns code and Chinese name: {@code 501 经营收入}. */
    @Override
    public String toString() {
        return code.isEmpty() ? name.zh() : code + " " + name.zh();
    }
}
