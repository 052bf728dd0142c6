// SPDX-License-Identifier: Apache-2.0
package org.liancun.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liancun.text.Name;

class RegionsTest {
    private static final Region HUNAN = Region.top("hunan", Name.of("湖南省", "Hunan"), Level.PROVINCE);
    private static final Region XIANGXI = region("xiangxi", "湘西州", Level.PREFECTURE, "hunan");
    private static final Region BAOJING = region("baojing", "保靖县", Level.COUNTY, "xiangxi");
    private static final Region FENGHUANG = region("fenghuang", "凤凰县", Level.COUNTY, "xiangxi");
    private static final Regions REGIONS = Regions.of(BAOJING, HUNAN, FENGHUANG, XIANGXI);

    private static Region region(String id, String name, Level level, String within) {
        return new Region(id, Name.of(name), level, within);
    }

    @Test
    void the_path_leads_from_the_top_down() {
        assertThat(REGIONS.path("baojing")).containsExactly(HUNAN, XIANGXI, BAOJING);
        assertThat(REGIONS.path("hunan")).containsExactly(HUNAN);
    }

    @Test
    void a_region_is_within_all_above_it_and_itself() {
        assertThat(REGIONS.isWithin("baojing", "hunan")).isTrue();
        assertThat(REGIONS.isWithin("baojing", "baojing")).isTrue();
        assertThat(REGIONS.isWithin("hunan", "baojing")).isFalse();
        assertThat(REGIONS.isWithin("baojing", "fenghuang")).isFalse();
        assertThat(REGIONS.directlyWithin("xiangxi")).containsExactly(BAOJING, FENGHUANG);
    }

    @Test
    void levels_may_be_left_out() {
        Region village = region("ganxi", "甘溪村", Level.VILLAGE, "baojing");

        assertThat(Regions.of(HUNAN, XIANGXI, BAOJING, village).path("ganxi")).endsWith(BAOJING, village);
    }

    @Test
    void the_order_of_regions_does_not_matter() {
        assertThat(Regions.of(HUNAN, XIANGXI, BAOJING, FENGHUANG)).isEqualTo(REGIONS);
        assertThat(REGIONS.regions()).containsExactly(BAOJING, FENGHUANG, HUNAN, XIANGXI);
    }

    @Test
    void a_region_is_found_by_its_id() {
        assertThat(REGIONS.find("baojing")).contains(BAOJING);
        assertThat(REGIONS.find("nowhere")).isEmpty();
        assertThat(Regions.NONE.find("baojing")).isEmpty();
        assertThat(REGIONS.require("baojing")).isEqualTo(BAOJING);
    }

    @Test
    void an_unknown_region_is_refused_with_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REGIONS.path("baojng"))
                .withMessage("Region must be a known id, but was baojng. Did you mean \"baojing\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regions.of(HUNAN, region("baojing", "保靖县", Level.COUNTY, "hunnan")))
                .withMessage("Region around baojing must be a known id, but was hunnan. Did you mean \"hunan\"?");
    }

    @Test
    void a_region_lies_within_a_higher_level() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regions.of(HUNAN, XIANGXI, BAOJING, region("x", "某市", Level.COUNTY, "baojing")))
                .withMessage("Region around x must be above the level county, but was baojing at the level county");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regions.of(region("x", "某市", Level.COUNTY, "x")))
                .withMessage("Region around x must be above the level county, but was x at the level county");
    }

    @Test
    void an_id_is_used_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regions.of(HUNAN, HUNAN))
                .withMessage("Region id must be used once, but was used twice: hunan");
    }

    @Test
    void ids_keep_the_rule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> region("保 靖", "保靖县", Level.COUNTY, ""))
                .withMessage("Region id must be 1 to 64 letters, digits, '-', '_' or '.', but was \"保 靖\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> region("baojing", "保靖县", Level.COUNTY, "a/b"))
                .withMessage("Region around baojing must be 1 to 64 letters, digits, '-', '_' or '.', but was \"a/b\"");
    }

    @Test
    void the_table_names_the_way_to_each_region() {
        assertThat(REGIONS.table().rows())
                .startsWith(List.of("baojing", "保靖县", "县市区", "湖南省 > 湘西州 > 保靖县"))
                .hasSize(4);
    }

    @Test
    void the_text_fits_a_prompt() {
        Stream<Region> many = IntStream.range(0, 500).mapToObj(i -> region("r" + i, "某地", Level.COUNTY, ""));

        assertThat(REGIONS.toString()).startsWith("4 regions\n  保靖县 (baojing), 县市区 in xiangxi\n");
        assertThat(Regions.of(HUNAN)).hasToString("1 region\n  湖南省 (hunan), 省");
        assertThat(new Regions(many.toList()).toString()).hasSizeLessThanOrEqualTo(1000);
    }
}
