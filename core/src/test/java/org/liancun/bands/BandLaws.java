// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class BandLaws {
    /** Tables that reach everywhere, with either end included, with and without a band for nothing. */
    @Provide
    Arbitrary<BandTable> tables() {
        Arbitrary<long[]> ends = Arbitraries.longs()
                .between(1, 12)
                .set()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(set -> set.stream().mapToLong(end -> end).sorted().toArray());
        return ends.flatMap(at -> Arbitraries.of(
                BandTable.lowerInclusive(Unit.WAN_YUAN, at),
                BandTable.upperInclusive(Unit.WAN_YUAN, at),
                BandTable.lowerInclusive(Unit.WAN_YUAN, at).withNoneApart(),
                BandTable.upperInclusive(Unit.WAN_YUAN, at).withNoneApart()));
    }

    @Property
    void every_amount_stands_in_exactly_one_band(
            @ForAll("tables") BandTable table, @ForAll @LongRange(min = -2, max = 26) long halves) {
        Money amount = Money.yuan(5_000 * halves);
        Ratio wan = Ratio.of(halves, 2);

        assertThat(table.bands().stream().filter(band -> band.bounds().contains(wan)))
                .containsExactly(table.bandOf(amount).orElseThrow());
    }

    @Property
    void counts_add_up_and_do_not_depend_on_the_order(
            @ForAll("tables") BandTable table,
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = -1, max = 13) Long> wan,
            @ForAll Random random) {
        Map<String, Money> amounts = byId(wan);
        List<String> ids = new ArrayList<>(amounts.keySet());
        Collections.shuffle(ids, random);
        Map<String, Money> shuffled = new LinkedHashMap<>();
        ids.forEach(id -> shuffled.put(id, amounts.get(id)));
        Banding banding = Banding.ofMoney(table, amounts);

        assertThat(Banding.ofMoney(table, shuffled)).isEqualTo(banding);
        assertThat(Iterables.concat(banding.members().values())).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(table.bands().stream()
                        .map(band -> banding.share(band.name().zh()))
                        .reduce(Ratio.ZERO, Ratio::plus))
                .isEqualTo(Ratio.ONE);
    }

    @Property
    void counts_are_among_the_solutions_behind_their_own_percentages(
            @ForAll @Size(min = 1, max = 4) List<@LongRange(min = 0, max = 40) Long> counts,
            @ForAll @LongRange(min = 0, max = 2) long decimals) {
        long total = 1 + counts.stream().mapToLong(count -> count).sum();
        List<PrintedShare> shares = new ArrayList<>();
        Map<String, Long> expected = new HashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            Ratio percent = Ratio.of(100 * counts.get(i), total);
            String printed =
                    percent.rounded((int) decimals, RoundingMode.HALF_UP).toPlainString();
            shares.add(PrintedShare.of("p" + i, printed));
            expected.put("p" + i, counts.get(i));
        }
        shares.add(PrintedShare.unprinted("rest"));
        expected.put("rest", 1L);
        PrintedShares printed = new PrintedShares(total, shares);

        assertThat(printed.solutions())
                .contains(expected)
                .doesNotHaveDuplicates()
                .allSatisfy(solution -> {
                    assertThat(solution.values().stream()
                                    .mapToLong(count -> count)
                                    .sum())
                            .isEqualTo(total);
                    assertThat(shares)
                            .allSatisfy(share -> assertThat(
                                            share.bounds().contains(Ratio.of(solution.get(share.part()), total)))
                                    .isTrue());
                });
    }

    private static Map<String, Money> byId(List<Long> wan) {
        Map<String, Money> amounts = new HashMap<>();
        wan.forEach(amount -> amounts.put("v" + amounts.size(), Money.wan(amount)));
        return amounts;
    }
}
