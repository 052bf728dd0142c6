// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.io.Serializable;
import java.util.Optional;
import org.liancun.activity.Millionths;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.text.Phrase;
import org.liancun.village.PartyKind;

/**
 * A number of every year that is asked of a projection (观测指标).
 *
 * <p>Amounts of money are in fen; everything else is in millionths. A number that has no value in a year, such as the Gini
 * coefficient of a loss, is {@link #UNDEFINED}. All cases are immutable and thread-safe.
 */
public sealed interface Indicator extends Serializable
        permits PartyIncome, VillageIncome, KindIncome, Spreading, PotBalance, SingleNumber {
    /** The number that stands for none. */
    long UNDEFINED = Long.MIN_VALUE;

    /** Obtains the income of a party. */
    static Indicator income(String party) {
        return new PartyIncome(party);
    }

    /** Obtains the income of a village with all who belong to it. */
    static Indicator village(String village) {
        return new VillageIncome(village);
    }

    /** Obtains the income of all parties of a kind. */
    static Indicator kind(PartyKind kind) {
        return new KindIncome(kind);
    }

    /** Obtains the income of all villages. */
    static Indicator total() {
        return new Spreading(Spreading.Of.TOTAL, Money.ZERO);
    }

    /** Obtains the income of the village that has least; undefined without villages. */
    static Indicator lowest() {
        return new Spreading(Spreading.Of.LOWEST, Money.ZERO);
    }

    /** Obtains the Gini coefficient of the villages' incomes, one head each; undefined where their total is not above zero. */
    static Indicator gini() {
        return new Spreading(Spreading.Of.GINI, Money.ZERO);
    }

    /** Obtains how many times the income of the weakest village the strongest has (强弱比); undefined unless all are above zero. */
    static Indicator gap() {
        return new Spreading(Spreading.Of.GAP, Money.ZERO);
    }

    /** Obtains the part of the villages whose income is below a line; undefined without villages. */
    static Indicator below(Money line) {
        return new Spreading(Spreading.Of.BELOW, line);
    }

    /** Obtains what all pots together leave undivided: what rounding left, or a loss that no party bears; negative for a loss. */
    static Indicator remaining() {
        return new Spreading(Spreading.Of.REMAINING, Money.ZERO);
    }

    /** Obtains the balance of an account of a pot at the end of the year. */
    static Indicator balance(String pot, String account) {
        return new PotBalance(pot, account);
    }

    /** Obtains what a pot had to divide. */
    static Indicator pot(String pot) {
        return new SingleNumber(SingleNumber.Of.POT, pot);
    }

    /** Obtains the profit of an activity. */
    static Indicator profit(String activity) {
        return new SingleNumber(SingleNumber.Of.PROFIT, activity);
    }

    /** Obtains the number of a driver. */
    static Indicator driver(String driver) {
        return new SingleNumber(SingleNumber.Of.DRIVER, driver);
    }

    /** Returns the id by which columns are called, such as {@code "village/jia"}. */
    String id();

    /** Returns what it is, in Chinese and in English. */
    Phrase phrase();

    /** Returns {@link Unit#YUAN} for money, which is in fen; another unit for what is in millionths. */
    Unit unit();

    /** Returns a number of it as people read it: yuan with two decimals, other numbers as they are, {@code "-"} for none. */
    default String shown(long number) {
        if (number == UNDEFINED) {
            return "-";
        }
        return unit().equals(Unit.YUAN)
                ? Money.ofFen(number).toYuan().toPlainString()
                : Millionths.ratio(number).plain();
    }

    /** Tells whether a model knows what is asked for. */
    default boolean isIn(Model model) {
        return on(model).isPresent();
    }

    /** Returns how it is read off years of a model, or nothing where the model does not know what is asked for. */
    Optional<Reading> on(Model model);
}
