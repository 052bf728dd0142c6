// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

/**
 * Numbers by hand, but two from published cases: 5.6 亩 at 1,300 a mu (孝昌县周巷镇, 2022), and 10 % a year on 1.2 yi that villages
 * put into an enclave (衢江—鄞州, 2023).
 */
class ActivityKindsTest {
    private static final Name NAME = Name.of("活动", "activity");

    @ParameterizedTest
    @MethodSource("kinds")
    void each_kind_earns_what_it_should(String kind, Activity activity, String profit) {
        assertThat(activity.kind()).isEqualTo(kind);
        assertThat(OneVillage.run(activity).profit()).isEqualTo(Money.parse(profit));
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(
                        "crop", ActivityKinds.crop("a", NAME, "p", n("120"), n("400"), n("2.6"), n("700")), "40800元"),
                Arguments.of(
                        "labour", ActivityKinds.labour("a", NAME, "p", n("12"), n("80"), n("150"), n("40%")), "57600元"),
                Arguments.of("lease", ActivityKinds.lease("a", NAME, "p", Unit.MU, n("5.6"), n("1300")), "7280元"),
                Arguments.of(
                        "lodging",
                        ActivityKinds.lodging("a", NAME, "p", n("3000"), n("10"), n("200"), n("180")),
                        "36万元"),
                Arguments.of(
                        "processing", ActivityKinds.processing("a", NAME, "p", milled(), n("9"), n("6.5")), "12500元"),
                Arguments.of("service", ActivityKinds.service("a", NAME, "p", size("300"), n("80"), n("55")), "7500元"),
                Arguments.of(
                        "shareholding", ActivityKinds.shareholding("a", NAME, "p", n("120000000"), n("10%")), "1200万元"),
                Arguments.of("solar", ActivityKinds.solar("a", NAME, "p", n("60"), n("1100"), n("0.85")), "56100元"),
                Arguments.of("trade", ActivityKinds.trade("a", NAME, "p", size("2000"), n("32"), n("25")), "14000元"));
    }

    private static Size milled() {
        return size("6000").upTo(n("5000"));
    }

    private static Size size(String number) {
        return Size.of(Unit.of("件"), n(number));
    }

    private static Factor n(String number) {
        return Factor.of(Ratio.parse(number));
    }
}
