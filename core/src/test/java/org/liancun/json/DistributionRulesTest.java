// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Settled;
import org.liancun.money.Money;

/** What a distribution can say in a file, and what is told when it says too little or something else. */
class DistributionRulesTest {
    private static final String FILE = """
            {"format": "liancun-dossier", "version": 1, "id": "d", "title": "d", "asOf": "2024-12-31",
             "sharing": {
               "parties": [{"id": "jia", "name": "甲社", "kind": "COLLECTIVE"}, {"id": "yi", "name": "乙社", "kind": "COLLECTIVE"}],
               "holdings": [{"party": "jia", "measure": "shares", "amount": "3", "during": ".."},
                            {"party": "yi", "measure": "shares", "amount": "2", "during": "2024-07.."}],
               "agreements": [{"id": "a", "name": "a", "tiers": [
                 {"id": "tickets", "name": "门票", "base": {"type": "figure", "figure": "gate"},
                  "take": {"type": "share", "ratio": "10%"}, "split": {"type": "to", "party": "jia"},
                  "carry": {"type": "balance", "account": "reserve"},
                  "when": {"type": "not", "when": {"type": "happened", "event": "flood"}}},
                 {"id": "rest", "name": "其余", "base": {"type": "remainder"}, "take": {"type": "everything"},
                  "split": {"type": "by-measure", "measure": "shares", "among": {"type": "all"}}}]}],
               "distributions": [{"id": "x", "agreement": "a", "standing": "ILLUSTRATIVE", FIELDS}]}}
            """;
    private static final String ALL = """
            "pot": {"amount": "900", "figures": [{"figure": "gate", "amount": "5000"}]},
            "asOf": {"period": "2024", "weighting": "MONTHS"},
            "opening": [{"account": "reserve", "balance": "40"}],
            "expected": [
              {"of": {"type": "party", "party": "yi"}, "amount": "100元", "known": "BY_HAND", "note": "400 * 1/4"},
              {"of": {"type": "party-in-tier", "party": "jia", "path": "rest"}, "amount": "不足301元", "known": "PRINTED"},
              {"of": {"type": "tier", "path": "tickets"}, "amount": "0.05万元", "known": "PRINTED"},
              {"of": {"type": "account", "account": "reserve"}, "amount": "540元", "known": "BY_HAND", "note": "40 + 500"},
              {"of": {"type": "remaining"}, "amount": "0元", "known": "PRINTED"}]
            """;

    /**
     * By hand: 10 % of 5,000 at the gate are 500, which leave 400 of 900. Two shares held for 6 of 12 months count as 1, beside
     * the 3 of the whole year: 300 and 100.
     */
    @Test
    void everything_a_distribution_can_say_is_read_settled_and_written_again() {
        Dossier dossier = Json.readDossier(Bad.bytes(file(ALL)));
        Settled settled = dossier.settle("x");

        assertThat(settled.settlement().payments())
                .containsEntry("jia", Money.yuan(800))
                .containsEntry("yi", Money.yuan(100));
        assertThat(settled.comparisons())
                .extracting(each -> each.verdict().name())
                .containsExactly("EQUAL", "WITHIN", "EQUAL", "EQUAL", "EQUAL");
        assertThat(settled.agrees()).isTrue();
        assertThat(Json.readDossier(Bad.bytes(Json.write(dossier)))).isEqualTo(dossier);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "pot": {"amount": "9", "figures": [{"figure": "g", "amount": "1"}, {"figure": "g", "amount": "2"}]}, "asOf": "2024-12-31" | /pot | 数额应只出现一次，g 实出现两次
                    "pot": {"amount": "9", "events": ["dry", "dry"]}, "asOf": "2024-12-31" | /pot | 事件应只出现一次，dry 实出现两次
                    "pot": {"amount": "9", "events": ["flood", "dry"]}, "asOf": "2024-12-31" | /pot/events/1 | 应为a 所列 [flood] 之一，实为 "dry"
                    "pot": {"amount": "9", "decided": [{"slice": "s", "ratio": "1%"}, {"slice": "s", "ratio": "2%"}]}, "asOf": "2024-12-31" | /pot | 已定比例的份应只出现一次，s 实出现两次
                    "pot": "9", "asOf": {"period": "2024..", "weighting": "DAYS"} | /asOf | 折算持有的期间应有起止，实为 2024..
                    "pot": "9", "asOf": "2024-12-31", "opening": [{"account": "z", "balance": "1"}, {"account": "reserve", "balance": "1"}] | /opening/0/account | 应为a 所列 [reserve] 之一，实为 "z"
                    "pot": "9", "asOf": "2024-12-31", "receipts": [{"distribution": "w", "party": "jia"}] | /receipts/0/distribution | 档案中的分配，实为 "w"
                    "pot": {"amount": "9", "figures": [{"figure": "gate", "amount": "1"}]}, "asOf": "2024-12-31", "receipts": [{"distribution": "x", "party": "jia"}] | /receipts | 循环
                    "pot": "9", "asOf": "2024-12-31", "expected": [{"of": {"type": "party", "party": "yi"}, "amount": "9亩", "known": "PRINTED"}] | /expected/0 | yi 的预期数应以元、万元或亿元计，实为 9亩
                    "pot": "9", "asOf": "2024-12-31", "expected": [{"of": {"type": "party", "party": "yi"}, "amount": "9元", "known": "BY_HAND"}] | `` | 分配 x 中 yi 的预期数为 BY_HAND，附注应说明算法，实为空
                    "pot": "9", "asOf": "2024-12-31", "expected": [{"of": {"type": "tier", "path": "tier"}, "amount": "9元", "known": "PRINTED"}] | /expected/0/of/path | 应为a 的层级，实为 "tier"
                    "pot": "9", "asOf": "2024-12-31", "expected": [{"of": {"type": "account", "account": "x"}, "amount": "9元", "known": "PRINTED"}] | /expected/0/of/account | 应为a 所列 [reserve] 之一，实为 "x"
                    """)
    void each_rule_is_told_at_its_place(String fields, String place, String chinese) {
        List<Problem> problems = Json.problems(Bad.bytes(file(fields)));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/sharing/distributions/0" + place);
            assertThat(problem.message(Locale.CHINESE)).contains(chinese);
        });
    }

    private static String file(String fields) {
        return FILE.replace("FIELDS", fields);
    }
}
