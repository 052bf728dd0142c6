// SPDX-License-Identifier: Apache-2.0
package org.liancun.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.text.Name;

class RegionsLaws {
    /** Trees in which each region lies within one drawn before it, a level lower. */
    @Provide
    Arbitrary<List<Region>> trees() {
        return Arbitraries.integers()
                .between(0, 100)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(RegionsLaws::tree);
    }

    @Property
    void the_order_of_regions_does_not_matter(@ForAll("trees") List<Region> tree, @ForAll Random random) {
        List<Region> shuffled = new ArrayList<>(tree);
        Collections.shuffle(shuffled, random);

        assertThat(new Regions(shuffled)).isEqualTo(new Regions(tree));
    }

    @Property
    void every_path_begins_at_the_top_and_goes_down_level_by_level(@ForAll("trees") List<Region> tree) {
        Regions regions = new Regions(tree);

        assertThat(tree).allSatisfy(region -> {
            List<Region> path = regions.path(region.id());
            assertThat(path.get(0).isTop()).isTrue();
            assertThat(path)
                    .endsWith(region)
                    .isSortedAccordingTo((a, b) -> a.level().compareTo(b.level()));
            assertThat(path).allMatch(each -> regions.isWithin(region.id(), each.id()));
        });
    }

    private static List<Region> tree(List<Integer> draws) {
        List<Region> tree = new ArrayList<>();
        for (int draw : draws) {
            String id = "r" + (draw * 37 % 101) + "-" + tree.size();
            Region outer = tree.isEmpty() ? null : tree.get(draw % tree.size());
            boolean isTop = outer == null || outer.level() == Level.GROUP;
            tree.add(
                    isTop
                            ? Region.top(id, Name.of("某地"), Level.PROVINCE)
                            : new Region(
                                    id,
                                    Name.of("某地"),
                                    Level.values()[outer.level().ordinal() + 1],
                                    outer.id()));
        }
        return tree;
    }
}
