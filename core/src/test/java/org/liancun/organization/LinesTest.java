// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.text.Name;

class LinesTest {
    private static final Organizations FENGCHAOSHAN = Reported.fengchaoshan();

    @Test
    void the_line_to_the_villages_has_the_five_tiers_of_the_command() {
        assertThat(FENGCHAOSHAN.line("villages"))
                .extracting(Body::id)
                .containsExactly("county", "department", "town", "joint", "villages");
        assertThat(FENGCHAOSHAN.line("county")).extracting(Body::id).containsExactly("county");
        assertThat(FENGCHAOSHAN.tiers()).isEqualTo(5);
        assertThat(Organizations.NONE.tiers()).isZero();
    }

    @Test
    void word_goes_up_to_whoever_stands_above_both_and_down_again() {
        assertThat(FENGCHAOSHAN.hops("county", "villages")).hasValue(4);
        assertThat(FENGCHAOSHAN.hops("villages", "county")).hasValue(4);
        assertThat(FENGCHAOSHAN.hops("villages", "company")).hasValue(2);
        assertThat(FENGCHAOSHAN.hops("joint", "joint")).hasValue(0);
    }

    /** C2-13: zone, cluster, village. */
    @Test
    void under_nine_cluster_committees_a_village_is_two_hops_from_the_zone() {
        Organizations hengkou = Organizations.of(
                body("zone", ""), body("cluster", "zone"), body("village", "cluster"), body("far", ""));

        assertThat(hengkou.hops("zone", "village")).hasValue(2);
        assertThat(hengkou.hops("far", "village")).isEmpty();
    }

    @Test
    void an_unknown_body_has_no_line() {
        assertThatThrownBy(() -> FENGCHAOSHAN.line("vilages"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Body must be known, but was \"vilages\". Did you mean \"villages\"?");
        assertThatThrownBy(() -> FENGCHAOSHAN.hops("county", "x")).hasMessage("Body must be known, but was \"x\"");
    }

    /** The article of Wanbaoshan plans a union in its first section and founds it in its third. */
    @Test
    void what_was_announced_is_held_against_what_was_founded() {
        Organizations first = Organizations.of(
                body("general-branch", ""), planned("union"), planned("cold-store"), planned("museum"));
        Organizations third = Organizations.of(
                body("general-branch", ""), body("union", ""), planned("cold-store"), body("mediation", ""));

        Founding founding = Founding.between(first, third);

        assertThat(founding)
                .isEqualTo(
                        new Founding(List.of("union"), List.of("cold-store"), List.of("museum"), List.of("mediation")));
        assertThat(founding.share()).hasToString("1/3");
        assertThatThrownBy(() -> Founding.between(FENGCHAOSHAN, third).share()).isInstanceOf(ArithmeticException.class);
        assertThat(first.ofStatus(Status.PLANNED))
                .extracting(Body::id)
                .containsExactly("union", "cold-store", "museum");
    }

    private static Body planned(String id) {
        return body(id, "").with(Status.PLANNED);
    }

    private static Body body(String id, String above) {
        return Body.of(id, Name.of(id), BodyKind.ENTITY).under(above);
    }
}
