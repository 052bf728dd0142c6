// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.text.TextTable;

class MechanismMatrixTest {
    private static final MechanismMatrix FIVE = MechanismMatrix.of(ImmutableMap.of(
            "保靖",
            Reported.baojing(),
            "汾阳",
            Reported.fenyang(),
            "恒口",
            Reported.hengkou(),
            "凤凰",
            Reported.fenghuang(),
            "孟州",
            Reported.mengzhou()));

    @Test
    void six_kinds_are_evident_in_all_five_systems() {
        assertThat(FIVE.inEveryArea())
                .extracting(Mechanism::code)
                .containsExactly("L01", "L04", "L07", "L08", "L09", "L12");
    }

    @Test
    void venues_and_town_and_country_are_named_in_one_system_only() {
        assertThat(FIVE.inExactly(1)).containsExactly(Mechanism.VENUE, Mechanism.URBAN_RURAL);
        assertThat(FIVE.areasWith(Mechanism.VENUE, Strength.NAME_ONLY)).containsExactly("保靖");
        assertThat(FIVE.mechanisms("保靖", Strength.NAME_ONLY)).containsExactly(Mechanism.VENUE, Mechanism.URBAN_RURAL);
    }

    @Test
    void labour_is_strong_in_fenghuang_only() {
        assertThat(FIVE.areasWith(Mechanism.LABOUR, Strength.STRONG)).containsExactly("凤凰");
        assertThat(FIVE.areasWith(Mechanism.LABOUR, Strength.PARTIAL)).containsExactly("恒口", "凤凰");
        assertThat(FIVE.areasWith(Mechanism.LABOUR, Strength.SILENT)).hasSize(5);
    }

    @Test
    void fenghuang_is_partial_on_four_of_the_kinds_that_all_show() {
        assertThat(FIVE.mechanisms("凤凰", Strength.PARTIAL))
                .contains(Mechanism.PARTY, Mechanism.INDUSTRY, Mechanism.SERVICE, Mechanism.ENTERPRISE);
    }

    @Test
    void areas_keep_their_order() {
        assertThat(FIVE.areas()).containsExactly("保靖", "汾阳", "恒口", "凤凰", "孟州");
        assertThat(MechanismMatrix.EMPTY
                        .with("b", Linkages.NONE)
                        .with("a", Linkages.NONE)
                        .areas())
                .containsExactly("b", "a");
    }

    @Test
    void the_table_prints_straight_in_two_languages() {
        MechanismMatrix two =
                MechanismMatrix.EMPTY.with("保靖", Reported.baojing()).with("Fenyang", Reported.fenyang());

        List<String> lines = two.table().lines().toList();

        assertThat(lines).hasSize(19);
        assertThat(lines.get(0)).isEqualTo("代码 Code  机制      Mechanism                 保靖  Fenyang  地区数 Areas");
        assertThat(lines.get(2)).isEqualTo("L01        党建联建  joint Party organization  ●     ●                 2/2");
        assertThat(lines.get(11)).isEqualTo("L10        文化联兴  joint culture             ●     ◐                 2/2");
        assertThat(lines.get(17)).isEqualTo("L16        城乡联创  urban-rural co-creation   ○     –                 1/2");
        assertThat(lines.get(18)).isEqualTo("● 明确 strong   ◐ 部分 partial   ○ 仅名称 name only   – 未载 silent");
        assertThat(lines.subList(1, 18)).extracting(TextTable::width).containsOnly(TextTable.width(lines.get(0)));
    }

    @Test
    void a_matrix_of_no_areas_still_prints() {
        assertThat(MechanismMatrix.EMPTY.table().lines()).hasSize(19);
        assertThat(MechanismMatrix.EMPTY).hasToString("16 mechanisms in 0 areas");
        assertThat(MechanismMatrix.EMPTY.inEveryArea()).hasSize(16);
    }

    @Test
    void kinds_that_are_missing_in_a_column_are_silent() {
        MechanismMatrix.Column column = new MechanismMatrix.Column("甲", Map.of(Mechanism.PARTY, Strength.PARTIAL));

        assertThat(column.strength(Mechanism.PARTY)).isEqualTo(Strength.PARTIAL);
        assertThat(Arrays.stream(Mechanism.values()).skip(1).map(column::strength))
                .containsOnly(Strength.SILENT);
    }

    @Test
    void a_column_prints_its_marks_by_code() {
        assertThat(FIVE.columns().get(1)).hasToString("汾阳 ●●●●●–●●●◐●●●–●–");
        assertThat(MechanismMatrix.Column.of("很长".repeat(99), Linkages.NONE).toString())
                .hasSize(77);
    }

    @Test
    void a_matrix_and_linkages_travel_between_processes() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(FIVE);
            out.writeObject(Reported.baojing());
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(FIVE);
            assertThat(in.readObject()).isEqualTo(Reported.baojing());
        }
    }

    @Test
    void an_unknown_area_is_named_with_the_nearest() {
        MechanismMatrix matrix = MechanismMatrix.EMPTY.with("hengkou", Linkages.NONE);

        assertThatThrownBy(() -> matrix.strength("henkou", Mechanism.PARTY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Area must be in the matrix, but was \"henkou\". Did you mean \"hengkou\"?");
        assertThatThrownBy(() -> matrix.mechanisms("baojing", Strength.STRONG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Area must be in the matrix, but was \"baojing\"");
    }

    @Test
    void an_area_has_a_name_and_stands_once() {
        assertThatThrownBy(() -> MechanismMatrix.EMPTY.with(" ", Linkages.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Area of a matrix must have a name, but was \"\"");
        assertThatThrownBy(() -> MechanismMatrix.EMPTY.with("a", Linkages.NONE).with("a", Linkages.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Area of a matrix must be listed once, but a was listed twice");
    }
}
