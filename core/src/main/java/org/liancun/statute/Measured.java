// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.liancun.measure.Unit;
import org.liancun.text.Phrase;

/**
 * A figure that a finding shows. Immutable and thread-safe.
 *
 * @param name what it is
 * @param value how much
 * @param unit yuan, persons, per cent, days, or nothing for votes
 */
public record Measured(Phrase name, BigDecimal value, Unit unit) implements Serializable {
    /** Checks that all parts are there. */
    public Measured {
        requireNonNull(name, "name");
        requireNonNull(value, "value");
        requireNonNull(unit, "unit");
    }

    /** Obtains an amount of fen, shown in yuan. */
    static Measured money(String zh, String en, BigInteger fen) {
        return new Measured(new Phrase(zh, en), new BigDecimal(fen, 2), Unit.YUAN);
    }

    /** Obtains a count. */
    static Measured count(Phrase name, long count, Unit unit) {
        return new Measured(name, BigDecimal.valueOf(count), unit);
    }

    /** Obtains a particular as it is known: an amount in fen, a count in ones. */
    static Measured known(Particular particular, long number) {
        int decimals = particular.unit().equals(Unit.YUAN) ? 2 : 0;
        return new Measured(particular.label(), BigDecimal.valueOf(number, decimals), particular.unit());
    }

    /** Returns name and value with its unit: 股东人数80人, {@code "number of shareholders 80"}; yuan as CNY in English. */
    public Phrase describe() {
        String plain = value.toPlainString();
        String en = unit.equals(Unit.YUAN) ? "CNY " + plain : unit.equals(Unit.PERCENT) ? plain + "%" : plain;
        return name.plus(new Phrase(plain + unit, " " + en));
    }

    /** Returns name, value and unit in Chinese: 股东人数80人. */
    @Override
    public String toString() {
        return describe().zh();
    }
}
