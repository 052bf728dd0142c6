// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.util.List;
import java.util.stream.IntStream;
import org.liancun.grouping.HollowSign;
import org.liancun.grouping.Hollowness.Aspect;
import org.liancun.grouping.LinkingPrinciple;
import org.liancun.grouping.Principle;
import org.liancun.text.Name;

/** Invents principles of linking and hollow places. */
final class InventedGrouping {
    private final Invented invented;
    private final List<String> villages;
    private final List<String> figures;

    InventedGrouping(Invented invented, List<String> villages, List<String> figures) {
        this.invented = invented;
        this.villages = villages;
        this.figures = figures;
    }

    List<LinkingPrinciple> principles() {
        return invented.ids("p", 0).stream()
                .map(id -> new LinkingPrinciple(
                        id,
                        invented.name(),
                        IntStream.range(0, invented.below(3))
                                .mapToObj(i -> Name.of("第" + i, invented.name().en()))
                                .toList(),
                        invented.coin() ? List.of() : List.of(rule(invented.below(3))),
                        invented.some(figures, 0)))
                .toList();
    }

    private Principle rule(int depth) {
        if (depth == 0) {
            return invented.coin() ? Principle.within(1 + invented.below(9)) : Principle.shares("industry");
        }
        Principle one = rule(depth - 1);
        return invented.coin() ? one.and(rule(depth - 1)) : one.or(rule(depth - 1));
    }

    List<HollowSign> hollow() {
        return invented.some(villages, 0).stream()
                .map(village -> new HollowSign(
                        village,
                        invented.one(Aspect.class),
                        invented.one(List.of("", invented.one(figures))),
                        invented.one(List.of("", invented.one(figures))),
                        invented.some(figures, 0)))
                .toList();
    }
}
