// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.grouping.Hollowness.Aspect;
import org.liancun.measure.Quantities;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Name;

/** The principles of Baojing (2024, S0-047) and Hengkou (2025); the latter names 就近 without saying how near. */
class LinkingPrincipleTest {
    @Test
    void rules_must_all_hold() {
        LinkingPrinciple baojing = new LinkingPrinciple(
                "three",
                Name.of("位置相邻、产业相近、发展相通"),
                List.of(Name.of("位置相邻"), Name.of("产业相近"), Name.of("发展相通")),
                List.of(Principle.adjacent(), Principle.shares("industry"), Principle.shares("development")),
                List.of("S0-047"));

        assertThat(baojing.rule())
                .contains(Principle.adjacent().and(Principle.shares("industry")).and(Principle.shares("development")));
    }

    @Test
    void a_principle_that_is_only_named_has_no_rule() {
        LinkingPrinciple hengkou =
                new LinkingPrinciple("near", Name.of("就近"), List.of(Name.of("就近")), List.of(), List.of());

        assertThat(hengkou.rule()).isEmpty();
    }

    @Test
    void nothing_is_listed_twice() {
        List<Name> twice = List.of(Name.of("近"), Name.of("近"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinkingPrinciple("p", Name.of("近"), twice, List.of(), List.of()))
                .withMessage("Aspect of p must be listed once, but 近 was listed twice");
    }

    @Test
    void the_part_that_is_gone_is_known_where_both_figures_are() {
        Quantities figures = Quantities.of(Map.of("F1", Quantity.parse("300余人"), "F2", Quantity.parse("1200人")));

        assertThat(new HollowSign("village", Aspect.PEOPLE, "F1", "F2", List.of()).share(figures))
                .hasToString("超过0.25");
        assertThat(new HollowSign("zone", Aspect.PEOPLE, "F1", "", List.of()).share(figures))
                .isEqualTo(Quantity.unbounded(Unit.NONE));
    }

    @Test
    void a_sign_of_a_bad_place_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HollowSign("a b", Aspect.WORK, "", "", List.of()))
                .withMessageStartingWith("Place of a hollow sign must be 1 to 64 letters");
    }
}
