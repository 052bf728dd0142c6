// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.money.Money;

class GainsLaws {
    private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f");

    @Property
    void absolute_relative_and_per_head_never_contradict(@ForAll("gains") GainsAndLosses gains) {
        for (Direction direction : Direction.values()) {
            neverContradicts(gains.sum(direction));
        }
        neverContradicts(gains.total());
        gains.lines().values().forEach(GainsLaws::neverContradicts);
    }

    private static void neverContradicts(GainOrLoss line) {
        int sign = line.change().signum();

        line.relative().ifPresent(ratio -> assertThat(ratio.signum()).isEqualTo(sign));
        line.perHead().ifPresent(each -> assertThat(each.signum()).isEqualTo(sign));
        assertThat(line.relative().isPresent()).isEqualTo(line.before().signum() > 0);
    }

    @Property
    void directions_and_groups_sum_up_to_the_total(@ForAll("gains") GainsAndLosses gains) {
        GainOrLoss directions =
                sum(List.of(Direction.values()).stream().map(gains::sum).toList());
        SortedMap<String, GainsAndLosses> groups =
                gains.by(Map.of("a", "x", "b", "y", "c", "x", "d", "y", "e", "z", "f", "x"));

        assertThat(directions).isEqualTo(gains.total());
        assertThat(sum(groups.values().stream().map(GainsAndLosses::total).toList()))
                .isEqualTo(gains.total());
    }

    @Property
    void the_way_back_is_the_opposite(@ForAll("gains") GainsAndLosses gains) {
        SortedMap<String, GainOrLoss> back = new TreeMap<>();
        gains.lines().forEach((id, line) -> back.put(id, new GainOrLoss(line.after(), line.before(), line.heads())));
        GainsAndLosses opposite = new GainsAndLosses(back);

        assertThat(opposite.who(Direction.GAIN)).isEqualTo(gains.who(Direction.LOSS));
        assertThat(opposite.total().change()).isEqualTo(gains.total().change().negated());
        assertThat(opposite.before()).isEqualTo(gains.after());
    }

    private static GainOrLoss sum(List<GainOrLoss> lines) {
        return lines.stream().reduce(GainOrLoss.NONE, GainOrLoss::plus);
    }

    @Provide
    Arbitrary<GainsAndLosses> gains() {
        Arbitrary<Money> amounts = Arbitraries.longs().between(-1_000, 1_000).map(Money::ofFen);
        Arbitrary<GainOrLoss> lines = Combinators.combine(
                        amounts, amounts, Arbitraries.longs().between(0, 9))
                .as(GainOrLoss::new);
        return Arbitraries.maps(Arbitraries.of(IDS), lines).map(map -> new GainsAndLosses(new TreeMap<>(map)));
    }
}
