// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.measure.Quantities;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Name;

/** What the articles on Baojing (2024), Fenghuang (2023) and Mengzhou tell, by the figures they print; results by hand. */
class PublishedTest {
    private static final Quantities FIGURES = Quantities.of(Map.of(
            "S0-077", Quantity.parse("22人"),
            "S0-078", Quantity.parse("52人"),
            "S0-086", Quantity.parse("150个"),
            "S0-107", Quantity.parse("198处"),
            "S3-020", Quantity.parse("733人"),
            "S3-021", Quantity.parse("2人/个村以上"),
            "S3-027", Quantity.parse("282个村"),
            "S3-042", Quantity.parse("5户/组以内"),
            "S3-043", Quantity.parse("14735组"),
            "S3-060", Quantity.parse("73人")));
    private static final Name NAME = Name.of("某制度");
    private static final PublishedReserve RESERVE =
            new PublishedReserve("reserve", NAME, "S3-021", "S3-020", "S3-027", List.of());

    @Test
    void a_chain_takes_its_numbers_from_figures() {
        PublishedChain chain = chain("S0-077", "S0-078");

        assertThat(chain.chain(FIGURES)).isEqualTo(ChiefChain.of(ChiefTier.of("片长", 22), ChiefTier.of("组长", 52)));
        assertThat(chain.counted()).containsOnlyKeys("/tiers/0/figure", "/tiers/1/figure");
    }

    @Test
    void a_chain_of_places_or_of_an_unknown_number_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chain("S0-077", "S0-107").chain(FIGURES))
                .withMessage("Chiefs of tier 组长 must be an exact whole number of 人, but were 198处");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chain("S0-077", "").chain(FIGURES))
                .withMessage("Chiefs of tier 组长 must be an exact whole number of 人, but were 不定人");
    }

    @Test
    void groups_of_at_most_five_households_hold_at_most_73675() {
        PublishedMutualAid aid =
                new PublishedMutualAid("aid", NAME, "S3-042", "S3-043", List.of(LeaderKind.CADRE), List.of());

        assertThat(aid.capacity(FIGURES)).hasToString("73675户以内");
        assertThat(aid.words()).containsExactly(LeaderKind.CADRE.label());
    }

    @Test
    void every_village_keeps_two_in_reserve_and_there_are_169_more() {
        ReserveRule rule = RESERVE.rule(FIGURES);

        assertThat(rule).isEqualTo(new ReserveRule(2));
        assertThat(rule.surplus(733, 282)).isEqualTo(169);
        assertThat(RESERVE.mean(FIGURES).rounded(2, RoundingMode.HALF_UP)).hasToString("约2.6人/个村");
    }

    @Test
    void a_reserve_without_a_lower_bound_is_refused() {
        PublishedReserve upper = new PublishedReserve("upper", NAME, "S3-042", "", "", List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> upper.rule(FIGURES))
                .withMessage("Reserve of a village in upper must have a whole lower bound, but was 5户/组以内");
    }

    @Test
    void works_without_a_number_are_named_and_not_counted() {
        PublishedWorks works = new PublishedWorks(
                "clear",
                NAME,
                Strand.CLEAR,
                List.of(Counted.of("清理乱堆乱放", "piles", "S0-107"), Counted.named("清理生活垃圾")),
                List.of());

        assertThat(works.works(FIGURES)).hasToString("Works: 1\n  清 清理乱堆乱放 198处");
        assertThat(works.words()).containsExactly(Strand.CLEAR.label());
    }

    @Test
    void a_channel_without_a_number_brought_some_people_or_none() {
        PublishedTalent talent = new PublishedTalent(
                "talent", NAME, List.of(Counted.of("签约大学生", "students", "S3-060"), Counted.named("雁归工程")), List.of());

        List<TalentChannel> channels = talent.channels(FIGURES);

        assertThat(channels.get(0)).hasToString("签约大学生 73人");
        assertThat(channels.get(1)).isEqualTo(TalentChannel.named("雁归工程"));
        assertThat(TalentChannel.ifDisjoint(channels)).hasToString("73人以上");
    }

    @Test
    void awards_are_counted_in_all_and_their_categories_named() {
        PublishedCommendation awards = new PublishedCommendation(
                "awards", NAME, "S0-086", List.of(Counted.named("文明家庭"), Counted.named("优秀邻长")), List.of());

        assertThat(awards.commendation(FIGURES, Period.year(2024))).hasToString("150个 in 2 categories, 2024");
        PublishedCommendation untold =
                new PublishedCommendation("untold", NAME, "", List.of(Counted.named("文明户")), List.of());
        assertThat(untold.commendation(FIGURES, Period.ALWAYS).awards()).isEqualTo(Quantity.unbounded(Unit.of("个")));
    }

    private static PublishedChain chain(String zone, String group) {
        return new PublishedChain(
                "chiefs", NAME, List.of(Counted.of("片长", "片长", zone), Counted.of("组长", "组长", group)), List.of());
    }
}
