// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liancun.text.Name;

class OrganizationsTest {
    private static final Name ANY = Name.of("某", "some");

    @Test
    void the_tree_prints_straight_with_seats() {
        assertThat(Reported.fengchaoshan().tree()).isEqualTo("""
                        保靖县委
                        └─ 组织部门
                           └─ 乡镇党委
                              └─ 凤巢山片区联合党委  12席以上
                                 ├─ 村党组织
                                 └─ 甘溪红农业公司
                        """);
    }

    @Test
    void lines_go_on_beside_what_stands_under_an_earlier_body() {
        Organizations organizations = Organizations.of(
                body("a", ""), body("b", "a"), body("c", "b"), body("d", "a"), body("e", "d"), body("f", ""));

        assertThat(organizations.tree()).isEqualTo("""
                        a
                        ├─ b
                        │  └─ c
                        └─ d
                           └─ e
                        f
                        """);
    }

    @Test
    void what_is_announced_says_so_in_the_language_asked_for() {
        Body branch = Reported.generalBranch();
        Body union = Body.of("union", Name.of("经济发展联合社", "economic union"), BodyKind.UNION)
                .under("general-branch")
                .with(Status.PLANNED);
        Organizations organizations = Organizations.of(branch, union);

        assertThat(organizations.tree()).isEqualTo("万宝山联村党总支  4席 5-6人\n└─ 经济发展联合社 (拟设)\n");
        assertThat(organizations.tree(Locale.ENGLISH))
                .isEqualTo("general branch  4席 5-6人\n└─ economic union (planned)\n");
    }

    @Test
    void word_passes_five_tiers_in_four_hops() {
        Command command = Reported.fengchaoshan().commands().get(0);

        assertThat(command.tiers()).isEqualTo(5);
        assertThat(command.hops()).isEqualTo(4);
        assertThat(command).hasToString("five-tiers: 5 tiers");
        assertThat(command.steps().get(1)).hasToString("department 统筹");
        assertThat(Reported.fengchaoshan().chains())
                .isEqualTo("保靖县委 领导 → 组织部门 统筹 → 乡镇党委 具体抓 → 凤巢山片区联合党委 抓具体 → 村党组织 具体实施\n");
        assertThat(Reported.fengchaoshan().chains(Locale.ENGLISH)).startsWith("county committee leads → ");
    }

    @Test
    void zone_cluster_and_village_are_two_hops() {
        CommandStep zone = new CommandStep("zone", ANY);

        assertThat(Command.of("hengkou", zone, new CommandStep("cluster", ANY), new CommandStep("village", ANY))
                        .hops())
                .isEqualTo(2);
        assertThat(Command.of("one", zone)).hasToString("one: 1 tier");
    }

