// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class BandTableTest {
    /** Caps of the bonus of Zhashui (柞水县), 2020, as printed: 含10、含30、含50. */
    private static final BandTable ZHASHUI = BandTable.of(
            Unit.WAN_YUAN,
            Band.of("封顶1万", "[3, 10]"),
            Band.of("封顶3万", "(10, 30]"),
            Band.of("封顶5万", "(30, 50]"),
            Band.of("封顶10万", "(50, 100]"),
            Band.of("封顶20万", "(100, ..)"));

    private static final BandTable NATIONAL =
            BandTable.lowerInclusive(Unit.WAN_YUAN, 5, 10, 50, 100).withNoneApart();

    @ParameterizedTest
    @CsvSource({"3, 封顶1万", "10, 封顶1万", "10.000001, 封顶3万", "50, 封顶5万", "100, 封顶10万", "100.01, 封顶20万"})
    void with_upper_ends_included_ten_wan_stands_below(String wan, String band) {
        assertThat(ZHASHUI.bandOf(Money.wan(wan)))
                .hasValueSatisfying(found -> assertThat(found.name().zh()).isEqualTo(band));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, none",
        "0, none",
        "0.000001, under 5万元",
        "5, from 5万元 under 10万元",
        "10, from 10万元 under 50万元",
        "100, from 100万元"
    })
    void with_lower_ends_included_ten_wan_stands_above(String wan, String band) {
        assertThat(NATIONAL.bandOf(Money.wan(wan)))
                .hasValueSatisfying(found -> assertThat(found.name().en()).isEqualTo(band));
    }

    @Test
    void what_lies_in_no_band_is_outside() {
        assertThat(ZHASHUI.bandOf(Money.wan("2.9"))).isEmpty();
        assertThat(ZHASHUI.bandsOf(Quantity.parse("不足3万元"))).isEmpty();
    }

    /** The words of the Civil Code, article 1259. */
    @Test
    void bands_are_called_by_which_end_they_include() {
        assertThat(NATIONAL).hasToString("""
                6 bands in 万元
                  无收益 (.., 0]
                  不满5万元 (0, 5)
                  5万元以上不满10万元 [5, 10)
                  10万元以上不满50万元 [10, 50)
                  50万元以上不满100万元 [50, 100)
                  100万元以上 [100, ..)""");
        assertThat(BandTable.upperInclusive(Unit.WAN_YUAN, 2, 5)).hasToString("""
                3 bands in 万元
                  不超过2万元 (.., 2]
                  超过2万元不超过5万元 (2, 5]
                  超过5万元 (5, ..)""");
    }

    @Test
    void published_words_leave_one_band_or_several() {
        assertThat(NATIONAL.bandsOf(Quantity.parse("超过15万元")))
                .extracting(band -> band.name().zh())
                .containsExactly("10万元以上不满50万元", "50万元以上不满100万元", "100万元以上");
        assertThat(NATIONAL.bandsOf(Quantity.parse("120余万元"))).hasSize(1);
        assertThat(NATIONAL.bandsOf(Quantity.parse("约6.5万元"))).hasSize(1);
    }

    @Test
    void a_band_is_found_by_either_name() {
        assertThat(NATIONAL.band("none")).isSameAs(NATIONAL.band("无收益"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZHASHUI.band("封项1万"))
                .withMessage("Band must be one of [封顶1万, 封顶3万, 封顶5万, 封顶10万, 封顶20万], but was 封项1万."
                        + " Did you mean \"封顶1万\"?");
    }

    @Test
    void numbers_other_than_money_have_bands_too() {
        BandTable sizes = BandTable.lowerInclusive(Unit.HOUSEHOLD, 100);

        assertThat(sizes.bandOf(Ratio.of(100))).contains(sizes.bands().get(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sizes.bandOf(Money.wan(1)))
                .withMessage("Unit must be one that 元 converts to, but was 户");
    }

    @Test
    void bad_tables_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BandTable(Unit.WAN_YUAN, List.of()))
                .withMessage("Band table must have at least 1 band, but had 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BandTable.of(Unit.WAN_YUAN, Band.of("a", "[1, 5]"), Band.of("b", "[5, 9]")))
                .withMessage("Bands must not share a number, but a [1, 5] and b [5, 9] do");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BandTable.of(Unit.WAN_YUAN, Band.of("a", "[1, 5)"), Band.of("a", "[5, 9]")))
                .withMessage("Band must be listed once, but a was listed twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BandTable.upperInclusive(Unit.WAN_YUAN, 5, 5))
                .withMessage("Numbers between bands must rise, but were 5 and 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BandTable.upperInclusive(Unit.WAN_YUAN))
                .withMessage("Bands must be divided at 1 number or more, but were at 0");
        assertThatIllegalArgumentException()
                .isThrownBy(ZHASHUI::withNoneApart)
                .withMessage("Lowest band must have no lower end and reach above 0, but was 封顶1万 [3, 10]");
        assertThatIllegalArgumentException()
                .isThrownBy(NATIONAL::withNoneApart)
                .withMessage("Lowest band must have no lower end and reach above 0, but was 无收益 (.., 0]");
    }
}
