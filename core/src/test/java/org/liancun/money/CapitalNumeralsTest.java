// SPDX-License-Identifier: Apache-2.0
package org.liancun.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalNumeralsTest {
    /** The examples of annex 1, rule 4, of the Measures for Payment and Settlement of 1997. */
    @ParameterizedTest
    @CsvSource({
        "1409.50, 壹仟肆佰零玖元伍角",
        "6007.14, 陆仟零柒元壹角肆分",
        "1680.32, 壹仟陆佰捌拾元零叁角贰分",
        "107000.53, 壹拾万柒仟元零伍角叁分",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "325.04, 叁佰贰拾伍元零肆分"
    })
    void the_examples_of_the_central_bank_are_written_as_it_writes_them(String yuan, String words) {
        assertThat(CapitalNumerals.of(Money.yuan(yuan))).isEqualTo(words);
    }

    /** By hand from rules 1, 2 and 4. */
    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.05, 伍分",
        "0.50, 伍角",
        "0.58, 伍角捌分",
        "10, 壹拾元整",
        "10.05, 壹拾元零伍分",
        "100.50, 壹佰元零伍角",
        "1001, 壹仟零壹元整",
        "1010, 壹仟零壹拾元整",
        "10001, 壹万零壹元整",
        "100000, 壹拾万元整",
        "1010000, 壹佰零壹万元整",
        "10500000, 壹仟零伍拾万元整",
        "100000001, 壹亿零壹元整",
        "105000000, 壹亿零伍佰万元整",
        "252800000, 贰亿伍仟贰佰捌拾万元整",
        "1000000000000, 壹万亿元整",
        "-20.30, 负贰拾元零叁角",
        "-0.01, 负壹分"
    })
    void zeros_in_the_middle_are_said_once_and_those_at_the_end_not_at_all(String yuan, String words) {
        assertThat(CapitalNumerals.of(Money.yuan(yuan))).isEqualTo(words);
    }

    @Test
    void the_least_amount_of_all_is_written_too() {
        assertThat(CapitalNumerals.of(Money.ofFen(Long.MIN_VALUE))).isEqualTo("负玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零捌分");
    }
}
