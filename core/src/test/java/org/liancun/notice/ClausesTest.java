// SPDX-License-Identifier: Apache-2.0
package org.liancun.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.money.Money;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;
import org.liancun.sharing.Tier;
import org.liancun.text.Phrase;

class ClausesTest {
    @Test
    void an_agreement_is_read_in_chinese_clause_by_clause() {
        assertThat(Clauses.of(Road.AGREEMENT, Road.NAMES).text(Locale.CHINESE)).isEqualTo("""
            东西村合作协议
            可分配金额按下列各条依次分配；余额不足时，分完为止；各条之后仍有余额的，留存不分。除另有约定外，每笔付款舍尾至0.01元，零头依最大余数逐份分派。
            第一条 保底租金：以总额为基数，提取持有土地的各方所持土地每单位800元，各按其应得支付，不足时依比例法（依据：第三条）。
            第二条 奖金：以总额为基数，提取基数的5%，付给合作社；仅当总额超过100万元时执行。
            第三条 盈余分红：以剩余部分为基数，提取全部，按比例分配。
              3.1 合作社：占51%，付给合作社。
              3.2 各村：占49%，按下列各项依次分配。
                3.2.1 按股部分：以总额为基数，提取基数的50%，由持有股份的各方按股份分配。
                3.2.2 均分部分：以总额扣除按股部分后的净额为基数，提取全部，由各村均分。
            """);
    }

    @Test
    void an_agreement_is_read_in_english_with_what_each_clause_came_to() {
        assertThat(Clauses.of(Road.AGREEMENT, Road.NAMES, Road.SETTLEMENT).text(Locale.ENGLISH))
                .isEqualTo("""
            East-West agreement
            The pot is divided by these clauses in order, each as far as what remains reaches; what is left after the last remains.\
             Unless said otherwise, each payment rounded down to CNY 0.01, residual by largest remainder.
            Example: on 2024-12-31 the pot is CNY 100000.01.
            Article 1 guaranteed rent: of gross, take CNY 800.00 per unit of land of holders of land, paid to each its own claim,\
             proportional when short (第三条).
              Example: base CNY 100000.01, demanded CNY 24000.00, paid CNY 24000.00: East Village CNY 8000.00,\
             West Village CNY 16000.00.
            Article 2 bonus: of gross, take 5% of base, paid to co-operative; due only if gross exceeds CNY 1000000.00.
              Example: not due.
            Article 3 dividend: of remainder, take everything, paid by ratio.
              Example: base CNY 76000.01, demanded CNY 76000.01, paid CNY 76000.01.
              3.1 co-operative: 51%, to co-operative.
                Example: base CNY 76000.01, demanded CNY 38760.01, paid CNY 38760.01: co-operative CNY 38760.01.
              3.2 villages: 49%, by nested tiers.
                Example: base CNY 76000.01, demanded CNY 37240.00, paid CNY 37240.00.
                3.2.1 half by shares: of gross, take 50% of base, paid by shares among holders of shares.
                  Example: base CNY 37240.00, demanded CNY 18620.00, paid CNY 18620.00: East Village CNY 13965.00,\
             West Village CNY 4655.00.
                3.2.2 rest: of net of half by shares, take everything, paid equally among parties of kind village.
                  Example: base CNY 18620.00, demanded CNY 18620.00, paid CNY 18620.00: East Village CNY 9310.00,\
             West Village CNY 9310.00.
            """);
    }

    @Test
    void markdown_nests_lists_and_quotes_examples() {
        assertThat(Clauses.of(Road.AGREEMENT, Road.NAMES, Road.SETTLEMENT).markdown(Locale.CHINESE))
                .startsWith("# 东西村合作协议\n\n可分配金额")
                .contains("\n\n> 例：2024年12月31日可分配100,000.01元。\n\n- **第一条** 保底租金：")
                .contains("\n- **第二条** 奖金：", "\n\n  > 例：未执行。\n- **第三条** 盈余分红：")
                .contains("\n  - **3.2** 各村：占49%，按下列各项依次分配。\n\n    > 例：基数76,000.01元，应付37,240元，实付37,240元。\n");
    }

    @Test
    void a_prompt_shows_as_much_as_it_can() {
        assertThat(Clauses.of(Road.AGREEMENT, Road.NAMES).toString())
                .startsWith("东西村合作协议\n可分配金额")
                .hasSizeLessThanOrEqualTo(1_000);
        assertThat(Clauses.of(Road.AGREEMENT, Road.NAMES).clauses().get(1))
                .hasToString("第二条 奖金：以总额为基数，提取基数的5%，付给合作社；仅当总额超过100万元时执行");
    }

    @Test
    void an_example_names_the_first_twenty_parties() {
        Settlement settlement = ManyParties.settled(21, Money.yuan(21));

        assertThat(new Worked(settlement, Road.NAMES).at("equal").zh())
                .startsWith("基数21元，应付21元，实付21元：p01得1元、p02得1元")
                .endsWith("p20得1元等共21方");
    }

    @Test
    void an_example_under_another_agreement_is_refused() {
        Agreement other =
                Agreement.of("other", Road.AGREEMENT.tiers().subList(0, 1).toArray(new Tier[0]));
        Settlement settlement = Sharing.settle(other, Money.wan(10), Road.REGISTER);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clauses.of(Road.AGREEMENT, Road.NAMES, settlement))
                .withMessage(
                        "Example of clauses must be a settlement of agreement road and its tiers, but was one of other");
    }

    @ParameterizedTest
    @CsvSource({"1, 第一条", "10, 第十条", "12, 第十二条", "20, 第二十条", "101, 第一百零一条", "110, 第一百一十条", "1000, 第一千条"})
    void articles_are_numbered_as_statutes_are(int number, String article) {
        assertThat(Numbering.article(number)).isEqualTo(new Phrase(article, "Article " + number));
    }
}
