// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import org.liancun.chance.Draws;
import org.liancun.chance.NamedDraws;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/** One step of a path of {@link Morris}: an input goes from one of four levels to another, when its turn comes. */
record Move(Input input, Ratio from, Ratio to, long turn) {
    /** In how many equal parts the levels divide the range of an input. */
    static final int PARTS = 3;

    private static final int LEVELS = PARTS + 1;
    private static final int FAR = LEVELS / 2;
    private static final int START = 0;
    private static final int WAY = 1;
    private static final int TURN = 2;

    static Move of(Input input, Draws draws, int path) {
        NamedDraws own = draws.named(input.id());
        long level = own.below(LEVELS - FAR, path, START);
        Ratio low = Ratio.of(level, PARTS);
        Ratio high = Ratio.of(level + FAR, PARTS);
        long turn = own.below(Long.MAX_VALUE, path, TURN);
        return own.below(2, path, WAY) == 0 ? new Move(input, low, high, turn) : new Move(input, high, low, turn);
    }

    Ratio start() {
        return input.at(from);
    }

    Ratio end() {
        return input.at(to);
    }

    /** Returns what the figure would rise by, in fen, if it went on like this over the whole range of the input. */
    Fraction effect(Money before, Money after) {
        return Fraction.of(after.fen()).minus(Fraction.of(before.fen())).over(Fraction.of(to.minus(from)));
    }
}
