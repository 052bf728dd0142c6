// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.text.Name;

class LinkageLaws {
    @Property
    void the_crosswalk_is_the_links_turned_around(@ForAll("linkages") Linkages linkages) {
        Map<Mechanism, List<LocalMechanism>> crosswalk = linkages.crosswalk();

        for (Mechanism mechanism : Mechanism.values()) {
            List<LocalMechanism> linked = linkages.mechanisms().stream()
                    .filter(local -> local.links().stream().anyMatch(link -> link.mechanism() == mechanism))
                    .toList();
            assertThat(crosswalk.get(mechanism)).isEqualTo(linked);
        }
        assertThat(crosswalk.values().stream().mapToInt(List::size).sum())
                .isEqualTo(linkages.mechanisms().stream()
                        .mapToInt(local -> local.links().size())
                        .sum());
    }

    @Property
    void every_linkage_is_in_the_crosswalk_or_unmapped(@ForAll("linkages") Linkages linkages) {
        for (LocalMechanism local : linkages.mechanismsOf(Dimension.LINKAGE)) {
            boolean mapped = linkages.crosswalk().values().stream().anyMatch(locals -> locals.contains(local));

            assertThat(linkages.unmapped().contains(local)).isNotEqualTo(mapped);
        }
    }

    @Property
    void a_kind_is_silent_exactly_when_no_local_mechanism_has_it(@ForAll("linkages") Linkages linkages) {
        for (Mechanism mechanism : Mechanism.values()) {
            assertThat(linkages.strengthOf(mechanism).isEvident())
                    .isEqualTo(!linkages.localsOf(mechanism).isEmpty());
        }
    }

    @Property
    void the_matrix_does_not_depend_on_the_order_of_mechanisms(
            @ForAll("linkages") Linkages linkages, @ForAll Random random) {
        List<LocalMechanism> shuffled = new ArrayList<>(linkages.mechanisms());
        Collections.shuffle(shuffled, random);
        Linkages other = new Linkages(shuffled, linkages.schemes(), linkages.resources(), List.of());

        assertThat(MechanismMatrix.of(Map.of("a", other))).isEqualTo(MechanismMatrix.of(Map.of("a", linkages)));
    }

    @Property
    void another_mechanism_never_weakens_a_cell(
            @ForAll("linkages") Linkages linkages, @ForAll Mechanism mechanism, @ForAll("evidence") Strength strength) {
        LocalMechanism more = LocalMechanism.linkage("more", Name.of("更"), new Link(mechanism, strength));
        List<LocalMechanism> all = new ArrayList<>(linkages.mechanisms());
        all.add(more);

        Linkages larger = new Linkages(all, List.of(), List.of(), List.of());

        assertThat(larger.strengthOf(mechanism))
                .isEqualTo(linkages.strengthOf(mechanism).or(strength));
    }

    @Property
    void every_kind_is_in_exactly_one_number_of_areas(
            @ForAll("linkages") Linkages a, @ForAll("linkages") Linkages b, @ForAll("linkages") Linkages c) {
        MechanismMatrix matrix = MechanismMatrix.of(ImmutableMap.of("a", a, "b", b, "c", c));

        List<Mechanism> counted = IntStream.rangeClosed(0, 3)
                .boxed()
                .flatMap(areas -> matrix.inExactly(areas).stream())
                .toList();

        assertThat(counted).containsExactlyInAnyOrder(Mechanism.values());
        assertThat(matrix.inEveryArea()).isEqualTo(matrix.inExactly(3));
    }

    @Property
    void or_is_the_stronger_whichever_comes_first(@ForAll Strength a, @ForAll Strength b) {
        assertThat(a.or(b)).isEqualTo(b.or(a)).isIn(a, b);
        assertThat(a.or(b).isAtLeast(a) && a.or(b).isAtLeast(b)).isTrue();
        assertThat(a.or(Strength.SILENT)).isEqualTo(a);
    }

    @Provide
    Arbitrary<Strength> evidence() {
        return Arbitraries.of(Strength.STRONG, Strength.PARTIAL, Strength.NAME_ONLY);
    }

    @Provide
    Arbitrary<Linkages> linkages() {
        Arbitrary<Link> link =
                Combinators.combine(Arbitraries.of(Mechanism.class), evidence()).as(Link::new);
        Arbitrary<List<Link>> links = link.list().ofMaxSize(4).uniqueElements(Link::mechanism);
        return links.list().ofMaxSize(12).map(LinkageLaws::linkagesOf);
    }

    private static Linkages linkagesOf(List<List<Link>> links) {
        List<LocalMechanism> locals = Lists.newArrayList();
        for (List<Link> own : links) {
            String id = "m" + locals.size();
            locals.add(new LocalMechanism(
                    id, Name.of("机制" + id), Dimension.LINKAGE, own, "fits nothing if it has no links", List.of()));
        }
        return new Linkages(locals, List.of(), List.of(), List.of());
    }
}
