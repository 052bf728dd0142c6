// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.liancun.money.Ratio;

class TallyLaws {
    @Property
    void tallies_of_parts_add_up_in_any_order(@ForAll("numbers") List<Long> numbers, @ForAll Random random) {
        List<Long> shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(numbers.size() + 1);

        Tally whole = tally(numbers);
        assertThat(tally(shuffled)).isEqualTo(whole);
        assertThat(tally(shuffled.subList(0, cut)).plus(tally(shuffled.subList(cut, numbers.size()))))
                .isEqualTo(whole);
    }

    @Property
    void sums_are_exact(@ForAll("numbers") List<Long> numbers) {
        Tally tally = tally(numbers);
        List<BigInteger> exact = numbers.stream().map(BigInteger::valueOf).toList();

        assertThat(tally.sum()).isEqualTo(exact.stream().reduce(BigInteger.ZERO, BigInteger::add));
        assertThat(tally.squares())
                .isEqualTo(exact.stream().map(each -> each.multiply(each)).reduce(BigInteger.ZERO, BigInteger::add));
    }

    @Property
    void a_quantile_is_off_by_at_most_a_256th(
            @ForAll("numbers") List<Long> numbers, @ForAll @IntRange(min = 0, max = 100) int percent) {
        long[] sorted = numbers.stream().mapToLong(Long::longValue).sorted().toArray();
        int place = Math.max(0, (sorted.length * percent + 99) / 100 - 1);

        assertThat(tally(numbers).quantile(Ratio.percent(percent)))
                .isCloseTo(sorted[place], within(Math.abs(sorted[place]) / 256));
    }

    @Property
    void a_share_counts_all_bins_below(
            @ForAll("numbers") List<Long> numbers, @ForAll @LongRange(min = -256, max = 256) long limit) {
        long below = numbers.stream().filter(number -> number < limit).count();

        assertThat(tally(numbers).shareBelow(limit)).isEqualTo(Ratio.of(below, numbers.size()));
    }

    @Property
    void a_number_lies_in_its_bin_and_bins_have_no_gaps(@ForAll long number) {
        int bin = Bins.of(number);

        assertThat(number).isBetween(Bins.low(bin), Bins.high(bin));
        assertThat(Bins.of(Bins.low(bin))).isEqualTo(bin);
        assertThat(Bins.of(Bins.high(bin))).isEqualTo(bin);
        if (Bins.high(bin) < Long.MAX_VALUE) {
            assertThat(Bins.of(Bins.high(bin) + 1)).isEqualTo(bin + 1);
        }
    }

    @Provide
    Arbitrary<List<Long>> numbers() {
        Arbitrary<Long> small = Arbitraries.longs().between(-1_000, 1_000);
        Arbitrary<Long> large = Arbitraries.longs().between(-(1L << 60), 1L << 60);
        return Arbitraries.oneOf(small, large).list().ofMinSize(1).ofMaxSize(30);
    }

    private static Tally tally(List<Long> numbers) {
        return Tally.of(numbers.stream().mapToLong(Long::longValue).toArray());
    }
}
