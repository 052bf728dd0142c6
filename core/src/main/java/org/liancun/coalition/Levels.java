// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.util.ArrayList;
import java.util.List;
import org.liancun.money.Fraction;

/**
 * Raises the least excess of all coalitions as far as it goes, fixes the coalitions that hold it there, raises the next, until
 * every player's part is fixed.
 *
 * <p>A coalition is fixed only if its weight in an optimum is positive: then it holds the level at <em>every</em> payoff of
 * that level. One that merely happens to be there at the payoff found may rise yet.
 */
final class Levels {
    private final Gains gains;
    private final int n;
    private final List<Column> floors;
    private final List<Column> fixed = new ArrayList<>();
    private final Span span;

    Levels(Gains gains, List<Column> floors) {
        this.gains = gains;
        this.n = gains.players().count();
        this.floors = floors;
        this.span = new Span(n);
        int all = gains.players().everybody();
        span.add(all);
        fixed.add(new Column(all, Column.Kind.FIXED, Fraction.of(gains.fen(all))));
    }

    /** Returns the payoff at which nothing can be raised any more. */
    Payoff last() {
        while (!span.isWhole()) {
            next();
        }
        Basis basis = Basis.start(fixed, span, this::level);
        return payoff(basis.prices());
    }

    /** Raises the next level and returns the basis that holds it. */
    Basis next() {
        Basis basis = Basis.start(fixed, span, this::level);
        Scan scan = new Scan(gains, floors, span.follows());
        Fraction[] prices = basis.prices();
        int unmoved = 0;
        for (Column broken = scan.worst(prices); broken != Scan.NONE; ) {
            basis.enter(broken);
            Fraction[] before = prices;
            prices = basis.prices();
            unmoved = before[0].equals(prices[0]) ? unmoved + 1 : 0;
            broken = unmoved > n ? scan.first(prices) : scan.worst(prices);
        }
        fix(basis, prices[0]);
        return basis;
    }

    Payoff payoff(Fraction[] prices) {
        return Payoff.each(gains.players().ids(), i -> prices[i + 1]);
    }

    private void fix(Basis basis, Fraction level) {
        Column[] columns = basis.columns();
        for (int i = 0; i < columns.length; i++) {
            if (!columns[i].isFixed() && basis.weight(i).signum() > 0 && span.add(columns[i].coalition())) {
                fixed.add(columns[i].fixed(level));
            }
        }
    }

    private Column level(int bits) {
        return new Column(bits, Column.Kind.LEVEL, Fraction.of(gains.fen(bits)));
    }

    static List<Column> floors(Gains gains) {
        List<Column> floors = new ArrayList<>();
        for (int i = 0; i < gains.players().count(); i++) {
            floors.add(new Column(1 << i, Column.Kind.FLOOR, Fraction.of(gains.fen(1 << i))));
        }
        return floors;
    }
}
