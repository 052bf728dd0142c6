// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.liancun.organization.Posts.SECRETARY;
import static org.liancun.organization.Posts.VILLAGE_MEMBER;
import static org.liancun.organization.Posts.post;
import static org.liancun.organization.Posts.tenure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.text.Name;

class PostRegisterTest {
    @Test
    void nobody_holds_a_seat_twice_on_a_day() {
        Tenure first = Tenure.of("a", Seat.of(SECRETARY), Filling.DISPATCH, Period.parse("2021..2023"));
        Tenure second = Tenure.of("a", Seat.of(SECRETARY), Filling.DISPATCH, Period.parse("2023.."));
        Tenure later = Tenure.of("a", Seat.of(SECRETARY), Filling.DISPATCH, Period.parse("2024.."));

        assertThat(PostRegister.of(List.of(), List.of(later, first)).tenures()).hasSize(2);
        assertThatThrownBy(() -> PostRegister.of(List.of(), List.of(second, first)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Tenures of a in joint 书记 must follow each other, but were 2021..2023 and 2023..");
    }

    @Test
    void every_tenure_within_another_is_told_with_its_place() {
        List<Tenure> tenures = List.of(
                Tenure.of("a", Seat.of(SECRETARY), Filling.DISPATCH, Period.parse("2021..2025")),
                Tenure.of("b", Seat.of(SECRETARY), Filling.DISPATCH, Period.parse("2021..2025")),
                Tenure.of("a", Seat.of(SECRETARY), Filling.DISPATCH, Period.parse("2024")),
                Tenure.of("a", Seat.of(SECRETARY), Filling.DISPATCH, Period.parse("2022")),
                Tenure.of("a", Seat.of(SECRETARY), Filling.DISPATCH, Period.parse("2026")));

        assertThat(PostRegister.problems(tenures))
                .containsExactly(
                        entry(
                                "/tenures/2/term",
                                "Tenures of a in joint 书记 must follow each other, but were 2021..2025 and 2024"),
                        entry(
                                "/tenures/3/term",
                                "Tenures of a in joint 书记 must follow each other, but were 2021..2025 and 2022"));
    }

    @Test
    void posts_and_villages_that_no_body_has_are_told_with_their_place() {
        PostRegister register = new PostRegister(
                List.of(new PostRule.Filed(post("jiont", "书记"), "department"), new PostRule.Term(SECRETARY, 5)),
                List.of(
                        tenure("a", Seat.of(SECRETARY), Filling.DISPATCH),
                        tenure("b", Seat.of(post("joint", "书计")), Filling.DISPATCH),
                        tenure("c", Seat.of(VILLAGE_MEMBER), Filling.EX_OFFICIO)),
                List.of(new Filing("c", new Seat(VILLAGE_MEMBER, "xulei"), "department", Posts.DAY)));

        assertThat(problems(register, Reported.fengchaoshan()))
                .containsExactly(
                        entry(
                                "/posts/rules/0/post",
                                "Body of post jiont 书记 must be known, but was \"jiont\". Did you mean \"joint\"?"),
                        entry(
                                "/posts/tenures/1/post",
                                "Post in joint must be known, but was \"书计\". Did you mean \"书记\"?"),
                        entry("/posts/tenures/2/village", "Village of joint 村书记 must be known, but was \"\""),
                        entry(
                                "/posts/filings/0/village",
                                "Village of joint 村书记 must be known, but was \"xulei\". Did you mean \"xule\"?"));
        assertThat(problems(
                        Posts.register(Posts.tenures(0)),
                        Organizations.of(
                                Reported.jointCommittee().under(""),
                                Body.of("villages", Name.of("村党组织"), BodyKind.PARTY_BRANCH),
                                Body.of("backing", Name.of("后盾单位"), BodyKind.BACKING_UNIT))))
                .isEmpty();
    }

    @Test
    void a_register_travels_between_processes() throws IOException, ClassNotFoundException {
        PostRegister register = Posts.register(Posts.tenures(2));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(register);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(register);
        }
    }

    private static Map<String, String> problems(PostRegister register, Organizations organizations) {
        return Organizations.problems(organizations.bodies(), List.of(), register, List.of(), List.of(), List.of());
    }

    @Test
    void ids_keep_the_rule_for_ids() {
        String rule = " must be 1 to 64 letters, digits, '-', '_' or '.', but was \"a b\"";

        assertThatThrownBy(() -> post("a b", "书记")).hasMessage("Body of a post" + rule);
        assertThatThrownBy(() -> new Seat(SECRETARY, "a b")).hasMessage("Village of a seat" + rule);
        assertThatThrownBy(() -> tenure("a b", Seat.of(SECRETARY), Filling.ELECTION))
                .hasMessage("Holder of a seat" + rule);
        assertThatThrownBy(() -> new Filing("a b", Seat.of(SECRETARY), "r", Posts.DAY))
                .hasMessage("Holder on file" + rule);
        assertThatThrownBy(() -> new Filing("a", Seat.of(SECRETARY), "a b", Posts.DAY))
                .hasMessage("Registry" + rule);
    }
}
