// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liancun.json.Problem.Kind;

class MessagesTest {
    private static final Pattern OPEN = Pattern.compile("\\{[a-z]}");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_is_said_in_both_languages(Kind kind) {
        Problem problem = new Problem("/a/0", 3, 5, kind, "{expected}", "\"x\"", "");

        assertThat(problem.message(Locale.ENGLISH))
                .startsWith("line 3, column 5, /a/0: ")
                .doesNotContain("{nearest}");
        assertThat(problem.message(Locale.FRENCH)).isEqualTo(problem.toString());
        assertThat(problem.message(Locale.TRADITIONAL_CHINESE))
                .startsWith("第3行第5列 /a/0：")
                .isNotEqualTo(problem.toString());
    }

    @Test
    void braces_in_a_value_are_no_place_to_fill() {
        Problem problem = new Problem("", 1, 1, Kind.NOT_JSON, "{nearest}$1", "", "x");

        assertThat(problem)
                .hasToString("line 1, column 1: must be JSON, but was {nearest}$1 out of place. Did you mean x?");
    }

    @ParameterizedTest
    @EnumSource(Expected.class)
    void everything_that_is_expected_has_a_chinese_name(Expected expected) {
        assertThat(ChineseWords.of(expected.toString()))
                .isEqualTo(expected.chinese())
                .isNotEqualTo(expected.toString());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_leaves_the_same_words_open_in_both_languages(String english, String chinese) {
        assertThat(words(chinese)).containsExactlyInAnyOrder(words(english));
        assertThat(chinese).containsPattern("\\p{IsHan}");
    }

    @Test
    void words_inside_a_rule_are_chinese_too() {
        assertThat(ChineseWords.of("a pot that its agreement divides (Share to take must be 0% to 100%, but was 101%)"))
                .isEqualTo("协议可以分配的金额（提取比例应为 0% 至 100%，实为 101%）");
    }

    @Test
    void a_rule_that_is_not_known_stays_in_english() {
        assertThat(ChineseWords.of("Weather must be fine, but was rain"))
                .isEqualTo("Weather must be fine, but was rain");
    }

    @Test
    void advice_inside_a_rule_is_chinese_too() {
        assertThat(ChineseWords.of("Body above a must be known, but was \"b\". Did you mean \"c\"?"))
                .isEqualTo("a 的上级机构应已列出，实为 \"b\"。是否为 \"c\"？");
    }

    private static Stream<org.junit.jupiter.params.provider.Arguments> rules() {
        return ChineseRules.PAIRS.entrySet().stream()
                .map(pair -> org.junit.jupiter.params.provider.Arguments.of(pair.getKey(), pair.getValue()));
    }

    private static String[] words(String sentence) {
        Matcher matcher = OPEN.matcher(sentence);
        return matcher.results().map(result -> result.group()).distinct().toArray(String[]::new);
    }
}
