// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.measure.Period;
import org.liancun.text.Ids;
import org.liancun.text.Prose;

/**
 * What a notion of income takes in while the definition holds: accounts that are added and accounts that are taken off.
 *
 * <p>Immutable and thread-safe.
 *
 * @param plus the ids of the accounts added
 * @param minus the ids of the accounts taken off
 * @param source the rule or the paper that says so
 */
public record NotionDefinition(Period inForce, List<String> plus, List<String> minus, String source)
        implements Serializable {

    /** Nothing published: no account counts. */
    public static final NotionDefinition NOT_PUBLISHED =
            new NotionDefinition(Period.ALWAYS, List.of(), List.of(), "not published");

    /**
     * Copies the lists and checks that each account stands once.
     *
     * @throws IllegalArgumentException if an account is not an id or stands twice, or the source is blank
     */
    public NotionDefinition {
        requireNonNull(inForce, "inForce");
        plus = Ids.once(plus, "Account of a definition");
        minus = Ids.once(minus, "Account of a definition");
        for (String account : minus) {
            checkArgument(
                    !plus.contains(account),
                    "Account of a definition must be added or taken off, but %s was both",
                    account);
        }
        Prose.require(source, "Source of", "a definition");
        checkArgument(!source.isBlank(), "Source of a definition must not be blank");
    }

    /** Obtains the definition that takes in the accounts of this one and more. */
    public NotionDefinition and(List<String> morePlus, List<String> moreMinus) {
        return new NotionDefinition(inForce, joined(plus, morePlus), joined(minus, moreMinus), source);
    }

    /** Returns 1 if the account is added, −1 if it is taken off, else 0. */
    public int sign(String account) {
        return plus.contains(account) ? 1 : minus.contains(account) ? -1 : 0;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return ImmutableList.<String>builder().addAll(some).addAll(more).build();
    }
}
