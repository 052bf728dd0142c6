// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.liancun.chance.Correlation;
import org.liancun.chance.Draws;

/** What a model promises when it is changed. */
class ModelLaws {
    private static final Model MODEL = Gate.uncertain(2026)
            .with(Section.MECHANISMS.of(ModelMechanism.of("brand")), Section.EFFECTS.of(Gate.BRAND));

    /** Drops the entries whose bits are set: with 21 entries in all, one bit each. */
    @Property
    void checking_what_a_change_touches_finds_what_checking_the_whole_finds(
            @ForAll @IntRange(min = 0, max = 0xFFFFF) int one, @ForAll @IntRange(min = 0, max = 0xFFFFF) int other) {
        Catalog<?>[] changed = dropping(one & other);

        assertThat(ModelCheck.problems(MODEL, MODEL.having(Correlation.NONE, changed)))
                .containsExactlyInAnyOrderElementsOf(Model.problems(2024, Correlation.NONE, changed));
    }

    private static Catalog<?>[] dropping(int bits) {
        int[] first = new int[] {0};
        return Section.ALL.stream()
                .map(section -> {
                    int from = first[0];
                    first[0] += MODEL.in(section).size();
                    return dropping(MODEL.in(section), bits >> from);
                })
                .toArray(Catalog<?>[]::new);
    }

    private static <T> Catalog<T> dropping(Catalog<T> catalog, int bits) {
        List<String> gone = IntStream.range(0, catalog.size())
                .filter(i -> (bits >> i & 1) == 1)
                .mapToObj(catalog.keys()::get)
                .toList();
        Catalog<T> left = catalog;
        for (String key : gone) {
            left = left.without(key);
        }
        return left;
    }

    /** No change is the baseline, bit for bit: an entry in place of itself changes no number of any run. */
    @Property
    void an_entry_in_place_of_itself_changes_nothing(
            @ForAll long run, @ForAll @IntRange(min = 0, max = 9) int section, @ForAll @IntRange(max = 9) int entry) {
        Model same = MODEL.with(again(Section.ALL.get(section), entry));

        assertThat(same).isEqualTo(MODEL);
        assertThat(Projection.of(Outlook.of(same), Draws.of(5), run).row(Gate.indicators()))
                .isEqualTo(Projection.of(Outlook.of(MODEL), Draws.of(5), run).row(Gate.indicators()));
    }

    private static <T> Catalog<T> again(Section<T> section, int entry) {
        Catalog<T> catalog = MODEL.in(section);
        return catalog.with(catalog.list().get(entry % catalog.size()));
    }
}
