// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Holding;

class FarmingLaws {
    @Property
    void bills_holdings_and_pot_are_one_amount(
            @ForAll("deliveries") List<Delivery> deliveries, @ForAll @IntRange(min = 0) int costs) {
        OrderLoop loop = new OrderLoop(OneSeason.PLAN, OneSeason.ORDERS, deliveries);

        Money bills = Money.sum(deliveries.stream().map(FarmingLaws::bill).toList());
        Ratio held = loop.holdings().stream().map(Holding::amount).reduce(Ratio.ZERO, Ratio::plus);

        assertThat(loop.proceeds()).isEqualTo(bills);
        assertThat(held).isEqualTo(Ratio.of(bills.fen(), 100));
        assertThat(loop.pot(Money.ofFen(costs)).amount().plus(Money.ofFen(costs)))
                .isEqualTo(bills);
    }

    @Property
    void nothing_depends_on_the_order_of_the_lists(
            @ForAll("deliveries") List<Delivery> deliveries, @ForAll Random random) {
        OrderLoop loop = new OrderLoop(OneSeason.PLAN, OneSeason.ORDERS, deliveries);
        OrderLoop other = new OrderLoop(
                new PlantingPlan(shuffled(OneSeason.PLAN.plantings(), random)),
                shuffled(OneSeason.ORDERS, random),
                shuffled(deliveries, random));

        assertThat(other.holdings()).isEqualTo(loop.holdings());
        for (String crop : loop.plan().crops()) {
            assertThat(other.balance(crop)).isEqualTo(loop.balance(crop));
        }
    }

    @Property
    void what_is_due_and_delivered_is_what_was_ordered(@ForAll("deliveries") List<Delivery> deliveries) {
        CropBalance tea = new OrderLoop(OneSeason.PLAN, OneSeason.ORDERS, deliveries).balance("tea");

        assertThat(tea.due().plus(tea.delivered())).isEqualTo(tea.ordered());
        assertThat(tea.due().value().signum()).isNotNegative();
        assertThat(tea.withoutOrder().plus(tea.ordered())).isEqualTo(tea.planned());
    }

    @Property
    void area_per_household_times_households_is_the_area(
            @ForAll @IntRange(max = 100_000) int tenths,
            @ForAll @IntRange(min = 1, max = 10_000) int households,
            @ForAll @IntRange(max = 70) int years) {
        Quantity area = Quantity.of(Ratio.of(tenths, 10), Unit.MU);
        LandContract contract = new LandContract(
                "c",
                LandMode.TRANSFER,
                List.of(),
                area,
                Quantity.of(households, Unit.HOUSEHOLD),
                Quantity.of(years, Unit.YEAR));

        assertThat(contract.areaPerHousehold().times(contract.households())).isEqualTo(area);
        assertThat(contract.areaYears().value()).isEqualTo(area.value().times(Ratio.of(years)));
    }

    /** At most 20 deliveries of at most 1,000.000 kilograms, which no order of the season is too small for. */
    @Provide
    Arbitrary<List<Delivery>> deliveries() {
        Arbitrary<Quantity> amount = Arbitraries.integers()
                .between(0, 1_000_000)
                .map(grams -> Quantity.of(Ratio.of(grams, 1000), Unit.of("公斤")));
        Arbitrary<Delivery> tea = Combinators.combine(Arbitraries.of("ganxi", "xule"), amount)
                .as((village, kilograms) -> new Delivery("spring", village, kilograms));
        Arbitrary<Delivery> rape = amount.map(kilograms -> new Delivery("oil", "xule", kilograms));
        return Arbitraries.oneOf(tea, rape).list().ofMaxSize(20);
    }

    private static Money bill(Delivery delivery) {
        Ratio price = delivery.order().equals("spring") ? Ratio.decimal("12.5") : Ratio.decimal("6.25");
        Ratio fen = delivery.amount().value().times(price).times(Ratio.of(100));
        return Money.ofFen(fen.rounded(0, RoundingMode.HALF_UP).longValueExact());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
