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
        Ratio yuan = Ratio.of(money.fen(), 100);
        boolean isExact = !isWorded || money.isZero();
        Qualifier word =
                isExact ? Qualifier.EXACT : Qualifier.valueOf(sum.groups().get(3));
        return Quantity.of(yuan, word, Unit.YUAN).times(sign(sum));
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
