// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Holding;
import org.liancun.text.Ids;

/**
 * What a co-operative keeps of a member (成员账户), as far as surplus is divided by it. Immutable and thread-safe.
 *
 * <p>Source: Law on Farmers' Specialised Co-operatives 2017, articles 43 and 44(2).
 *
 * @param member the member's id
 * @param contribution what it contributed
 * @param reserveShare its share of the reserve
 */
public record MemberAccount(String member, Money contribution, Money reserveShare) implements Serializable {
    /**
     * Checks the amounts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public MemberAccount {
        Ids.require(member, "Member id");
        requireNonNull(contribution, "contribution");
        if (contribution.signum() < 0 || reserveShare.signum() < 0) {
            throw new IllegalArgumentException(
                    "Account of " + member + " must not be negative, but was " + contribution + " and " + reserveShare);
        }
    }

    /**
     * Returns what each account stands at, as holdings of {@link StatutoryOrder#ACCOUNT} in yuan: contribution, share of the reserve,
     * and an equal part of the property formed by grants and gifts.
     *
     * <p>Two members with 60 and 40 contributed, 20 and 10 of the reserve, and 20 of property hold 90 and 60.
     *
     * @param property the property formed by grants and gifts, which belongs to all members equally
     */
    public static List<Holding> holdings(List<MemberAccount> accounts, Money property) {
        Ratio each = accounts.isEmpty() ? Ratio.ZERO : yuan(property).dividedBy(Ratio.of(accounts.size()));
        return accounts.stream()
                .map(account -> new Holding(
                        account.member,
                        StatutoryOrder.ACCOUNT,
                        yuan(account.contribution.plus(account.reserveShare)).plus(each),
                        Period.ALWAYS))
                .collect(ImmutableList.toImmutableList());
    }

    private static Ratio yuan(Money money) {
        return Ratio.of(money.fen(), 100);
    }
}
