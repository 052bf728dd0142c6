// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;
import org.liancun.money.Rounding;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

class FractionsTest {
    private static final Tier DIVIDEND =
            Tier.of("dividend", Base.gross(), Take.everything(), Split.by("shares", Who.all()));
    private static final Tier COUNTED = DIVIDEND.carrying(Carry.fractions("count"));

    /** 1 of 2,000 shares of 9.99 is 0.4995 fen: after 2,000 payments of 9.99 it is 999 fen, 9.99 yuan. */
    @Test
    void a_majority_does_not_drain_a_minority() {
        assertThat(paidToMinority(DIVIDEND, 2_000)).isEqualTo(Money.ZERO);
        assertThat(paidToMinority(COUNTED, 2_000)).isEqualTo(Money.parse("CNY 9.99"));
        assertThat(paidToMinority(COUNTED, 3)).isEqualTo(Money.ofFen(1));
    }

    /** 0.01 over equal shares goes to a, then to b; 3 : 1 is another key, so 0.02 of it begin a new count. */
    @Test
    void another_key_begins_another_count() {
        Books odd = Sharing.settle(Agreement.of("d", COUNTED), Pot.of(Money.ofFen(3)), register(1, 1), Books.EMPTY)
                .next();

        Settlement even = Sharing.settle(Agreement.of("d", COUNTED), Pot.of(Money.ofFen(1)), register(1, 1), odd);
        Books many = Books.of(Map.of("count.majority", Money.ofFen(500), "count.minority", Money.ofFen(500)));
        Settlement other = Sharing.settle(Agreement.of("d", COUNTED), Pot.of(Money.ofFen(4)), register(3, 1), many);

        assertThat(odd.balances())
                .isEqualTo(Map.of("count.majority", Money.ofFen(2), "count.minority", Money.ofFen(1)));
        assertThat(even.payments()).isEqualTo(Map.of("majority", Money.ZERO, "minority", Money.ofFen(1)));
        assertThat(other.payments()).isEqualTo(Map.of("majority", Money.ofFen(3), "minority", Money.ofFen(1)));
        assertThat(other.next().balances())
                .isEqualTo(Map.of("count.majority", Money.ofFen(3), "count.minority", Money.ofFen(1)));
    }

    @Test
    void fractions_are_of_direct_splits_to_the_fen() {
        refused(
                () -> COUNTED.rounded(Rounding.to(Money.yuan(1), RoundingMode.DOWN)),
                "Tier dividend carries fractions, so it must split equally or by a measure and round "
                        + "CNY 0.01 DOWN EACH_PAYMENT LARGEST_REMAINDER, but was by shares among all parties and "
                        + "CNY 1.00 DOWN EACH_PAYMENT REMAINS");
        refused(
                () -> Tier.of("outer", Base.gross(), Take.everything(), Split.tiers(DIVIDEND))
                        .carrying(Carry.fractions("count")),
                "Tier outer carries fractions, so it must split equally or by a measure and round "
                        + "CNY 0.01 DOWN EACH_PAYMENT LARGEST_REMAINDER, but was by nested tiers and "
                        + "CNY 0.01 DOWN EACH_PAYMENT LARGEST_REMAINDER");
    }

    private static Money paidToMinority(Tier tier, int times) {
        Books books = Books.EMPTY;
        Money paid = Money.ZERO;
        for (int i = 0; i < times; i++) {
            Settlement settlement =
                    Sharing.settle(Agreement.of("d", tier), Pot.of(Money.parse("CNY 9.99")), register(1_999, 1), books);
            paid = paid.plus(settlement.paidTo("minority"));
            books = settlement.next();
        }
        return paid;
    }

    private static Register register(long majority, long minority) {
        return Register.asOf(
                LocalDate.of(2024, 12, 31),
                List.of(
                        Party.of("majority", "majority", PartyKind.VILLAGE),
                        Party.of("minority", "minority", PartyKind.VILLAGE)),
                List.of(Holding.of("majority", "shares", majority), Holding.of("minority", "shares", minority)));
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
