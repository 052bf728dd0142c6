// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    @Test
    void units_are_put_over_and_beside_each_other() {
        assertThat(Unit.PERSON.per(Unit.SQUARE_KILOMETRE)).isEqualTo(Unit.of("人/平方公里"));
        assertThat(Unit.YEAR.times(Unit.MU)).isEqualTo(Unit.of("亩·年"));
        assertThat(Unit.of("年·亩")).isEqualTo(Unit.of("亩·年"));
        assertThat(Unit.WAN_YUAN.per(Unit.VILLAGE).times(Unit.VILLAGE)).isEqualTo(Unit.WAN_YUAN);
        assertThat(Unit.MU.per(Unit.MU)).isEqualTo(Unit.NONE);
        assertThat(Unit.NONE.per(Unit.PERSON)).hasToString("/人");
        assertThat(Unit.of("/人")).isEqualTo(Unit.NONE.per(Unit.PERSON));
    }

    @ParameterizedTest
    @CsvSource({
        "公顷, 亩, 15",
        "亩, 公顷, 1/15",
        "亩, 平方米, 2000/3",
        "平方公里, 亩, 1500",
        "亿元, 万元, 10000",
        "公里, 米, 1000",
        "斤, 公斤, 0.5",
        "吨, 斤, 2000",
        "成, %, 10",
        "%, '', 0.01",
        "倍, '', 1",
        "名, 人, 1",
        "村, 个村, 1",
        "户, 户, 1",
        "万元/个村, 元/村, 10000",
        "元/亩, 元/公顷, 15",
        "人/平方公里, 人/公顷, 0.01"
    })
    void units_of_a_kind_convert(String from, String to, String factor) {
        assertThat(Unit.of(from).in(Unit.of(to)).plain()).isEqualTo(factor);
        assertThat(Unit.of(from).convertsTo(Unit.of(to))).isTrue();
    }

    @Test
    void money_is_told_by_its_unit() {
        assertThat(Unit.YI_YUAN.isMoney()).isTrue();
        assertThat(Unit.of("元/亩").isMoney()).isFalse();
        assertThat(Unit.NONE.isMoney()).isFalse();
    }

    @Test
    void another_kind_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.MU.in(Unit.WAN_YUAN))
                .withMessage("Unit must be one that 亩 converts to, but was 万元");
        assertThat(Unit.MU.convertsTo(Unit.WAN_YUAN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5户", "m2", "a b", "亩/", "亩//户", "亩/户/年", "·亩", "e-3", "<户", "\n"})
    void other_characters_are_refused(String symbol) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of(symbol))
                .withMessageStartingWith(
                        "Unit must be words of letters, % or ‰, joined by · and at most one /, but was \"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"万人", "亿斤", "余亩", "多户", "至人", "亩以上", "户左右", "人/万户"})
    void a_unit_is_not_confused_with_the_number(String symbol) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of(symbol))
                .withMessageStartingWith("Unit must not begin or end with a word of the number, but was \"");
    }

    @Test
    void a_unit_is_short() {
        assertThat(Unit.of("户".repeat(64)).symbol()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of("户".repeat(65)))
                .withMessage("Unit must have at most 64 characters, but was \"" + "户".repeat(57) + "...\"");
    }
}
