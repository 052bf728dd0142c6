// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.measure.Quantity;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Phrase;

/**
 * One line of a statement of income and distribution.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id that of the account, or of the notion of a subtotal
 * @param amount in yuan; costs are positive and taken off
 */
public record StatementLine(String id, Name name, Sign sign, Quantity amount) implements Serializable {
    /** What becomes of the amount of a line. */
    public enum Sign {
        /** 加: added to the next subtotal. */
        PLUS("加：", "+ "),
        /** 减: taken off. */
        MINUS("减：", "- "),
        /** What the lines above come to. */
        SUBTOTAL("", "");

        private final String zh;
        private final String en;

        Sign(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /** Returns what stands before the name in Chinese or English. */
        public Phrase mark() {
            return new Phrase(zh, en);
        }
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id is not an id
     */
    public StatementLine {
        Ids.require(id, "Id of a statement line");
        requireNonNull(name, "name");
        requireNonNull(sign, "sign");
        requireNonNull(amount, "amount");
    }
}
