// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;

import org.liancun.ledger.Keys;
import org.liancun.ledger.Sum;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/** What counts under a notion in a period, and how much: the keys by time, account and word, and the sign of an amount. */
final class Counting {
    private final Notion notion;
    private final Period scope;
    private final boolean isWorded;
    private final Eras eras;

    /** Obtains what counts; {@code isWorded} tells whether an entry has another word than that it is exact. */
    Counting(Notion notion, Accounting accounting, Period scope, boolean isWorded) {
        this.notion = notion;
        this.scope = scope;
        this.isWorded = isWorded;
        this.eras = new Eras(notion, accounting, scope);
    }

    Notion notion() {
        return notion;
    }

    /** Tells whether another of the same notion and accounting has the same keys. */
    boolean isLike(Counting other) {
        return scope.equals(other.scope) && isWorded == other.isWorded;
    }

    Eras eras() {
        return eras;
    }

    /** Returns the keys of every sum: who, account, time, and the word if there are any. */
    Keys with(Keys members) {
        Keys keys = members.byAccount(account -> counts(account) ? account : Keys.NONE)
                .byPeriod(this::era);
        return isWorded ? keys.byQualifier() : keys;
    }

    /** Returns the number of those keys. */
    int keys() {
        return isWorded ? 4 : 3;
    }

    /** Tells whether amounts of an account count at any time. */
    boolean counts(String account) {
        return account.equals(notion.id())
                || notion.definitions().stream().anyMatch(definition -> definition.sign(account) != 0);
    }

    /** Returns the time in which a sum was earned. */
    Period era(Sum sum) {
        return Period.parse(sum.groups().get(2));
    }

    /** Returns how often the amounts of a sum count: 1, −1, or 0 where the account counts at another time only. */
    int sign(Sum sum) {
        return notion.sign(sum.groups().get(1), era(sum));
    }

    /** Returns an amount of a sum as it counts, with the word that its entries have. */
    Quantity amount(Sum sum, Money money) {
        Qualifier word = isWorded ? Qualifier.valueOf(sum.groups().get(3)) : Qualifier.EXACT;
        return amount(money, word).times(sign(sum));
    }

    /**
     * Returns money with the word of the entries that it is the sum of, in yuan. What takes back "over 8" is below −8; where
     * as much was taken back as entered nothing is left, whatever the word.
     */
    static Quantity amount(Money money, Qualifier word) {
        Ratio yuan = Ratio.of(money.fen(), 100);
        if (yuan.isZero()) {
            return Quantity.of(yuan, Unit.YUAN);
        }
        int sign = yuan.signum();
        return Quantity.of(yuan.times(Ratio.of(sign)), word, Unit.YUAN).times(sign);
    }

    private String era(Period period) {
        return inScope(period, scope) ? eras.of(period).toString() : Keys.NONE;
    }

    /**
     * Tells whether a period lies inside the scope.
     *
     * @throws IllegalArgumentException if it lies partly inside, because no source says how to divide it
     */
    static boolean inScope(Period period, Period scope) {
        boolean inside = scope.contains(period);
        checkArgument(
                inside || !scope.overlaps(period),
                "Period of an entry must lie inside or outside %s, but was %s",
                scope,
                period);
        return inside;
    }
}
