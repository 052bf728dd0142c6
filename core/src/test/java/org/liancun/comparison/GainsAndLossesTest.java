// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liancun.fairness.Index;
import org.liancun.fairness.Spread;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Name;
import org.liancun.text.Names;

/** Three villages and a fund, worked by hand. */
class GainsAndLossesTest {
    private static final Map<String, Money> BEFORE =
            Map.of("jia", Money.yuan(40), "yi", Money.yuan(30), "bing", Money.ZERO, "fund", Money.yuan(10));
    private static final Map<String, Money> AFTER =
            Map.of("jia", Money.yuan(50), "yi", Money.yuan(24), "bing", Money.yuan(6), "fund", Money.yuan(10));
    private static final Map<String, Long> PERSONS = Map.of("jia", 400L, "yi", 100L, "bing", 500L, "fund", 0L);
    private static final GainsAndLosses GAINS = GainsAndLosses.of(BEFORE, AFTER, PERSONS);

    @Test
    void everybody_goes_one_way() {
        assertThat(GAINS.who(Direction.GAIN)).containsExactly("bing", "jia");
        assertThat(GAINS.who(Direction.LOSS)).containsExactly("yi");
        assertThat(GAINS.who(Direction.UNCHANGED)).containsExactly("fund");
        assertThat(GAINS.sum(Direction.GAIN)).isEqualTo(new GainOrLoss(Money.yuan(40), Money.yuan(56), 900));
        assertThat(GAINS.total().change()).isEqualTo(Money.yuan(10));
        assertThat(GAINS).hasToString("2 gain +16.00, 1 lose -6.00, 1 unchanged; together +10.00");
    }

    @Test
    void a_relative_change_needs_a_positive_base() {
        assertThat(line(40, 50).relative()).contains(Ratio.of(1, 4));
        assertThat(line(40, -10).relative()).contains(Ratio.of(-5, 4));
        assertThat(line(0, 50).relative()).isEmpty();
        assertThat(line(-40, 50).relative()).isEmpty();
        assertThat(line(-40, -50).relative()).isEmpty();
    }

    @Test
    void what_a_base_allows_is_said() {
        assertThat(line(40, 50)).hasToString("CNY 40.00 -> CNY 50.00: +10.00, +25.00%");
        assertThat(line(40, 40)).hasToString("CNY 40.00 -> CNY 40.00: 0.00, 0.00%");
        assertThat(line(0, 50)).hasToString("CNY 0.00 -> CNY 50.00: +50.00, from nothing");
        assertThat(line(0, 0)).hasToString("CNY 0.00 -> CNY 0.00: 0.00, -");
        assertThat(line(-40, 50)).hasToString("CNY -40.00 -> CNY 50.00: +90.00, from a loss");
    }

    /** Two fen of a million yuan are 0.000002 %, which two decimals do not show; the sign stays. */
    @Test
    void a_small_change_keeps_its_sign() {
        GainOrLoss small = new GainOrLoss(Money.yuan(1_000_000), Money.yuan("999999.98"), 1);

        assertThat(small).hasToString("CNY 1000000.00 -> CNY 999999.98: -0.02, -0.00%");
    }

    /** A third of a fen, less than a hundredth of a percent of a million: whatever is rounded away, the sign stays. */
    @Test
    void a_sign_is_kept_in_whatever_is_rounded() {
        assertThat(Amounts.signed(Fraction.of(1, 3))).isEqualTo("≈+0.00");
        assertThat(Amounts.signed(Fraction.of(-1, 3))).isEqualTo("≈-0.00");
        assertThat(Amounts.signed(Fraction.of(-5, 2))).isEqualTo("≈-0.03");
        assertThat(Amounts.signed(Fraction.ZERO)).isEqualTo("0.00");
        assertThat(new GainOrLoss(Money.yuan(1_000_000), Money.yuan("1000000.02"), 1))
                .hasToString("CNY 1000000.00 -> CNY 1000000.02: +0.02, +0.00%");
    }

