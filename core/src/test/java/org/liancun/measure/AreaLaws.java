// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.money.Ratio;

class AreaLaws {
    @Provide
    Arbitrary<Area> areas() {
        return Measures.ratios().map(each -> new Area(each.signum() < 0 ? each.negated() : each));
    }

    @Property
    void text_is_read_back(@ForAll("areas") Area area) {
        assertThat(Area.parse(area.toString())).isEqualTo(area);
    }

    @Property
    void fifteen_mu_are_a_hectare_and_a_hundred_hectares_a_square_kilometre(@ForAll("areas") Area area) {
        assertThat(area.toHectares().times(Ratio.of(15))).isEqualTo(area.inMu());
        assertThat(area.toSquareKilometres().times(Ratio.of(100))).isEqualTo(area.toHectares());
        assertThat(area.toSquareMetres().times(Ratio.of(3, 2000))).isEqualTo(area.inMu());
    }

    @Property
    void what_is_added_can_be_taken_away(@ForAll("areas") Area a, @ForAll("areas") Area b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(b)).isEqualTo(b.plus(a)).isGreaterThanOrEqualTo(a);
    }

    @Property
    void the_quantity_of_an_area_is_the_area(@ForAll("areas") Area area) {
        assertThat(Area.from(area.toQuantity())).isEqualTo(area);
    }
}