    @Test
    void a_command_has_a_step_and_no_body_twice() {
        CommandStep step = new CommandStep("a", ANY);

        assertThatThrownBy(() -> Command.of("c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Command c must have at least 1 step, but had 0");
        assertThatThrownBy(() -> Command.of("c", step, step))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Body of command c must be listed once, but a was listed twice");
        assertThatThrownBy(() -> Command.of("", step))
                .hasMessage("Command id must be 1 to 64 letters, digits, '-', '_' or '.', but was \"\"");
        assertThatThrownBy(() -> new CommandStep("", ANY))
                .hasMessage("Body of a step must be 1 to 64 letters, digits, '-', '_' or '.', but was \"\"");
    }

    @Test
    void bodies_are_found_by_id_place_kind_and_sphere() {
        Organizations organizations = Reported.fengchaoshan();

        assertThat(organizations.find("joint").map(Body::kind)).contains(BodyKind.JOINT_PARTY_COMMITTEE);
        assertThat(organizations.find("nobody")).isEmpty();
        assertThat(organizations.under("joint")).extracting(Body::id).containsExactly("villages", "company");
        assertThat(organizations.under("")).extracting(Body::id).containsExactly("county");
        assertThat(organizations.ofKind(BodyKind.PARTY_COMMITTEE)).hasSize(2);
        assertThat(organizations.bySphere().keySet()).containsExactly(Sphere.PARTY, Sphere.PUBLIC, Sphere.ECONOMIC);
        assertThat(organizations.bySphere().get(Sphere.ECONOMIC))
                .extracting(Body::id)
                .containsExactly("company");
        assertThat(organizations).hasToString("6 bodies, 1 command");
        assertThat(Organizations.of(body("a", ""))).hasToString("1 body, 0 commands");
    }

    @Test
    void no_bodies_print_nothing() {
        assertThat(Organizations.NONE.tree()).isEmpty();
        assertThat(Organizations.NONE.chains()).isEmpty();
        assertThat(Organizations.NONE.bySphere()).isEmpty();
    }

    @Test
    void all_that_does_not_fit_is_told_at_once_with_its_place() {
        List<Body> bodies = List.of(body("county", ""), body("town", "conty"), body("town", "county"));
        List<Command> commands = List.of(
                Command.of("chain", new CommandStep("county", ANY), new CommandStep("twon", ANY)),
                Command.of("chain", new CommandStep("county", ANY)));

        assertThat(Fit.problems(bodies, commands))
                .containsExactly(
                        entry("/bodies/2/id", "Body id must occur once, but was town again"),
                        entry(
                                "/bodies/1/above",
                                "Body above town must be known, but was \"conty\". Did you mean \"county\"?"),
                        entry(
                                "/commands/0/steps/1/body",
                                "Body in command chain must be known, but was \"twon\". Did you mean \"town\"?"),
                        entry("/commands/1/id", "Command id must occur once, but was chain again"));
    }

    @Test
    void what_does_not_fit_is_refused() {
        assertThatThrownBy(() -> Organizations.of(body("town", "zone"), body("co-op", "union")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Body above town must be known, but was \"zone\"\nBody above co-op must be known, but was \"union\"");
    }

    @Test
    void a_circle_is_told_once_with_all_its_bodies() {
        List<Body> bodies =
                List.of(body("under", "c"), body("a", "b"), body("b", "c"), body("c", "a"), body("top", ""));

        assertThat(Fit.problems(bodies, List.of()))
                .containsExactly(entry(
                        "/bodies/1/above", "Body must not stand above itself, but a under b under c under a does"));
    }

    @Test
    void a_body_above_itself_is_a_circle_of_one() {
        assertThat(Fit.problems(List.of(body("a", "a")), List.of()))
                .containsExactly(entry("/bodies/0/above", "Body must not stand above itself, but a under a does"));
    }

    @Test
    void a_large_circle_is_told_by_its_first_five() {
        List<Body> bodies = Arrays.stream("abcdefg".split(""))
                .map(id -> body(id, id.equals("g") ? "a" : String.valueOf((char) (id.charAt(0) + 1))))
                .toList();

        assertThat(Fit.problems(bodies, List.of()))
                .containsExactly(
                        entry(
                                "/bodies/0/above",
                                "Body must not stand above itself, but a under b under c under d under e under ... under a does"));
    }

    @Test
    void a_line_has_at_most_sixty_four_bodies() {
        List<Body> bodies = new ArrayList<>(List.of(body("b1", "")));
        for (int i = 2; i <= 64; i++) {
            bodies.add(0, body("b" + i, "b" + (i - 1)));
        }
        assertThat(Fit.problems(bodies, List.of())).isEmpty();

        bodies.add(body("b65", "b64"));
        bodies.add(body("b66", "b65"));
        assertThat(Fit.problems(bodies, List.of()))
                .containsExactly(
                        entry("/bodies/64/above", "Bodies in one line must be at most 64, but b65 was number 65"));
    }

    @Test
    void a_long_file_of_unknown_names_is_checked_in_a_moment() {
        List<Body> bodies = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            bodies.add(body("a-long-and-similar-name-of-a-body-" + i, "another-long-and-similar-name-of-a-body-" + i));
        }

        assertThat(assertTimeout(Duration.ofSeconds(5), () -> Fit.problems(bodies, List.of())))
                .hasSize(20_000)
                .containsEntry(
                        "/bodies/100/above",
                        "Body above a-long-and-similar-name-of-a-body-100 must be known, but was"
                                + " \"another-long-and-similar-name-of-a-body-100\"");
    }

    @Test
    void organizations_travel_between_processes() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(Reported.fengchaoshan());
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(Reported.fengchaoshan());
        }
    }

    private static Body body(String id, String above) {
        return Body.of(id, Name.of(id), BodyKind.ENTITY).under(above);
    }
}
