// SPDX-License-Identifier: Apache-2.0
package org.liancun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.liancun.Liancun.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.activity.Activity;
import org.liancun.activity.Driver;
import org.liancun.activity.Factor;
import org.liancun.activity.Item;
import org.liancun.activity.Size;
import org.liancun.comparison.Attribution;
import org.liancun.measure.Area;
import org.liancun.measure.Period;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.scenario.Change;
import org.liancun.scenario.Edit;
import org.liancun.scenario.Model;
import org.liancun.scenario.Scenario;
import org.liancun.scenario.Section;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Books;
import org.liancun.sharing.Register;
import org.liancun.sharing.Settlement;
import org.liancun.text.Name;

class LiancunTest {
    /** Arithmetic by hand: 10 to the fund, 5 % of 300 and 200 is 15 and 10, half of 65 equally, the rest 3 : 2 by mu. */
    @Test
    void a_settlement_is_made_from_nothing_in_a_few_words() {
        Register register = register(
                "2024-12-31",
                List.of(village("甲村"), village("乙村"), fund("reserve")),
                holds("甲村", "mu", 300),
                holds("乙村", "mu", 200),
                holds("甲村", "capital", "300"),
                holds("乙村", "capital", "200"));
        Agreement agreement = agreement(
                "example",
                tier("reserve", gross(), share(percent(10)), to("reserve")),
                tier("return", gross(), rate("capital", percent("5")), byClaim()),
                tier("equal", gross(), fixed(yuan("32.50")), equally()),
                tier("rest", remainder(), everything(), by("mu")));

        Settlement settlement = settle(agreement, yuan(100), register);

        assertThat(settlement.paidTo("甲村")).isEqualTo(yuan("50.75"));
        assertThat(settlement.paidTo("乙村")).isEqualTo(yuan("39.25"));
        assertThat(settlement.remaining()).isEqualTo(Money.ZERO);
        assertThat(settle(agreement, yuan(100), register, Books.EMPTY)).isEqualTo(settlement);
    }

    @Test
    void words_of_the_door_are_those_of_the_rooms() {
        assertThat(wan("1.5")).isEqualTo(yuan(15_000)).isEqualTo(yuan("15000"));
        assertThat(yi("0.0001")).isEqualTo(wan(1));
        assertThat(ratio("2.7成")).isEqualTo(Ratio.percent(27));
        assertThat(quantity("13000余亩").dividedBy(5)).hasToString("超过2600亩");
        assertThat(mu("15")).isEqualTo(Area.hectares(1));
        assertThat(year(2024)).isEqualTo(period("2024")).isEqualTo(Period.year(2024));
        assertThat(hub("片区", "甲村", "乙村").villages()).containsExactly("甲村", "乙村");
        assertThat(alliance("联村", "丙村", "丁村").villages()).containsExactlyInAnyOrder("丙村", "丁村");
    }

    /** 100 mu of 500 kilograms at 2 yuan are 100,000; half of it at 2 yuan 50,000, at 3 yuan 75,000. */
    @Test
    void a_model_is_changed_and_the_changes_told_apart() {
        Driver yield = Driver.of("yield", Name.of("yield"), Unit.of("公斤/亩"), 2025, Ratio.of(500), "made up");
        Driver price = Driver.of("price", Name.of("price"), Unit.YUAN, 2025, Ratio.of(2), "made up");
        Activity rice = Activity.of(
                "rice",
                Name.of("rice"),
                "crop",
                "jia",
                Size.of(Unit.of("公斤"), Factor.of(100), Factor.driver("yield")),
                Item.revenue("sales", Name.of("sales"), Factor.driver("price")));
        Model model = Model.of(
                "m",
                Name.of("m"),
                2025,
                2026,
                Section.PARTIES.of(village("jia")),
                Section.DRIVERS.of(yield, price),
                Section.ACTIVITIES.of(rice));
        Change dry = change("dry", Edit.times(percent(50)), "drivers/yield", "2026");
        Change dear = change("dear", Edit.put(3), "drivers/price/values/2025/value");

        assertThat(project(model).in(2026).villages()).containsEntry("jia", yuan(100_000));
        assertThat(project(outlook(model, Scenario.of("bad", dry))).in(2025).villages())
                .containsEntry("jia", yuan(100_000));
        assertThat(project(outlook(model, dry)).in(2026).villages()).containsEntry("jia", yuan(50_000));
        Attribution parts = attribute(model, made -> made.in(2026).villages().get("jia"), dry, dear);
        assertThat(parts.before()).isEqualTo(yuan(100_000));
        assertThat(parts.after()).isEqualTo(yuan(75_000));
        assertThat(parts.parts()).containsOnlyKeys("dear", "dry");
    }

    @Test
    void a_day_that_is_no_date_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register("2024-2-30", List.of()))
                .withMessage("Day must be a date written as 2024-12-31, but was \"2024-2-30\"");
    }

    @Test
    void a_dossier_is_read_and_its_problems_are_listed() {
        String file = "src/test/resources/bad/many-mistakes.json";

        assertThat(problems(file)).hasSizeGreaterThanOrEqualTo(30);
    }
}
