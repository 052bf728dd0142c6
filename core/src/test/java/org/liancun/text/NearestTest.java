// SPDX-License-Identifier: Apache-2.0
package org.liancun.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({"甘奚村, 甘溪村", "nmae, name", "NAME, name", "villlages, villages", "membres, members"})
    void a_slip_finds_the_name_that_was_meant(String slip, String meant) {
        assertThat(Nearest.to(slip, List.of("villages", "name", "甘溪村", "大妥村", "members")))
                .hasValue(meant);
    }

    @Test
    void a_word_far_from_every_name_finds_none() {
        assertThat(Nearest.to("quantity", List.of("name", "id"))).isEmpty();
        assertThat(Nearest.to("x".repeat(1_000_000), List.of("name"))).isEmpty();
        assertThat(Nearest.to("a", List.of("b"))).isEmpty();
        assertThat(Nearest.advice("nmae", List.of("name"))).isEqualTo(". Did you mean \"name\"?");
    }

    @Test
    void advice_is_given_while_it_is_cheap() {
        Set<String> known =
                IntStream.range(0, 20_000).mapToObj(i -> "name-" + i).collect(Collectors.toSet());
        Advice advice = new Advice();

        assertThat(advice.sentence("nmae-777", known)).isEqualTo(". Did you mean \"name-777\"?");
        assertThat(advice.nearest("nmae-777", known)).isEqualTo("name-777");
        advice.nearest("nmae-777", known);
        assertThat(advice.sentence("nmae-777", known)).isEmpty();
    }

    @Test
    void among_equally_near_names_the_first_in_order_is_chosen() {
        assertThat(Nearest.to("cat", List.of("hat", "bat", "rat"))).hasValue("bat");
    }
}
