// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.liancun.coalition.Gains;
import org.liancun.comparison.Input;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class StayLaws {
    private static final List<String> IDS = List.of("a", "b", "c");

    @Property
    void some_groups_say_the_same_as_all_once_all_are_among_them(
            @ForAll @Size(8) List<@LongRange(min = -9, max = 9) Long> fen,
            @ForAll @Size(3) List<@LongRange(min = -9, max = 9) Long> paid) {
        Map<String, Money> payments = payments(paid);
        Gains gains = gains(fen);

        assertThat(Stay.of(payments, new GroupSample(7, 40), gains::of)).isEqualTo(Stay.of(gains, payments));
    }

    @Property
    void some_groups_never_find_more_than_all(
            @ForAll @Size(8) List<@LongRange(min = -9, max = 9) Long> fen,
            @ForAll @Size(3) List<@LongRange(min = -9, max = 9) Long> paid,
            @ForAll long seed,
            @ForAll @IntRange(max = 3) int groups) {
        Stay some = Stay.of(payments(paid), new GroupSample(seed, groups), gains(fen)::of);
        Stay all = Stay.of(gains(fen), payments(paid));

        assertThat(some.check().blocking()).isLessThanOrEqualTo(all.check().blocking());
        assertThat(some.shortfall()).isLessThanOrEqualTo(all.shortfall());
        assertThat(some.alone()).isEqualTo(all.alone());
    }

    /** By the definition, group by group: the first of the bits is a. */
    @Property
    void groups_without_an_answer_leave_the_verdict_on_the_others(
            @ForAll @Size(8) List<@LongRange(min = -9, max = 9) Long> fen,
            @ForAll @Size(3) List<@LongRange(min = -9, max = 9) Long> paid,
            @ForAll @Size(8) List<Boolean> refusing) {
        Gains gains = gains(fen);
        Stay stay = Stay.of(payments(paid), new GroupSample(7, 40), group -> {
            if (refusing.get(bits(group))) {
                throw new ArithmeticException("no answer");
            }
            return gains.of(group);
        });
        int blocking = 0;
        int refused = 0;
        for (int bits = 1; bits < 8; bits++) {
            long without = 0;
            for (int i = 0; i < 3; i++) {
                without += (bits >> i & 1) * paid.get(i);
            }
            refused += refusing.get(bits) ? 1 : 0;
            blocking += !refusing.get(bits) && fen.get(bits) > without ? 1 : 0;
        }

        assertThat(stay.check().blocking()).isEqualTo(blocking);
        assertThat(stay.tried()).isEqualTo(7 - refused);
        assertThat(stay.refused())
                .hasSize(refused)
                .allSatisfy(
                        group -> assertThat(refusing.get(bits(group.group()))).isTrue());
        assertThat(stay.isCertain()).isEqualTo(refused == 0);
    }

    private static int bits(Set<String> group) {
        return group.stream().mapToInt(id -> 1 << IDS.indexOf(id)).sum();
    }

    @Property
    void another_village_leaves_the_tosses_of_the_others_alone(@ForAll long seed) {
        Set<Set<String>> fewer = new HashSet<>();
        for (Set<String> group : new GroupSample(seed, 10).of(List.of("a", "b", "c", "d"))) {
            Set<String> without = new HashSet<>(group);
            without.remove("d");
            fewer.add(without);
        }

        assertThat(fewer).containsAll(new GroupSample(seed, 10).of(IDS));
    }

    /** Every setting with fewer steps was tried in vain, by the definition looked at here one by one. */
    @Property
    void no_setting_nearer_by_keeps_everybody(
            @ForAll @Size(15) List<@IntRange(max = 2) Integer> missing, @ForAll @IntRange(max = 4) int base) {
        List<Lever> levers = List.of(lever("x", base, 4), lever("y", 1, 2));
        Remedy remedy = Keeping.smallest(levers, values -> {
            int place = Math.toIntExact(
                    values.get("x").numerator() * 3 + values.get("y").numerator());
            return Stay.of(Gains.ofFen(List.of("a"), 0, missing.get(place)), Map.of("a", Money.ZERO));
        });
        long nearest = Long.MAX_VALUE;
        for (int x = 0; x <= 4; x++) {
            for (int y = 0; y <= 2; y++) {
                if (missing.get(x * 3 + y) == 0) {
                    nearest = Math.min(nearest, Math.abs(x - base) + Math.abs(y - 1));
                }
            }
        }

        assertThat(remedy.isFound()).isEqualTo(nearest < Long.MAX_VALUE);
        if (remedy.isFound()) {
            assertThat(remedy.steps()).isEqualTo(nearest);
        } else {
            assertThat(remedy.tried()).isEqualTo(15);
        }
    }

    private static Lever lever(String id, long base, long high) {
        return new Lever(new Input(id, Ratio.ZERO, Ratio.of(base), Ratio.of(high)), Ratio.ONE);
    }

    private static Gains gains(List<Long> fen) {
        long[] all = fen.stream().mapToLong(Long::longValue).toArray();
        all[0] = 0;
        return Gains.ofFen(IDS, all);
    }

    private static Map<String, Money> payments(List<Long> fen) {
        Map<String, Money> payments = new TreeMap<>();
        IDS.forEach(id -> payments.put(id, Money.ofFen(fen.get(IDS.indexOf(id)))));
        return payments;
    }
}
