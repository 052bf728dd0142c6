// SPDX-License-Identifier: Apache-2.0
package org.liancun.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.text.Name;

class VillageTest {
    private static final Name GANXI = Name.of("甘溪村", "Ganxi");

    @Test
    void a_village_is_administrative_unless_it_says_otherwise() {
        assertThat(Village.of("ganxi", GANXI, "baojing").kind()).isEqualTo(VillageKind.ADMINISTRATIVE);
        assertThat(Party.of("reserve", "公积公益金", PartyKind.FUND).name().en()).isEqualTo("公积公益金");
    }

    @Test
    void ids_keep_the_rule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Village.of("甘溪!", GANXI, "baojing"))
                .withMessage("Village id must be 1 to 64 letters, digits, '-', '_' or '.', but was \"甘溪!\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Village.of("ganxi", GANXI, ""))
                .withMessage("Region of village ganxi must be 1 to 64 letters, digits, '-', '_' or '.', but was \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Village("ganxi", GANXI, VillageKind.NATURAL, "baojing", List.of("S0 004")))
                .withMessage(
                        "Fact of village ganxi must be 1 to 64 letters, digits, '-', '_' or '.', but was \"S0 004\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Party.of("a,b", "某户", PartyKind.HOUSEHOLD))
                .withMessage("Party id must be 1 to 64 letters, digits, '-', '_' or '.', but was \"a,b\"");
    }

    @Test
    void every_part_is_needed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Party("p", null, PartyKind.OTHER))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new Membership("v", Role.MEMBER, null))
                .withMessage("during");
    }

    @Test
    void every_choice_is_named_in_both_languages_and_no_two_alike() {
        Stream<Stream<Name>> labels = Stream.of(
                Stream.of(Level.values()).map(Level::label),
                Stream.of(VillageKind.values()).map(VillageKind::label),
                Stream.of(Role.values()).map(Role::label),
                Stream.of(Form.values()).map(Form::label),
                Stream.of(PartyKind.values()).map(PartyKind::label));

        assertThat(labels).allSatisfy(each -> {
            List<Name> names = each.toList();
            assertThat(names).extracting(Name::zh).doesNotHaveDuplicates();
            assertThat(names).extracting(Name::en).doesNotHaveDuplicates();
        });
        assertThat(Role.CENTRE.label().in(Locale.CHINA)).isEqualTo("中心村");
        assertThat(Form.HUB.label()).hasToString("1+N");
    }

    @Test
    void each_value_prints_in_one_line() {
        assertThat(Village.of("ganxi", GANXI, "baojing")).hasToString("甘溪村 (ganxi), 行政村 in baojing");
        assertThat(Party.of("reserve", "公积公益金", PartyKind.FUND)).hasToString("reserve (公积公益金, 基金)");
        assertThat(Membership.centre("ganxi", Period.year(2023))).hasToString("中心村 ganxi, 2023");
        assertThat(Village.of("x".repeat(64), Name.of("村".repeat(200)), "y".repeat(64))
                        .toString())
                .hasSize(80);
    }

    @Test
    void levels_rise_from_group_to_province() {
        assertThat(Level.COUNTY.isAbove(Level.TOWNSHIP)).isTrue();
        assertThat(Level.COUNTY.isAbove(Level.COUNTY)).isFalse();
        assertThat(Level.GROUP.isAbove(Level.PROVINCE)).isFalse();
    }

    @Test
    void memberships_are_ordered_by_role_village_and_time() {
        Membership centre = Membership.centre("z", Period.year(2023));
        Membership early = Membership.member("a", Period.year(2022));
        Membership late = Membership.member("a", Period.year(2024));

        assertThat(Stream.of(late, early, centre).sorted()).containsExactly(centre, early, late);
    }

    @Test
    void a_cluster_travels_to_another_process_and_back() throws IOException, ClassNotFoundException {
        Cluster cluster = Cluster.of(
                "c", Name.of("片区"), Form.HUB, Period.ALWAYS, List.of(Membership.centre("ganxi", Period.ALWAYS)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(cluster);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(cluster);
        }
    }
}
