// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.coalition.Game;
import org.liancun.coalition.Nucleolus;
import org.liancun.money.Money;

class GameFileTest {
    private static final String EXAMPLE = example();

    /** By hand: the least content groups hold 3 yuan each, which fixes dong; the next hold 5, which fixes xi. */
    @Test
    void the_example_of_the_page_is_read_and_solved() {
        Game game = Json.readGame(Bad.bytes(EXAMPLE));

        assertThat(Nucleolus.of(game.gains()).rounded().values())
                .containsExactly(Money.yuan(3), Money.yuan(22), Money.yuan(5));
        assertThat(Json.readGame(Bad.bytes(Json.write(game)))).isEqualTo(game);
    }

    @Test
    void every_mistake_is_told_at_its_place_in_both_languages() {
        FormatException refused =
                catchThrowableOfType(FormatException.class, () -> Json.readGame(Bad.file("game-mistakes.json")));

        assertThat(refused.problems().stream().map(Problem::toString))
                .containsExactlyElementsOf(Bad.lines("game-mistakes.en.txt"));
        assertThat(refused.problems().stream().map(problem -> problem.message(Locale.CHINESE)))
                .containsExactlyElementsOf(Bad.lines("game-mistakes.zh.txt"));
    }

    @Test
    void a_game_of_forty_players_is_refused_before_a_coalition_is_looked_for() {
        String players = IntStream.range(0, 40).mapToObj(i -> "\"v" + i + "\"").collect(Collectors.joining(", "));

        assertThat(told("{\"type\": \"gains\", \"players\": [" + players + "], \"amounts\": []}"))
                .containsExactly("/game 局中人应为 1 至 24 个，才能列尽各联盟，实有 40 个");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type": "gains", "players": ["a", "b"], "amounts": [{"coalition": ["a"], "amount": "1"}]} | 3 个联盟的金额应齐全，实缺 2 个：[b], [a, b]
            {"type": "gains", "players": ["a", "b"], "amounts": [{"coalition": ["a"], "amount": "1"}, {"coalition": ["b"], "amount": "1"}]} | 3 个联盟的金额应齐全，实缺 1 个：[a, b]
            {"type": "costs", "players": ["a"], "amounts": [{"coalition": [], "amount": "1"}, {"coalition": ["a"], "amount": "2"}]} | 空联盟的金额应为 0，实为 CNY 1.00
            {"type": "airport", "needs": []} | 局中人至少应有一个，实无
            {"type": "assignment", "pairs": []} | 配对至少应有一对，实无
            {"type": "assignment", "pairs": [{"left": "a", "right": "b", "worth": "1"}, {"left": "b", "right": "c", "worth": "2"}]} | 局中人应只属一方，这些实兼属双方：[b]
            {"type": "bankruptcy", "estate": "-1", "claims": [{"player": "a", "amount": "1"}]} | 财产不应为负，实为 CNY -1.00
            {"type": "glove", "left": ["a"], "right": ["a"], "pair": "1"} | 局中人应持左手套或右手套，这些实兼有：[a]
            {"type": "glove", "left": ["a"], "right": ["b"], "pair": "-1"} | 一对的价值不应为负，实为 CNY -1.00
            {"type": "tree", "source": "s", "connections": [{"from": "a", "to": "s", "cost": "1"}, {"from": "a", "to": "b", "cost": "1"}]} | 局中人应有至 s 的连接，这些实无：[b]
            {"type": "tree", "source": "s", "connections": []} | 连接至少应有一条，实无
            {"type": "voting", "enough": "1", "votes": []} | 局中人至少应有一个，实无
            {"type": "voting", "enough": "1", "votes": [{"player": "a", "votes": "9223372036854775807"}, {"player": "b", "votes": "1"}]} | 票数合计应在 64 位整数之内，实为 9223372036854775808
            {"type": "voting", "enough": "4", "votes": [{"player": "a", "votes": "3"}]} | 获胜票数应为 1 至 3，实为 4
            """)
    void rules_of_games_are_told_in_chinese(String game, String chinese) {
        assertThat(told(game)).containsExactly("/game " + chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type": "costs", "players": ["a"], "amounts": [{"coalition": ["a"], "amount": "1"}, {"coalition": ["a"], "amount": "2"}]} | /game/amounts/1 联盟应只列一次，[a] 实列两次
            {"type": "gains", "players": ["a", "a"], "amounts": []} | /game/players/1 局中人应只列一次，a 实列两次
            {"type": "gains", "players": ["dong"], "amounts": [{"coalition": ["dnog"], "amount": "1"}]} | /game/amounts/0 局中人应为 [dong] 之一，实为 dnog。是否为 dong？
            {"type": "airport", "needs": [{"player": "a", "amount": "-1"}]} | /game/needs/0 a 的需求不应为负，实为 CNY -1.00
            {"type": "airport", "needs": [{"player": "a", "amount": "1"}, {"player": "a", "amount": "2"}]} | /game/needs/1 需求应只列一次，a 实列两次
            {"type": "assignment", "pairs": [{"left": "a", "right": "b", "worth": "1"}, {"left": "a", "right": "b", "worth": "2"}]} | /game/pairs/1 配对应只列一次，a with b 实列两次
            {"type": "bankruptcy", "estate": "1", "claims": [{"player": "a", "amount": "-1"}]} | /game/claims/0 a 的索偿不应为负，实为 CNY -1.00
            {"type": "bankruptcy", "estate": "1", "claims": [{"player": "a", "amount": "1"}, {"player": "a", "amount": "1"}]} | /game/claims/1 索偿应只列一次，a 实列两次
            {"type": "glove", "left": ["a", "a"], "right": ["b"], "pair": "1"} | /game/left/1 手套所有者应只列一次，a 实列两次
            {"type": "tree", "source": "s", "connections": [{"from": "a", "to": "s", "cost": "1"}, {"from": "s", "to": "a", "cost": "1"}]} | /game/connections/1 连接应只列一次，a to s 实列两次
            {"type": "voting", "enough": "1", "votes": [{"player": "a", "votes": "-3"}]} | /game/votes/0 a 的票数不应为负，实为 -3
            {"type": "voting", "enough": "1", "votes": [{"player": "a", "votes": "3"}, {"player": "a", "votes": "3"}]} | /game/votes/1 票数应只列一次，a 实列两次
            {"type": "gains", "players": ["a"], "amounts": [{"coalition": ["a", "a"], "amount": "1"}]} | /game/amounts/0 联盟成员应只列一次，a 实列两次
            {"type": "assignment", "pairs": [{"left": "a", "right": "b", "worth": "-1"}]} | /game/pairs/0 a 与 b 配对的价值不应为负，实为 CNY -1.00
            {"type": "tree", "source": "s", "connections": [{"from": "a", "to": "s", "cost": "-1"}]} | /game/connections/0 a 至 s 的费用不应为负，实为 CNY -1.00
            {"type": "tree", "source": "s", "connections": [{"from": "a", "to": "a", "cost": "1"}]} | /game/connections/0 连接的两端应不同，实均为 a
            {"type": "glvoe", "left": [], "right": [], "pair": "1"} | /game/type 应为 gains, costs, airport, assignment, bankruptcy, glove, tree, voting 之一，实为 "glvoe"。是否为 glove？
            """)
    void mistakes_inside_are_told_at_their_place(String game, String chinese) {
        assertThat(told(game)).containsExactly(chinese);
    }

