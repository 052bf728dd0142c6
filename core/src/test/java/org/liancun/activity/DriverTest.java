// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

/** The rent of a published agreement (萧山区三联村, 2022): 30 wan a year, 8 % more every three years. The rest by hand. */
class DriverTest {
    private static final Name RENT = Name.of("租金", "rent");
    private static final Driver LEASE = Driver.of("rent", RENT, Unit.WAN_YUAN, 2022, Ratio.of(30), "agreement of 2022")
            .growing(new Escalation(Ratio.percent(8), 3));

    @Test
    void a_rent_escalates_every_three_years() {
        assertThat(LEASE.in(2022)).isEqualTo(Ratio.of(30));
        assertThat(LEASE.in(2024)).isEqualTo(Ratio.of(30));
        assertThat(LEASE.in(2025)).isEqualTo(Ratio.decimal("32.4"));
        assertThat(LEASE.in(2030)).isEqualTo(Ratio.decimal("34.992"));
        assertThat(LEASE).hasToString("rent: 30万元 from 2022, 8% every 3 years");
    }

    /** 1.05 to the third is 1.157625, and to the fifth 1.2762815625. */
    @Test
    void growth_is_rounded_once_to_a_millionth() {
        Driver price = Driver.of("price", RENT, Unit.YUAN, 2020, Ratio.ONE, "assumed")
                .growing(Escalation.yearly(Ratio.percent(5)));

        assertThat(price.in(2023)).isEqualTo(Ratio.decimal("1.157625"));
        assertThat(price.in(2025)).isEqualTo(Ratio.decimal("1.276282"));
    }

    @Test
    void a_known_value_stands_before_growth() {
        assertThat(LEASE.with(2024, Ratio.of(50)).in(2024)).isEqualTo(Ratio.of(50));
        assertThat(LEASE.with(2024, Ratio.of(50)).in(2027)).isEqualTo(Ratio.of(54));
        assertThat(LEASE.with(2024, Ratio.of(50))).hasToString("rent: 30万元 from 2022, 2 values, 8% every 3 years");
    }

    @Test
    void what_is_not_known_is_refused() {
        assertThatThrownBy(() -> LEASE.in(2021))
                .hasMessage("Driver rent must be known from 2021 on, but was known from 2022");
        assertThatThrownBy(() -> LEASE.in(10_000))
                .hasMessage("Year of driver rent must be from 1 to 9999, but was 10000");
        assertThatThrownBy(
                        () -> new Driver("rent", RENT, Unit.YUAN, ImmutableSortedMap.of(), Escalation.NONE, "assumed"))
                .hasMessage("Driver rent must have at least 1 value, but had 0");
        assertThatThrownBy(() -> Driver.of("rent", RENT, Unit.YUAN, 2022, Ratio.ONE, " "))
                .hasMessage("Source of driver rent must be said, but was blank");
    }

    @Test
    void impossible_growth_is_refused() {
        assertThatThrownBy(() -> Escalation.yearly(Ratio.percent(-100)))
                .hasMessage("Rate of an escalation must be above -100%, but was -100%");
        assertThatThrownBy(() -> new Escalation(Ratio.ONE, 0))
                .hasMessage("Years of an escalation must be at least 1, but were 0");
        assertThatThrownBy(() -> LEASE.growing(Escalation.yearly(Ratio.ONE)).in(2200))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Driver rent in 2200: Number must fit 64 bits in millionths, but needed 203");
    }
}
