// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QuantitiesTest {
    private static final Quantities FIGURES =
            Quantities.of(Map.of("S0-079", Quantity.parse("155人"), "S0-060", Quantity.parse("13000余亩")));

    @Test
    void a_figure_is_found_by_its_id() {
        assertThat(FIGURES.of("S0-060")).hasToString("13000余亩");
        assertThat(FIGURES.of("S0-079", Unit.MU)).hasToString("155人");
    }

    @Test
    void of_no_figure_nothing_is_known_but_the_unit() {
        assertThat(FIGURES.of("", Unit.YEAR)).isEqualTo(Quantity.unbounded(Unit.YEAR));
    }

    @Test
    void figures_stand_in_the_order_of_their_ids() {
        assertThat(FIGURES.byId().keySet()).containsExactly("S0-060", "S0-079");
    }

    @Test
    void an_unknown_figure_is_refused_with_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIGURES.of("S0-79"))
                .withMessage("Figure must be one of the 2 known, but was \"S0-79\". Did you mean \"S0-079\"?");
    }

    @Test
    void a_bad_id_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantities.of(Map.of("a b", Quantity.parse("1人"))))
                .withMessage("Id of a figure must be 1 to 64 letters, digits, '-', '_' or '.', but was \"a b\"");
    }
}
