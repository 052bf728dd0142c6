// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Quantity;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Books;
import org.liancun.sharing.Register;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** Numbers by hand, see {@link OneSeason}. */
class OrderLoopTest {
    private static final OrderLoop LOOP = OneSeason.loop();

    @Test
    void planting_orders_and_sales_end_in_a_settlement() {
        // 625,000 less 325,000; 60 % by what each delivered (Law on Farmers' Professional Co-operatives, art. 44), the
        // rest equally
        Agreement agreement = Agreement.of(
                "loop",
                Tier.of("patronage", Base.gross(), Take.share(Ratio.percent(60)), Split.by("sales", Who.all())),
                Tier.of("rest", Base.remainder(), Take.everything(), Split.equally(Who.all())));
        List<Party> villages = List.of(village("ganxi"), village("xule"));
        Register register = Register.asOf(LocalDate.of(2024, 12, 31), villages, LOOP.holdings());

        Settlement settlement = Sharing.settle(agreement, LOOP.pot(Money.yuan(325_000)), register, Books.EMPTY);

        assertThat(settlement.pot()).isEqualTo(Money.yuan(300_000));
        // 3/5 and 2/5 of 180,000, and 60,000 each
        assertThat(settlement.payments())
                .containsExactly(entry("ganxi", Money.yuan(168_000)), entry("xule", Money.yuan(132_000)));
    }

    @Test
    void the_table_has_a_line_for_each_crop() {
        assertThat(LOOP.table(Locale.ENGLISH)).isEqualTo("""
                        Crop          Planned    Ordered  Delivered        Due
                        ----  ---------------  ---------  ---------  ---------
                        rape  30000-40000公斤  20000公斤  20000公斤      0公斤
                        tea         55000公斤  50000公斤  40000公斤  10000公斤
                        """);
        assertThat(LOOP.table(Locale.CHINESE)).startsWith("作物").contains("计划", "待交");
    }

    @Test
    void every_village_has_the_sum_of_its_bills() {
        assertThat(LOOP.sales())
                .containsExactly(entry("ganxi", Money.yuan(375_000)), entry("xule", Money.yuan(250_000)));
        assertThat(LOOP.proceeds()).isEqualTo(Money.yuan(625_000));
    }

    @Test
    void a_village_that_delivers_nothing_still_has_a_holding() {
        OrderLoop before = new OrderLoop(OneSeason.PLAN, OneSeason.ORDERS, List.of());

        assertThat(before.sales()).containsExactly(entry("ganxi", Money.ZERO), entry("xule", Money.ZERO));
        assertThat(before.holdings()).hasSize(2);
    }

    @Test
    void a_bill_is_rounded_half_up_to_the_fen() {
        SalesOrder order = OneSeason.order("o", "tea", "10公斤", "0.333元/公斤");

        assertThat(order.bill(Quantity.parse("0.5公斤"))).isEqualTo(Money.yuan("0.17"));
        assertThat(order.value()).isEqualTo(Money.yuan("3.33"));
        assertThat(OneSeason.order("w", "tea", "2吨", "1.5万元/吨").value()).isEqualTo(Money.wan(3));
    }

    @Test
    void a_crop_stands_between_plan_orders_and_deliveries() {
        CropBalance tea = LOOP.balance("tea");

        assertThat(tea).hasToString("tea: 55000公斤 planned, 50000公斤 ordered, 40000公斤 delivered");
        assertThat(tea.withoutOrder()).isEqualTo(Quantity.parse("5000公斤"));
        assertThat(tea.due()).isEqualTo(Quantity.parse("10000公斤"));
        assertThat(tea.orderedShare()).isEqualTo(Quantity.parse("10/11"));
        assertThat(LOOP.balance("rape").withoutOrder()).isEqualTo(Quantity.parse("10000-20000公斤"));
    }

    @Test
    void costs_above_the_proceeds_are_a_loss() {
        assertThat(LOOP.pot(Money.yuan(625_001)).amount()).isEqualTo(Money.yuan(-1));
        assertThat(LOOP.pot(Money.yuan(1)).figures())
                .containsExactly(entry("costs", Money.yuan(1)), entry("sales", Money.yuan(625_000)));
        assertThatThrownBy(() -> LOOP.pot(Money.yuan(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Costs of an order loop must not be negative, but were CNY -1.00");
    }

    @Test
    void a_loop_is_told_in_one_line() {
        assertThat(LOOP).hasToString("Order loop: 3 plantings, 2 orders, 3 deliveries, CNY 625000.00");
        assertThat(LOOP.orders().get(0)).hasToString("spring: 50吨 tea at 12.5元/公斤 for buyer");
        assertThat(LOOP.deliveries().get(0)).hasToString("ganxi delivers 30吨 for spring");
        assertThat(OneSeason.PLAN.plantings().get(0)).hasToString("ganxi: tea 100亩 x 400公斤/亩");
    }

    private static Party village(String id) {
        return Party.of(id, id, PartyKind.VILLAGE);
    }
}
