// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.json.Problem.Kind;

/** Rules of the domain that a file can break: each is told at its place, in English by the domain and in Chinese here. */
class RulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"id": "c", "name": "c", "form": "HUB", "during": "2023"} | c：除片区外至少应有一个村，实无
                    {"id": "c", "name": "c", "form": "HUB", "during": "2023", "members": [{"village": "v", "role": "CENTRE", "during": ".."}]} | c：成员期间应在片区期间 2023 之内，实为 v 的 ..
                    {"id": "c", "name": "c", "form": "HUB", "during": "2023", "members": [{"village": "v", "role": "MEMBER", "during": "2023"}]} | c：有成员村的每一日应有一个中心村，实于 2023 无中心村而有成员 v
                    {"id": "c", "name": "c", "form": "ALLIANCE", "during": "2023", "members": [{"village": "v", "role": "CENTRE", "during": "2023"}]} | c：联盟不应有中心村，实有 v
                    """)
    void of_clusters(String cluster, String chinese) {
        assertTold("\"places\": {\"clusters\": [" + cluster + "]}", "/places/clusters/0", chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "seats": [{"post": "书记", "filling": "ELECTION", "basis": "PER_VILLAGE", "number": "1席"}] |         | b 有按村计数的职务，应列出各村，实无
                    "seats": [{"post": "书记", "filling": "ELECTION", "basis": "PER_BODY", "number": "1亩"}]   | /seats/0 | 书记 的人数应以席或人计，实为 1亩
                    "seats": [{"post": "书记", "filling": "ELECTION", "basis": "PER_BODY", "number": "1.5席"}] | /seats/0 | 书记 的人数应为整数，实为 1.5席
                    "seats": [{"post": "书记", "filling": "ELECTION", "basis": "PER_BODY", "number": "-1席"}]  | /seats/0 | 书记 的人数不应为负，实为 -1席
                    "facts": ["f", "f"]                                                                       |          | Fact of b：应只列一次，f 实列两次
                    "above": "b"                                                                              | /above   | 机构不应自为上级，实有循环 b under b
                    """)
    void of_bodies(String field, String place, String chinese) {
        String body = "{\"id\": \"b\", \"name\": \"b\", \"kind\": \"COMPANY\", \"status\": \"FOUNDED\", " + field + "}";
        String pointer = "/organization/bodies/0" + (place == null ? "" : place);

        assertTold("\"organization\": {\"bodies\": [" + body + "]}", pointer, chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "alternatives": [{"id": "a", "name": "a"}]                                                        | d 的读法应为零或至少两种，实为一种
                    "alternatives": [{"id": "a", "name": "a"}, {"id": "a", "name": "b"}]                              | Alternative of d：应只列一次，a 实列两次
                    "alternatives": [{"id": "a", "name": "a"}, {"id": "b", "name": "b"}], "adopted": "c", "note": "n" | d 采用的读法应为所列读法之一，实为 c
                    "alternatives": [{"id": "a", "name": "a"}, {"id": "b", "name": "b"}], "adopted": "a"              | d 采用了一种读法，附注应说明缘由，实为空
                    """)
    void of_ambiguities(String fields, String chinese) {
        assertTold(
                "\"ambiguities\": [{\"id\": \"d\", \"question\": \"q\", " + fields + "}]", "/ambiguities/0", chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "mechanisms": [{"id": "m", "name": "m", "dimension": "LINKAGE"}] | /mechanisms/0 | m 无对应机制，附注应说明缘由，实为空
                    "schemes": [{"id": "s", "name": "s", "mechanisms": []}]          | /schemes/0    | 体系 s 至少应有一项机制，实无
                    """)
    void of_linkages(String field, String place, String chinese) {
        assertTold("\"linkage\": {" + field + "}", "/linkage" + place, chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "take": {"type": "amount", "amount": "-1"}, "split": {"type": "to", "party": "p"} | /take | 提取金额不应为负，实为 CNY -1.00
                    "take": {"type": "share", "ratio": "101%"}, "split": {"type": "to", "party": "p"} | /take | 提取比例应为 0% 至 100%，实为 101%
                    "take": {"type": "rate", "measure": "mu", "among": {"type": "all"}, "ratio": "-1%"}, "split": {"type": "by-claim"} | /take | 按 mu 的比率不应为负，实为 -1%
                    "take": {"type": "per-unit", "measure": "mu", "among": {"type": "all"}, "amount": "-1"}, "split": {"type": "by-claim"} | /take | 每单位 mu 的金额不应为负，实为 CNY -1.00
                    "take": {"type": "until-balance", "account": "a", "balance": "-1", "take": {"type": "everything"}}, "split": {"type": "to", "party": "p"} | /take | 账户 a 的上限不应为负，实为 CNY -1.00
                    "take": {"type": "everything"}, "split": {"type": "by-claim"} | `` | 层级 t 按应得分配，提取应为比率或每单位金额，实为 everything
                    "take": {"type": "everything"}, "split": {"type": "by-ratio", "slices": [{"id": "a", "ratio": "-1%", "to": {"type": "to", "party": "p"}}]} | /split/slices/0 | 份 a 的比例不应为负，实为 -1%
                    "take": {"type": "everything"}, "split": {"type": "equally", "among": {"type": "named", "parties": []}} | /split/among | 参与方至少应列一个且不重复，实为 []
                    "take": {"type": "everything"}, "split": {"type": "to", "party": "p"}, "rounding": {"unit": "0", "mode": "DOWN", "scope": "EACH_PAYMENT", "residual": "REMAINS"} | /rounding | 舍入单位应为正，实为 CNY 0.00
                    """)
    void of_tiers(String choices, String place, String chinese) {
        String tier = "{\"id\": \"t\", \"name\": \"t\", \"base\": {\"type\": \"gross\"}, " + choices + "}";
        String agreement = "{\"id\": \"a\", \"name\": \"a\", \"tiers\": [" + tier + "]}";

        assertTold(
                "\"sharing\": {\"agreements\": [" + agreement + "]}", "/sharing/agreements/0/tiers/0" + place, chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "period": "2024..", "account": "OPERATING", "source": "s"                | v 的分录期间应有起止，实为 2024..
                    "period": "2023", "account": "OPERATING", "source": " "                  | v 的分录来源不应为空
                    "period": "2023", "account": "OPERATING", "source": "s", "origin": "a//b" | 分录的由来应为以“/”相连的编号，实为 "a//b"
                    """)
    void of_income(String fields, String chinese) {
        String entry = "{\"recipient\": \"v\", \"amount\": \"1\", " + fields + "}";

        assertTold("\"income\": {\"entries\": [" + entry + "]}", "/income/entries/0", chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"id": "a", "name": "a", "level": "TOWNSHIP"}, {"id": "b", "name": "b", "level": "COUNTY", "within": "a"} | b 的上级区域层级应高于 county，实为 township 级的 a
                    """)
    void of_regions(String regions, String chinese) {
        assertTold("\"places\": {\"regions\": [" + regions + "]}", "/places/regions", chinese);
    }

    private static void assertTold(String section, String pointer, String chinese) {
        List<Problem> rules = Bad.problems(Bad.with(section)).stream()
                .filter(problem -> problem.kind() == Kind.BROKEN_RULE)
                .toList();

        assertThat(rules).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.message(Locale.CHINESE)).endsWith(chinese);
            assertThat(problem.expected()).contains(" must ");
        });
    }
}
