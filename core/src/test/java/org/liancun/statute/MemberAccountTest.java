// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Holding;

class MemberAccountTest {
    /** Article 44(2): 60 + 20 + 20 / 2 = 90, 40 + 10 + 20 / 2 = 60. */
    @Test
    void an_account_is_contribution_reserve_share_and_an_equal_part_of_grants_and_gifts() {
        List<MemberAccount> accounts = List.of(
                new MemberAccount("a", Money.yuan(60), Money.yuan(20)),
                new MemberAccount("b", Money.yuan(40), Money.yuan(10)));

        assertThat(MemberAccount.holdings(accounts, Money.yuan(20)))
                .extracting(Holding::amount)
                .containsExactly(Ratio.of(90), Ratio.of(60));
    }

    /** 10 yuan among three is exactly a third each. */
    @Test
    void an_equal_part_is_exact() {
        List<MemberAccount> accounts = List.of(account("a"), account("b"), account("c"));

        assertThat(MemberAccount.holdings(accounts, Money.yuan(10)))
                .extracting(Holding::amount)
                .containsOnly(Ratio.of(10, 3));
        assertThat(MemberAccount.holdings(List.of(), Money.yuan(10))).isEmpty();
    }

    @Test
    void an_account_is_never_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MemberAccount("a", Money.yuan(-1), Money.ZERO))
                .withMessage("Account of a must not be negative, but was CNY -1.00 and CNY 0.00");
    }

    private static MemberAccount account(String member) {
        return new MemberAccount(member, Money.ZERO, Money.ZERO);
    }
}