    /** The list is brought into the order of the ids, but the places are those of the file. */
    @Test
    void all_mistakes_in_lists_are_told_at_once_at_their_places() {
        assertThat(told("{\"type\": \"airport\", \"needs\": [{\"player\": \"b\", \"amount\": \"1\"},"
                        + " {\"player\": \"a\", \"amount\": \"-1\"}, {\"player\": \"b\", \"amount\": \"2\"}]}"))
                .containsExactly("/game/needs/1 a 的需求不应为负，实为 CNY -1.00", "/game/needs/2 需求应只列一次，b 实列两次");
        assertThat(told("{\"type\": \"gains\", \"players\": [\"a\", \"b\", \"a\"], \"amounts\": ["
                        + "{\"coalition\": [\"a\"], \"amount\": \"1\"}, {\"coalition\": [\"x\", \"a\"], \"amount\": \"1\"},"
                        + " {\"coalition\": [\"a\"], \"amount\": \"2\"}]}"))
                .containsExactly(
                        "/game/players/2 局中人应只列一次，a 实列两次",
                        "/game/amounts/1 局中人应为 [a, b] 之一，实为 x",
                        "/game/amounts/2 联盟应只列一次，[a] 实列两次");
    }

    private static List<String> told(String game) {
        byte[] file = Bad.bytes("{\"format\": \"liancun-game\", \"version\": 1, \"game\": " + game + "}");
        return catchThrowableOfType(FormatException.class, () -> Json.readGame(file)).problems().stream()
                .map(problem -> problem.pointer()
                        + " "
                        + problem.message(Locale.CHINESE).replaceFirst("^[^：]*：", ""))
                .toList();
    }

    private static String example() {
        try {
            String page = Files.readString(Path.of("../docs/format.md"));
            int start = page.indexOf("```json\n", page.indexOf("## Games")) + "```json\n".length();
            return page.substring(start, page.indexOf("```", start));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
