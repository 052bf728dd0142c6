// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.json.Problem.Kind;

/** Rules of governance, farming, principles and practices that a file can break, told at their place in both languages. */
class GovernanceRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"type": "chain", "id": "g", "name": "g", "tiers": []} | Chain of chiefs g must have at least 1 tier, but had 0 | 负责人链条 g 至少应有一级，实无
                    {"type": "chain", "id": "g", "name": "g", "tiers": [{"name": "邻长"}, {"name": "邻长"}]} | Title of g must be listed once, but 邻长 was listed twice | Title of g：应只列一次，邻长 实列两次
                    {"type": "commendation", "id": "g", "name": "g", "categories": []} | Commendation g must have at least 1 category, but had 0 | 表彰 g 至少应有一类，实无
                    {"type": "talent", "id": "g", "name": "g", "channels": []} | Talent g must have at least 1 channel, but had 0 | 人才 g 至少应有一个渠道，实无
                    {"type": "mutual-aid", "id": "g", "name": "g", "limit": "f", "leaders": ["CADRE", "CADRE"]} | Kind of leader of g must be listed once, but CADRE was listed twice | Kind of leader of g：应只列一次，CADRE 实列两次
                    {"type": "assessment", "id": "g", "name": "g", "steps": ["RANKING", "RANKING"]} | Step of g must be listed once, but RANKING was listed twice | Step of g：应只列一次，RANKING 实列两次
                    {"type": "points", "id": "g", "name": "g", "dimensions": [{"name": "孝"}, {"name": "孝"}]} | Dimension of g must be listed once, but 孝 was listed twice | Dimension of g：应只列一次，孝 实列两次
                    {"type": "lists", "id": "g", "name": "g", "facts": ["f", "f"]} | Fact of g must be listed once, but f was listed twice | Fact of g：应只列一次，f 实列两次
                    """)
    void of_arrangements(String arrangement, String english, String chinese) {
        assertTold("\"governance\": [" + arrangement + "]", "/governance/0", english, chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"village": "v", "crop": "tea", "area": "3户", "yield": "40公斤/亩"} | Area of tea in v must be in 亩, but was 3户 | tea in v 的面积应以 亩 计，实为 3户
                    {"village": "v", "crop": "tea", "area": "3亩", "yield": "-40公斤/亩"} | Yield of tea in v must not be negative, but was -40公斤/亩 | Yield of tea in v：不应为负，实为 -40公斤/亩
                    """)
    void of_plantings(String planting, String english, String chinese) {
        assertTold(season(planting, "", ""), "/farming/seasons/0/loop/plantings/0", english, chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"id": "o", "buyer": "v", "crop": "tea", "amount": "30余公斤", "price": "2元/公斤"} | | Amount of o must be one exact number, but was 30余公斤 | Amount of o：应为一个确数，实为 30余公斤
                    {"id": "o", "buyer": "v", "crop": "tea", "amount": "30公斤", "price": "2公斤"} | | Price of o must be money per 公斤, but was 2公斤 | o 的价格应为每 公斤 的金额，实为 2公斤
                    {"id": "o", "buyer": "v", "crop": "te", "amount": "30公斤", "price": "2元/公斤"} | /crop | Crop of o must be one of [tea], but was "te". Did you mean tea? | o 的作物应为 [tea] 之一，实为 "te"。是否为 tea？
                    {"id": "o", "buyer": "v", "crop": "tea", "amount": "30箱", "price": "2元/箱"} | /amount | Amount of o must be in 公斤, but was 30箱 | o 的数量应以 公斤 计，实为 30箱
                    {"id": "o", "buyer": "v", "crop": "tea", "amount": "9公斤", "price": "2元/公斤"} | /amount | Deliveries for o must be at most 9公斤, but were 10公斤 | o 的交付合计至多 9公斤，实为 10公斤
                    """)
    void of_orders(String order, String place, String english, String chinese) {
        String deliveries =
                order.contains("\"9公斤\"") ? "{\"order\": \"o\", \"village\": \"v\", \"amount\": \"10公斤\"}" : "";
        String pointer = "/farming/seasons/0/loop/orders/0" + (place == null ? "" : place);

        assertTold(season(TEA, order, deliveries), pointer, english, chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"order": "p", "village": "v", "amount": "1公斤"} | /order | Order of a delivery by v must be one of [o], but was "p" | v 交付所指订单应为 [o] 之一，实为 "p"
                    {"order": "o", "village": "w", "amount": "1公斤"} | /village | Village of a delivery of tea must be one of [v], but was "w" | 交付 tea 的村应为 [v] 之一，实为 "w"
                    {"order": "o", "village": "v", "amount": "1箱"} | /amount | Delivery for o must be in 公斤, but was 1箱 | o 的交付应以 公斤 计，实为 1箱
                    """)
    void of_deliveries(String delivery, String place, String english, String chinese) {
        String order =
                "{\"id\": \"o\", \"buyer\": \"v\", \"crop\": \"tea\", \"amount\": \"30公斤\", \"price\": \"2元/公斤\"}";

        assertTold(season(TEA, order, delivery), "/farming/seasons/0/loop/deliveries/0" + place, english, chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"village": "w", "crop": "tea", "area": "1亩", "yield": "5箱/亩"} | Output of tea in w must be in 公斤 as in v, but was 5箱 | tea in w 的产量应与 v 同以 公斤 计，实为 5箱
                    {"village": "v", "crop": "tea", "area": "1亩", "yield": "5公斤/亩"} | Planting must be listed once, but tea in v was listed twice | Planting：应只列一次，tea in v 实列两次
                    """)
    void of_planting_plans(String second, String english, String chinese) {
        assertTold(season(TEA + ", " + second, "", ""), "/farming/seasons/0/loop/plantings", english, chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"mechanism": "m"}, {"mechanism": "m"} | /linkage/practices/1/mechanism | Practice of a mechanism must occur once, but was m again | 每项机制的运行应只列一次，m 实已列出
                    {"mechanism": "n"} | /linkage/practices/0/mechanism | Mechanism of a practice must be known, but was "n" | 机制运行所指机制应已列出，实为 "n"
                    {"mechanism": "m", "resources": ["land"]} | /linkage/practices/0/resources/0 | Resource of m must be known, but was "land" | m 的资源应已列出，实为 "land"
                    """)
    void of_practices(String practices, String pointer, String english, String chinese) {
        String mechanism = "{\"id\": \"m\", \"name\": \"m\", \"dimension\": \"STRUCTURE\"}";

        assertTold(
                "\"linkage\": {\"mechanisms\": [" + mechanism + "], \"practices\": [" + practices + "]}",
                pointer,
                english,
                chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "rules": [{"type": "within", "steps": "0"}] | /rules/0 | Steps must be 1 or more, but were 0 | 相隔村界数至少为 1，实为 0
                    "aspects": ["近", "近"] | | Aspect of p must be listed once, but 近 was listed twice | Aspect of p：应只列一次，近 实列两次
                    """)
    void of_principles(String field, String place, String english, String chinese) {
        String principle = "{\"id\": \"p\", \"name\": \"p\", " + field + "}";

        assertTold(
                "\"places\": {\"principles\": [" + principle + "]}",
                "/places/principles/0" + (place == null ? "" : place),
                english,
                chinese);
    }

    private static final String TEA =
            "{\"village\": \"v\", \"crop\": \"tea\", \"area\": \"3亩\", \"yield\": \"40公斤/亩\"}";

    private static String season(String plantings, String orders, String deliveries) {
        return "\"farming\": {\"seasons\": [{\"id\": \"s\", \"name\": \"s\", \"during\": \"2024\", \"loop\": {\"plantings\": ["
                + plantings + "], \"orders\": [" + orders + "], \"deliveries\": [" + deliveries + "]}}]}";
    }

    private static void assertTold(String section, String pointer, String english, String chinese) {
        List<Problem> rules = Bad.problems(Bad.with(section)).stream()
                .filter(problem -> problem.kind() == Kind.BROKEN_RULE)
                .toList();

        assertThat(rules).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.message(Locale.ENGLISH)).endsWith(": " + english);
            assertThat(problem.message(Locale.CHINESE)).endsWith("：" + chinese);
        });
    }
}
