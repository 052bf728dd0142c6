// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liancun.organization.Reported.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatRuleTest {
    @ParameterizedTest
    @CsvSource({
        "1亩,      'Number of 委员 must be counted in 席 or 人, but was 1亩'",
        "约3席,    'Number of 委员 must be exact or have a stated bound, but was 约3席'",
        "10余人,   'Number of 委员 must be exact or have a stated bound, but was 10余人'",
        "近10人,   'Number of 委员 must be exact or have a stated bound, but was 近10人'",
        "1.5席,    'Number of 委员 must be whole, but was 1.5席'",
        "1-2.5席,  'Number of 委员 must be whole, but was 1-2.5席'",
        "-1席,     'Number of 委员 must not be negative, but was -1席'",
        "不足0席,  'Number of 委员 must not be negative, but was 不足0席'",
    })
    void a_number_of_holders_is_whole_bounded_and_not_negative(String number, String message) {
        assertThatThrownBy(() -> rule("委员", Filling.ELECTION, SeatBasis.PER_BODY, number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"1席, true", "1席以上, true", "0席, true", "1-2人, false", "5人以内, false"})
    void seats_are_told_from_staff_by_their_unit(String number, boolean isSeat) {
        assertThat(rule("委员", Filling.ELECTION, SeatBasis.PER_BODY, number).isSeat())
                .isEqualTo(isSeat);
    }

    @Test
    void a_rule_prints_number_and_post() {
        assertThat(rule("副书记", Filling.EX_OFFICIO, SeatBasis.PER_BODY, "1席以上")).hasToString("1席以上 副书记");
        assertThat(rule("长".repeat(200), Filling.ELECTION, SeatBasis.PER_BODY, "1席")
                        .toString())
                .hasSize(60);
    }

    @Test
    void words_are_bilingual() {
        assertThat(Filling.EX_OFFICIO.label().en()).isEqualTo("ex officio");
        assertThat(Filling.DISPATCH.label().zh()).isEqualTo("下派");
        assertThat(SeatBasis.PER_VILLAGE.label().zh()).isEqualTo("每村");
        assertThat(Status.PLANNED.label().en()).isEqualTo("planned");
        assertThat(Sphere.SOCIAL.label().zh()).isEqualTo("群团与社会组织");
    }
}