    /** By hand: from -2^63 to 2^63 - 1 fen are 2^64 - 1, 184467440737095516.15 yuan. */
    @Test
    void the_largest_changes_are_told() {
        GainOrLoss largest = new GainOrLoss(Money.ofFen(Long.MIN_VALUE), Money.ofFen(Long.MAX_VALUE), 1);
        GainOrLoss fall = new GainOrLoss(Money.yuan(1), Money.ofFen(Long.MIN_VALUE), 1);

        assertThat(largest)
                .hasToString("CNY -92233720368547758.08 -> CNY 92233720368547758.07: +184467440737095516.15, "
                        + "from a loss");
        assertThat(fall).asString().endsWith(": -92233720368547759.08, -9223372036854775908.00%");
        assertThat(new GainsAndLosses(new TreeMap<>(Map.of("a", largest, "b", largest, "c", fall))))
                .hasToString("2 gain +368934881474191032.30, 1 lose -92233720368547759.08, 0 unchanged; "
                        + "together +276701161105643273.22");
    }

    @Test
    void a_change_is_told_per_head_where_there_are_heads() {
        assertThat(new GainOrLoss(Money.ZERO, Money.yuan(2), 300).perHead()).contains(Fraction.of(2, 3));
        assertThat(GainOrLoss.NONE.perHead()).isEmpty();
    }

    @Test
    void lines_are_a_table_in_two_languages() {
        assertThat(GAINS.table()).hasToString("""
                who    heads  before  after  change  relative      result
                -----  -----  ------  -----  ------  ------------  ---------
                bing     500    0.00   6.00   +6.00  from nothing  gains
                fund       0   10.00  10.00    0.00  0.00%         unchanged
                jia      400   40.00  50.00  +10.00  +25.00%       gains
                yi       100   30.00  24.00   -6.00  -20.00%       loses
                total   1000   80.00  90.00  +10.00  +12.50%       gains
                """);
        assertThat(GainsAndLosses.of(Map.of("jia", Money.yuan(4)), Map.of("jia", Money.yuan(3)))
                        .table(Names.of(Map.of("jia", Name.of("甲村", "Jia"))), Locale.CHINESE))
                .hasToString("""
                        对象  人（户）数  变动前  变动后   增减     增幅  结果
                        ----  ----------  ------  ------  -----  -------  ----
                        甲村           1    4.00    3.00  -1.00  -25.00%  受损
                        合计           1    4.00    3.00  -1.00  -25.00%  受损
                        """);
    }

    /** 16 yuan over 900 persons are 1.78 fen each. */
    @Test
    void directions_are_summed_up() {
        assertThat(GAINS.directions(Locale.ENGLISH)).hasToString("""
                result     count  heads  change  per-head
                ---------  -----  -----  ------  --------
                gains          2    900  +16.00    ≈+0.02
                loses          1    100   -6.00     -0.06
                unchanged      1      0    0.00         -
                total          4   1000  +10.00     +0.01
                """);
    }

    @Test
    void groups_are_compared_by_themselves() {
        Map<String, GainsAndLosses> groups =
                GAINS.by(Map.of("jia", "strong", "yi", "strong", "bing", "weak", "fund", "funds"));

        assertThat(groups.keySet()).containsExactly("funds", "strong", "weak");
        assertThat(groups.get("strong").total()).isEqualTo(new GainOrLoss(Money.yuan(70), Money.yuan(74), 500));
    }

    /** 120 households of 1,000 yuan and 30 of 5,000 have 120,000 and 150,000. */
    @Test
    void amounts_of_one_household_are_multiplied() {
        GainsAndLosses classes = GainsAndLosses.ofEach(
                Map.of("poor", Money.yuan(1_000), "rich", Money.yuan(5_000)),
                Map.of("poor", Money.yuan(1_100), "rich", Money.yuan(4_800)),
                Map.of("poor", 120L, "rich", 30L));

        assertThat(classes.lines().get("poor"))
                .isEqualTo(new GainOrLoss(Money.yuan(120_000), Money.yuan(132_000), 120));
        assertThat(classes.total().change()).isEqualTo(Money.yuan(12_000 - 6_000));
    }

