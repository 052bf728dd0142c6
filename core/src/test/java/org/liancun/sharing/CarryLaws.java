// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.sharing.Generated.register;

import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.liancun.division.ClaimsRule;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class CarryLaws {
    private static final Take RATE = Take.rate("capital", Who.all(), Ratio.percent(3));

    @Property
    void opening_and_accrued_and_demanded_less_paid_is_closing(
            @ForAll Interest interest,
            @ForAll @IntRange(min = 0, max = 20) int percent,
            @ForAll boolean toEach,
            @ForAll ClaimsRule rule,
            @ForAll @Size(max = 5) List<@LongRange(min = -1_000, max = 50_000_000) Long> pots,
            @ForAll("holdings") List<Holding> holdings) {
        Ratio rate = interest == Interest.NONE ? Ratio.ZERO : Ratio.percent(percent);
        Split split = toEach ? Split.byClaim(rule) : Split.to("v1");
        Tier tier = Tier.of("rate", Base.gross(), RATE, split).carrying(Carry.arrears("owed", interest, rate));
        Register register = register(holdings);
        Money demanded = Sharing.settle(
                        Agreement.of("new", Tier.of("rate", Base.gross(), RATE, split)), Money.ZERO, register)
                .steps()
                .get(0)
                .basis()
                .demanded();
        Books books = Books.EMPTY;
        for (long fen : pots) {
            Settlement settlement = Sharing.settle(Agreement.of("a", tier), Money.ofFen(fen), register, books);
            Money accrued = Money.ZERO;
            for (String account : books.balances().keySet()) {
                boolean grows = !account.endsWith(".interest");
                accrued = grows ? accrued.plus(books.balance(account).times(rate, RoundingMode.HALF_UP)) : accrued;
            }

            Money closing = total(books).plus(accrued).plus(demanded).minus(settlement.paid());

            assertThat(total(settlement.next())).isEqualTo(closing);
            assertThat(settlement.next().balances().values()).allMatch(balance -> balance.signum() >= 0);
            books = settlement.next();
        }
    }

    @Provide
    Arbitrary<List<Holding>> holdings() {
        return Generated.holdings();
    }

    private static Money total(Books books) {
        return Money.sum(books.balances().values());
    }
}
