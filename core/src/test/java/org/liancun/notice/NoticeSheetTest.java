// SPDX-License-Identifier: Apache-2.0
package org.liancun.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;
import org.liancun.money.Rounding;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Register;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;

class NoticeSheetTest {
    private static final NoticeSheet NOTICE = new NoticeSheet(Road.SETTLEMENT, Road.REGISTER, Road.NAMES);

    @Test
    void the_sheet_shows_holdings_stages_totals_and_capital_numerals() {
        assertThat(NOTICE.text(Locale.CHINESE)).startsWith("""
            东西村合作分红公示表
            登记日：2024年12月31日　可分配金额：100,000.01元　金额单位：元

            参与方        土地  股份   保底租金  盈余分红·合作社  盈余分红·各村·按股部分  盈余分红·各村·均分部分        合计  大写金额
            ------------  ----  ----  ---------  ---------------  ----------------------  ----------------------  ----------  ------------------------
            合作社           -     -          -        38,760.01                       -                       -   38,760.01  叁万捌仟柒佰陆拾元零壹分
            东村            10   300   8,000.00                -               13,965.00                9,310.00   31,275.00  叁万壹仟贰佰柒拾伍元整
            西村            20   100  16,000.00                -                4,655.00                9,310.00   29,965.00  贰万玖仟玖佰陆拾伍元整
            合计            30   400  24,000.00        38,760.01               18,620.00               18,620.00  100,000.01  壹拾万元零壹分
            未分配                                                                                                      0.00  零元整
            其中舍入差额                                                                                                0.00  零元整
            可分配金额                                                                                            100,000.01  壹拾万元零壹分

            保底租金：基数100,000.01元，应付24,000元，实付24,000元
            奖金：未执行
            盈余分红：基数76,000.01元，应付76,000.01元，实付76,000.01元
            """).endsWith("""

            监督人（签字）：________________

            公示起止日期：________________
            """);
    }

    @Test
    void the_sheet_is_in_english_where_that_is_asked_for() {
        assertThat(NOTICE.text(Locale.ENGLISH))
                .startsWith(
                        "Distribution under East-West\nAs of 2024-12-31, pot CNY 100000.01, amounts in yuan\n\nparty")
                .contains("East Village", "guaranteed rent", "dividend / villages / rest", "in capital numerals")
                .contains("\nbonus: not due\n")
                .endsWith("\nPosted from and to: ________________\n");
    }

    @Test
    void markdown_has_the_same_cells() {
        assertThat(NOTICE.markdown(Locale.CHINESE))
                .startsWith("# 东西村合作分红公示表\n\n登记日：2024年12月31日")
                .contains("\n| 东村 | 10 | 300 | 8,000.00 | - | 13,965.00 | 9,310.00 | 31,275.00 | 叁万壹仟贰佰柒拾伍元整 |\n")
                .contains("\n- 奖金：未执行\n")
                .contains("\n会计（签字）：\\_\\_");
    }

    /** 100 yuan for three, to whole yuan: 33 each, and 1 that rounding leaves. */
    @Test
    void what_rounding_left_is_shown_beside_what_remains() {
        Tier equal = Tier.of("equal", Base.gross(), Take.everything(), Split.equally(Who.all()))
                .rounded(Rounding.to(Money.yuan(1), RoundingMode.DOWN));
        Settlement settlement = Sharing.settle(Agreement.of("three", equal), Money.yuan(100), Road.REGISTER);
        List<List<String>> rows =
                NoticeSheet.of(settlement, Road.REGISTER).table(Locale.ENGLISH).rows();

        assertThat(rows.get(3)).contains("paid", "99.00", "玖拾玖元整");
        assertThat(rows.get(4)).contains("remaining", "1.00", "壹元整");
        assertThat(rows.get(5)).contains("of which rounding", "1.00");
        assertThat(rows.get(6)).contains("pot", "100.00", "壹佰元整");
    }

    @Test
    void a_prompt_shows_as_much_as_it_can() {
        assertThat(NOTICE.toString()).startsWith("东西村合作分红公示表\n登记日").hasSizeLessThanOrEqualTo(1_000);
    }

    @Test
    void a_register_of_another_day_or_without_a_party_is_refused() {
        Register next = Register.asOf(LocalDate.of(2025, 12, 31), Road.REGISTER.parties(), List.of());
        Register fewer =
                Register.asOf(Road.REGISTER.asOf(), Road.REGISTER.parties().subList(0, 2), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticeSheet.of(Road.SETTLEMENT, next))
                .withMessage(
                        "Register of a notice must be as of 2024-12-31 as the settlement, but was as of 2025-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticeSheet.of(Road.SETTLEMENT, fewer))
                .withMessageStartingWith("Party must be in the register, but \"west\" is not");
    }
}
