// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

/** The six unified services of a co-operative over twelve villages (安康新闻网, 2025-03-27; S2-094 to S2-096). */
class CompletenessTest {
    private static final List<String> SERVICES =
            List.of("variety", "seedlings", "inputs", "field-care", "machine-harvest", "order-purchase");
    private static final Scheme SIX = new Scheme("six-unified", Name.of("六统一", "six unified"), SERVICES);

    @Test
    void the_co_operative_gives_six_of_six() {
        Completeness all = new Completeness(SIX, SERVICES);

        assertThat(all.isComplete()).isTrue();
        assertThat(all.share()).isEqualTo(Ratio.ONE);
        assertThat(all).hasToString("six-unified: 6 of 6");
    }

    @Test
    void without_purchase_to_order_one_sixth_is_missing() {
        Completeness five = new Completeness(SIX, SERVICES.subList(0, 5));

        assertThat(five.missing()).containsExactly("order-purchase");
        assertThat(five.share()).isEqualTo(Ratio.of(5, 6));
        assertThat(five).hasToString("six-unified: 5 of 6, missing [order-purchase]");
    }

    @Test
    void what_is_done_besides_does_not_count() {
        List<String> done = new ArrayList<>(List.of("training"));
        done.add("inputs");
        done.add("variety");

        Completeness some = new Completeness(SIX, done);

        assertThat(some.beyond()).containsExactly("training");
        assertThat(some.present()).containsExactly("variety", "inputs");
        assertThat(some.share()).isEqualTo(Ratio.of(1, 3));
    }

    @Test
    void nothing_is_done_twice() {
        assertThatThrownBy(() -> new Completeness(SIX, List.of("inputs", "inputs")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Mechanism done of six-unified must be listed once, but inputs was listed twice");
    }
}
