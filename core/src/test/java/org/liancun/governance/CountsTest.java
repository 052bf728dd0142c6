// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Name;

/** Works, awards, channels and reserves as the articles on Baojing (2024), Fenghuang (2023) and Mengzhou count them. */
class CountsTest {
    private static final Unit PLACE = Unit.of("处");
    private static final EnvironmentWorks BAOJING = EnvironmentWorks.of(
            work(Strand.CLEAR, "拆除乱搭乱建", "61处"),
            work(Strand.CLEAR, "清理乱堆乱放", "198处"),
            work(Strand.CLEAR, "卫生死角", "8处"),
            work(Strand.CLEAR, "清理河道", "5公里"),
            work(Strand.CLEAR, "公路砍草", "65公里"),
            work(Strand.BUILD, "改造公共区域", "33处"),
            work(Strand.BUILD, "村间道路整修", "800米"));

    @Test
    void works_add_up_by_strand_and_unit() {
        EnvironmentWorks cleared = BAOJING.of(Strand.CLEAR);

        assertThat(cleared.total(PLACE)).contains(Quantity.of(267, PLACE));
        assertThat(cleared.total(Unit.KILOMETRE)).contains(Quantity.of(70, Unit.KILOMETRE));
        assertThat(BAOJING.total(Unit.KILOMETRE)).contains(Quantity.of("70.8", Unit.KILOMETRE));
        assertThat(BAOJING.of(Strand.MANAGE).total(PLACE)).isEmpty();
        assertThat(BAOJING.of(Strand.BUILD)).hasToString("Works: 2\n  建 改造公共区域 33处\n  建 村间道路整修 800米");
    }

    @Test
    void strands_have_the_characters_of_the_articles() {
        assertThat(Stream.of(Strand.values()).map(strand -> strand.label().zh()))
                .containsExactly("清", "建", "改", "拆", "美", "管");
    }

    @Test
    void the_awards_of_baojing_are_30_a_village() {
        Commendation commendation = new Commendation(
                Stream.of("优秀共产党员", "优秀邻长", "文明家庭", "产业示范户", "支持村庄建设示范户")
                        .map(Name::of)
                        .toList(),
                Quantity.parse("150个"),
                Period.year(2024));

        assertThat(commendation.awards().dividedBy(Quantity.of(5, Unit.VILLAGE)))
                .isEqualTo(Quantity.of(30, Unit.of("个").per(Unit.VILLAGE)));
        assertThat(commendation).hasToString("150个 in 5 categories, 2024");
    }

    @Test
    void bad_commendations_are_refused() {
        Quantity awards = Quantity.parse("150个");
        Name family = Name.of("文明家庭");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Commendation(List.of(), awards, Period.ALWAYS))
                .withMessage("Commendation must have at least 1 category, but had 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Commendation(List.of(family, family), awards, Period.ALWAYS))
                .withMessage("Category of a commendation must be listed once, but 文明家庭 was listed twice");
    }

    /** Fenghuang: 73 + 332 + 700 are 1,105 if nobody is counted twice. Mengzhou names four channels without figures. */
    @Test
    void channels_of_talent_add_up_if_disjoint() {
        List<TalentChannel> fenghuang = Stream.of("73人", "332人", "700人")
                .map(people -> new TalentChannel(Name.of("channel"), Quantity.parse(people)))
                .toList();
        List<TalentChannel> mengzhou = Stream.of("雁归工程", "育苗工程", "大学生创业", "头雁带动")
                .map(TalentChannel::named)
                .toList();

        assertThat(TalentChannel.ifDisjoint(fenghuang)).isEqualTo(Quantity.of(1_105, Unit.PERSON));
        assertThat(TalentChannel.ifDisjoint(mengzhou).isExact()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TalentChannel(Name.of("专家"), Quantity.parse("6个")))
                .withMessage("Channel 专家 must count 人, but counted 6个");
    }

    /** Fenghuang: at least 2 in each of 282 villages are 564; 733 are 169 more, which does not prove each village's two. */
    @Test
    void reserve_cadres_are_held_against_the_rule() {
        ReserveRule rule = new ReserveRule(2);

        assertThat(rule.required(282)).isEqualTo(564);
        assertThat(rule.surplus(733, 282)).isEqualTo(169);
        assertThat(rule.shortfalls(Map.of("a", 5L, "b", 1L, "c", 2L, "d", 0L))).isEqualTo(Map.of("b", 1L, "d", 2L));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReserveRule(0))
                .withMessage("Reserve cadres of a village must be at least 1, but were 0");
    }

    private static EnvironmentWork work(Strand strand, String what, String done) {
        return new EnvironmentWork(strand, Name.of(what), Quantity.parse(done));
    }
}
