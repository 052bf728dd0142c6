// SPDX-License-Identifier: Apache-2.0
package org.liancun.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseTest {
    private static final Phrase VILLAGE = new Phrase("甘溪村", "Ganxi Village");

    @Test
    void parts_stand_where_each_language_wants_them() {
        Phrase share = Phrase.of("%s的%s", "%2$s of %1$s", VILLAGE, Phrase.same("27%"));

        assertThat(share).isEqualTo(new Phrase("甘溪村的27%", "27% of Ganxi Village"));
    }

    @Test
    void a_chinese_locale_reads_chinese_and_any_other_english() {
        assertThat(VILLAGE.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("甘溪村");
        assertThat(VILLAGE.in(Locale.FRENCH)).isEqualTo("Ganxi Village");
    }

    @Test
    void a_list_has_something_between_but_nothing_before_or_after() {
        assertThat(Phrase.list(List.of(VILLAGE, Phrase.same("B")))).isEqualTo(new Phrase("甘溪村、B", "Ganxi Village, B"));
        assertThat(Phrase.list(List.of())).isEqualTo(Phrase.EMPTY);
        assertThat(VILLAGE.plus(Phrase.same("!"))).isEqualTo(new Phrase("甘溪村!", "Ganxi Village!"));
    }

    @Test
    void a_phrase_prints_both_languages() {
        assertThat(VILLAGE).hasToString("甘溪村\nGanxi Village");
    }

    @Test
    void what_has_no_name_is_called_by_its_id() {
        Names names = Names.of(Map.of("shares", Name.of("股份", "shares")));

        assertThat(names.phrase("shares")).isEqualTo(new Phrase("股份", "shares"));
        assertThat(names.phrase("mu")).isEqualTo(Phrase.same("mu"));
        assertThat(names).hasToString("1 name");
    }

    @Test
    void of_two_names_of_one_thing_the_other_stands() {
        Names one = Names.of(Map.of("mu", Name.of("亩"), "shares", Name.of("股")));
        Names other = Names.of(Map.of("shares", Name.of("股份")));

        assertThat(one.plus(other)).isEqualTo(Names.of(Map.of("mu", Name.of("亩"), "shares", Name.of("股份"))));
        assertThat(one.plus(other)).hasToString("2 names");
    }

    @Test
    void a_name_is_of_an_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.of(Map.of("no id", Name.of("x"))))
                .withMessage("Id of a name must be 1 to 64 letters, digits, '-', '_' or '.', but was \"no id\"");
    }

    @Test
    void points_are_counted_at_any_depth_and_stand_once() {
        Outline leaf = new Outline("leaf", VILLAGE, List.of());
        Outline outer = new Outline("outer", VILLAGE, List.of(new Outline("inner", VILLAGE, List.of(leaf)), leaf));

        assertThat(outer.size()).isEqualTo(4);
        assertThat(outer).hasToString("4 points: 甘溪村");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outline("outer", VILLAGE, List.of(leaf, leaf)))
                .withMessage("Point of outer must be listed once, but leaf was listed twice");
    }

    @Test
    void markdown_shows_marks_as_they_are() {
        assertThat(Markdown.escape("a_b * [1] | <x>\nnext")).isEqualTo("a\\_b \\* \\[1\\] \\| \\<x\\> next");
    }
}
