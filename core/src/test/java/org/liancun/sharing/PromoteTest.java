// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.sharing.Practice.percent;
import static org.liancun.sharing.Practice.wan;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Split.Slice;

/**
 * A manager with 100 of 1,000 capital and a promote of 20 %: capital and 8 % back, then catch-up, then 80 : 20.
 *
 * <p>Catch-up needs no case of its own: the preferred return paid is the gross less the pot net of its tier. All numbers by hand, a
 * settlement a year; the figures of the discussion from which the terms are (205.57 of 2,000) depend on dates it does not give.
 */
class PromoteTest {
    private static final Practice FUND =
            Practice.with().holding("manager", "capital", "100").holding("villages", "capital", "900");
    private static final Split BY_CAPITAL = Split.by("capital", Who.all());
    private static final Tier CAPITAL = Tier.of("capital", Base.gross(), Take.amount(wan("1000")), BY_CAPITAL);
    private static final Tier PREFERRED = Tier.of("preferred", Base.gross(), Take.amount(wan("80")), BY_CAPITAL);
    private static final Base PREFERRED_PAID = Base.gross().over(Base.netOf("preferred"));
    private static final Tier CATCH_UP =
            Tier.of("catch-up", PREFERRED_PAID, Take.share(percent(25)), Split.to("manager"));
    private static final Tier PROMOTE = Tier.of(
            "promote",
            Base.remainder(),
            Take.everything(),
            Split.byRatio(Slice.of("all", percent(80), BY_CAPITAL), Slice.of(percent(20), "manager")));

    /** 1,400: 1,000, 80, 20 and 300 as 240 : 60; the promote is 80 of 400. 1,090: the catch-up gets 10 of its 20. */
    @ParameterizedTest
    @CsvSource({"1400, 20, 60", "1090, 10, 0", "1040, 0, 0"})
    void a_catch_up_brings_the_manager_to_a_fifth_of_all_profit(String pot, String catchUp, String promote) {
        Settlement settlement = FUND.settle(pot, CAPITAL, PREFERRED, CATCH_UP, PROMOTE);

        assertThat(paid(settlement, "catch-up")).isEqualTo(wan(catchUp));
        assertThat(paid(settlement, "promote/manager")).isEqualTo(wan(promote));
        assertThat(settlement.remaining()).isEqualTo(Money.ZERO);
    }

    /** A pref of 80 paid with 10 of 20 caught up leaves 10 for the next year, when 80 more bring 20 more. */
    @Test
    void what_is_not_caught_up_is_carried() {
        Tier carried = CATCH_UP.carrying(Carry.arrears("catch-up", Interest.NONE, Ratio.ZERO));

        Settlement first = FUND.settle("90", PREFERRED, carried, PROMOTE);
        Settlement second = FUND.settle(Pot.of(wan("200")), first.next(), PREFERRED, carried, PROMOTE);

        assertThat(first.next().balances()).isEqualTo(Map.of("catch-up", wan("10")));
        assertThat(paid(second, "catch-up")).isEqualTo(wan("30"));
        assertThat(paid(second, "promote/manager")).isEqualTo(wan("18"));
    }

    private static Money paid(Settlement settlement, String path) {
        return settlement.steps().stream()
                .filter(step -> step.path().equals(path))
                .map(Step::paid)
                .findFirst()
                .orElseThrow();
    }
}
