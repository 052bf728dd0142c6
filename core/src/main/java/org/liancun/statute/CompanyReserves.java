// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import java.util.List;
import org.liancun.money.Money;
import org.liancun.sharing.Books;

/** Covers a company's losses out of its reserves. Pure functions. */
public final class CompanyReserves {
    private static final List<String> ORDER = List.of("discretionary", "reserve", "capital-reserve");

    private CompanyReserves() {}

    /**
     * Returns the books after losses were covered out of the discretionary reserve, then the statutory, then the capital reserve.
     *
     * <p>Losses of 50 with 10, 30 and 100 in the three leave no loss, nothing, nothing and 90. Source: Company Law 2023, article
     * 214(2), which names the first two before the third; their own order is a house definition.
     *
     * @param books with the accounts {@code losses}, {@code discretionary}, {@code reserve} and {@code capital-reserve}
     */
    public static Books cover(Books books) {
        Books covered = books;
        for (String reserve : ORDER) {
            Money used = covered.balance("losses").min(covered.balance(reserve)).max(Money.ZERO);
            covered = covered.minus("losses", used).minus(reserve, used);
        }
        return covered;
    }
}
