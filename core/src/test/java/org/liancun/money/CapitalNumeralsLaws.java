// SPDX-License-Identifier: Apache-2.0
package org.liancun.money;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class CapitalNumeralsLaws {
    @Property
    void what_is_written_is_read_back(@ForAll long fen) {
        assertThat(read(CapitalNumerals.of(Money.ofFen(fen)))).isEqualTo(fen);
    }

    @Property
    void amounts_of_daily_life_are_read_back(@ForAll @LongRange(min = -20_000_000, max = 20_000_000) long fen) {
        assertThat(read(CapitalNumerals.of(Money.ofFen(fen)))).isEqualTo(fen);
    }

    @Property
    void a_zero_is_never_written_twice_in_a_row_nor_at_the_end(@ForAll long fen) {
        assertThat(CapitalNumerals.of(Money.ofFen(fen))).doesNotContain("零零").doesNotEndWith("零");
    }

    /** Reads what is written, zeros left out: what stands before a place counts so many of it. */
    private static long read(String words) {
        String plain = words.replaceAll("[负零整]", "");
        int yuan = plain.indexOf('元');
        long fen = whole(plain.substring(0, Math.max(yuan, 0))) * 100
                + before(plain.substring(yuan + 1), '角') * 10
                + before(plain.substring(yuan + 1), '分');
        return words.startsWith("负") ? -fen : fen;
    }

    private static long whole(String words) {
        for (char place : new char[] {'亿', '万'}) {
            int at = words.lastIndexOf(place);
            if (at >= 0) {
                long size = place == '亿' ? 100_000_000 : 10_000;
                return whole(words.substring(0, at)) * size + whole(words.substring(at + 1));
            }
        }
        long last = words.isEmpty() ? 0 : Math.max(0, digit(words, words.length() - 1));
        return before(words, '仟') * 1_000 + before(words, '佰') * 100 + before(words, '拾') * 10 + last;
    }

    private static long before(String words, char place) {
        int at = words.indexOf(place);
        return at < 0 ? 0 : digit(words, at - 1);
    }

    private static int digit(String words, int at) {
        return "零壹贰叁肆伍陆柒捌玖".indexOf(words.charAt(at));
    }
}
