// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.statute.Fixtures.MEMBERS;
import static org.liancun.statute.Fixtures.collective;
import static org.liancun.statute.Fixtures.collectiveOrder;
import static org.liancun.statute.Fixtures.companyOrder;
import static org.liancun.statute.Fixtures.dividend;
import static org.liancun.statute.Fixtures.llc;
import static org.liancun.statute.Fixtures.settle;
import static org.liancun.statute.Fixtures.with;
import static org.liancun.statute.Purposes.STANDARD;

import org.junit.jupiter.api.Test;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Split;

/** What is not known is not zero: figures in wan, worked by hand from the articles named. */
class UnknownNumbersTest {
    /**
     * An income of 50 and 80 paid: unlawful if nothing was left from before, lawful if 30 or more was (Company Law, art. 210(4)).
     */
    @Test
    void what_earlier_years_left_is_unknown_and_not_nothing() {
        Settlement settlement = settle(dividend(Split.by(StatutoryOrder.PAID_IN, MEMBERS)), 80);
        Entity unknown = with(llc(), Particular.NET_INCOME, 50);

        Review review = Guards.after(settlement, STANDARD, unknown);

        assertThat(review.broken()).doesNotContain(Guard.DISTRIBUTION_WITHOUT_PROFIT);
        assertThat(review.unchecked()).contains(Guard.DISTRIBUTION_WITHOUT_PROFIT);
        assertThat(Guards.after(settlement, STANDARD, with(unknown, Particular.OPENING_UNDISTRIBUTED, 29))
                        .broken())
                .contains(Guard.DISTRIBUTION_WITHOUT_PROFIT);
        assertThat(Guards.after(settlement, STANDARD, with(unknown, Particular.OPENING_UNDISTRIBUTED, 30)))
                .satisfies(known -> assertThat(known.broken()).doesNotContain(Guard.DISTRIBUTION_WITHOUT_PROFIT))
                .satisfies(known -> assertThat(known.unchecked()).doesNotContain(Guard.DISTRIBUTION_WITHOUT_PROFIT));
    }

    /** Zhejiang, art. 32: 30 % of the net income. 29 of a pot of 100 may be enough of a net income of 90, of which 27 are due. */
    @Test
    void a_pot_that_stands_in_for_the_net_income_is_named_and_leaves_the_guard_unchecked() {
        Settlement settlement = settle(collectiveOrder(15, 14), 100);

        Review unknown = Guards.after(settlement, STANDARD, collective("zhejiang"));
        Review known = Guards.after(settlement, STANDARD, with(collective("zhejiang"), Particular.NET_INCOME, 90));

        assertThat(unknown.unchecked()).contains(Guard.RESERVE_BELOW_REGIONAL_MIN);
        assertThat(unknown.of(Guard.RESERVE_BELOW_REGIONAL_MIN)
                        .orElseThrow()
                        .describe()
                        .en())
                .contains("(pot (net income not known) CNY 1000000.00, set aside CNY 290000.00;");
        assertThat(known.broken()).doesNotContain(Guard.RESERVE_BELOW_REGIONAL_MIN);
        assertThat(known.unchecked()).doesNotContain(Guard.RESERVE_BELOW_REGIONAL_MIN);
    }

    /** Capital 100, statutory reserve 49: half is reached if the discretionary reserve is 1 or more (Company Law, art. 225(3)). */
    @Test
    void a_discretionary_reserve_is_unknown_and_not_nothing() {
        Settlement settlement = settle(companyOrder(0), 100);
        Entity company = with(with(llc(), Particular.REGISTERED_CAPITAL, 100), Particular.STATUTORY_RESERVE, 49);
        Entity reduced = with(company, Circumstance.CAPITAL_REDUCED_FOR_LOSSES);

        Review unknown = Guards.after(settlement, STANDARD, reduced);

        assertThat(unknown.broken()).doesNotContain(Guard.DISTRIBUTION_AFTER_CAPITAL_REDUCTION);
        assertThat(unknown.unchecked()).contains(Guard.DISTRIBUTION_AFTER_CAPITAL_REDUCTION);
        assertThat(Guards.after(settlement, STANDARD, with(reduced, Particular.DISCRETIONARY_RESERVE, 0))
                        .broken())
                .contains(Guard.DISTRIBUTION_AFTER_CAPITAL_REDUCTION);
        assertThat(Guards.after(settlement, STANDARD, with(reduced, Particular.DISCRETIONARY_RESERVE, 1)))
                .satisfies(
                        known -> assertThat(known.broken()).doesNotContain(Guard.DISTRIBUTION_AFTER_CAPITAL_REDUCTION))
                .satisfies(known ->
                        assertThat(known.unchecked()).doesNotContain(Guard.DISTRIBUTION_AFTER_CAPITAL_REDUCTION));
    }
}
