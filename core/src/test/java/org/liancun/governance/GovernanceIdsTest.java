// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liancun.bands.Ranked;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

class GovernanceIdsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final Name NAME = Name.of("name");

    @ParameterizedTest
    @MethodSource("bad")
    void a_bad_id_is_refused_by_what_it_names(String subject, ThrowingCallable call) {
        assertThatIllegalArgumentException()
                .isThrownBy(call)
                .withMessage(subject + " must be 1 to 64 letters, digits, '-', '_' or '.', but was \"a b\"");
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                bad("Household of a home", () -> new Home("a b", "p")),
                bad("Place of a home", () -> new Home("h", "a b")),
                bad("Leader id", () -> new Leader("a b", LeaderKind.CADRE, "p")),
                bad("Place of a leader", () -> new Leader("l", LeaderKind.CADRE, "a b")),
                bad("Place of a mutual-aid group", () -> new MutualAidGroup("a b", List.of("h"), "")),
                bad("Household of a mutual-aid group", () -> new MutualAidGroup("p", List.of("a b"), "")),
                bad("Leader of a mutual-aid group", () -> new MutualAidGroup("p", List.of("h"), "a b")),
                bad("Dimension id", () -> PointsDimension.of("a b", Ratio.ONE)),
                bad("Points system id", () -> PointsSystem.of("a b")),
                bad("Party id", () -> Score.of("a b", "d", 1, DAY)),
                bad("Party id", () -> new Redemption("a b", Ratio.ONE, NAME, DAY)),
                bad("Id in a ranking", () -> new Ranked(1, "a b", Ratio.ONE)),
                bad("Unit of a report", () -> Report.of("a b", DAY, Map.of())),
                bad("Affair id", () -> Affair.of("a b", AffairKind.DISPUTE)),
                bad("Who an affair lies with", () -> new AffairStep(AffairStage.REPORTED, "a b", DAY)));
    }

    private static Arguments bad(String subject, ThrowingCallable call) {
        return Arguments.of(subject, call);
    }
}