    /** One with 25 and one with 75: Hoover and Gini 1/4, the poorest 40 % have 0.4 / 0.5 of a quarter. Alike: nothing. */
    @Test
    void spreads_stand_beside_each_other() {
        GainsAndLosses two = GainsAndLosses.of(
                Map.of("a", Money.yuan(25), "b", Money.yuan(75)), Map.of("a", Money.yuan(50), "b", Money.yuan(50)));

        assertThat(two.spreads(Locale.ENGLISH)).hasToString("""
                index                     before   after
                ------------------------  ------  ------
                Gini                      0.2500  0.0000
                Hoover                    0.2500  0.0000
                share of the poorest 40%  0.2000  0.4000
                strongest over weakest    3.0000  1.0000
                """);
        assertThat(GainsAndLosses.of(Map.of(), Map.of()).spreads(Locale.CHINESE))
                .hasToString("""
                指标              变动前  变动后
                ----------------  ------  ------
                基尼系数               -       -
                胡佛指数               -       -
                最低四成所占份额       -       -
                最高与最低之比         -       -
                """);
    }

    @Test
    void a_fund_has_no_head_in_a_spread() {
        assertThat(GAINS.before().count()).isEqualTo(1_000);
        assertThat(GAINS.after().total()).isEqualTo(Money.yuan(80));
        assertThat(Index.gini().exactly(GAINS.before()))
                .isNotEqualTo(Index.gini().exactly(Spread.of(BEFORE.values())));
    }

    @Test
    void tables_of_different_people_are_refused() {
        assertThatThrownBy(() -> GainsAndLosses.of(BEFORE, Map.of("jia", Money.ZERO, "ding", Money.ZERO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Amounts after must be given for those with an amount before, but missed [bing, fund, yi] "
                        + "and had [ding] more");
        assertThatThrownBy(() -> GainsAndLosses.of(BEFORE, AFTER, Map.of()))
                .hasMessage("Numbers of heads must be given for those with an amount before, but missed "
                        + "[bing, fund, jia, yi] and had [] more");
        assertThatThrownBy(() -> GainsAndLosses.ofEach(BEFORE, AFTER, Map.of()))
                .hasMessageStartingWith("Numbers of heads must be given");
    }

    @Test
    void other_mistakes_are_named() {
        assertThatThrownBy(() -> new GainOrLoss(Money.ZERO, Money.ZERO, -1))
                .hasMessage("Number of heads must not be negative, but was -1");
        assertThatThrownBy(() -> GAINS.by(Map.of("bing", "weak", "jia", "strong", "yi", "strong", "funds", "funds")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Groups must be given for those with an amount before, but missed [fund] and had [funds] "
                        + "more");
        assertThatThrownBy(() -> GainsAndLosses.ofEach(BEFORE, AFTER, PERSONS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Number of heads of fund must be at least 1 to multiply what each has, but was 0");
        assertThatThrownBy(() -> GainsAndLosses.of(Collections.singletonMap("jia", null), Map.of("jia", Money.ZERO)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Amount before of jia");
        assertThatThrownBy(() -> GainsAndLosses.of(Map.of("jia", Money.ZERO), Collections.singletonMap("jia", null)))
                .hasMessage("Amount after of jia");
        assertThatThrownBy(() -> new GainsAndLosses(new TreeMap<>(Map.of("a b", GainOrLoss.NONE))))
                .hasMessageStartingWith("Id of who gains or loses must be 1 to 64 letters");
    }

    private static GainOrLoss line(long before, long after) {
        return new GainOrLoss(Money.yuan(before), Money.yuan(after), 1);
    }
}
