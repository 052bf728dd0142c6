// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.google.common.collect.ImmutableMap;

/** The sentences of games, for {@link ChineseRules}. */
final class ChineseGames {
    static final ImmutableMap<String, String> PAIRS = ImmutableMap.<String, String>builder()
            .put("Player must be one of {a}, but was {b}", "局中人应为 {a} 之一，实为 {b}")
            .put(
                    "Players must be 1 to {a}, so that every coalition can be told, but were {b}",
                    "局中人应为 1 至 {a} 个，才能列尽各联盟，实有 {b} 个")
            .put("Players must be at least 1, but were 0", "局中人至少应有一个，实无")
            .put("Player must be listed once, but {a} was listed twice", "局中人应只列一次，{a} 实列两次")
            .put("Coalition must be listed once, but {a} was listed twice", "联盟应只列一次，{a} 实列两次")
            .put("Member of a coalition must be listed once, but {a} was listed twice", "联盟成员应只列一次，{a} 实列两次")
            .put("Amount of nobody must be CNY 0.00, but was {a}", "空联盟的金额应为 0，实为 {a}")
            .put("Amounts must be there for all {a} coalitions, but {b} was missing: {c}", "{a} 个联盟的金额应齐全，实缺 {b} 个：{c}")
            .put(
                    "Amounts must be there for all {a} coalitions, but {b} were missing: {c}",
                    "{a} 个联盟的金额应齐全，实缺 {b} 个：{c}")
            .put("Claim of a player must be listed once, but {a} was listed twice", "索偿应只列一次，{a} 实列两次")
            .put("Need of a player must be listed once, but {a} was listed twice", "需求应只列一次，{a} 实列两次")
            .put("Votes of a player must be listed once, but {a} was listed twice", "票数应只列一次，{a} 实列两次")
            .put("Votes of {a} must not be negative, but were {b}", "{a} 的票数不应为负，实为 {b}")
            .put("Votes that win must be 1 to {a}, but were {b}", "获胜票数应为 1 至 {a}，实为 {b}")
            .put("Claim of {a} must not be negative, but was {b}", "{a} 的索偿不应为负，实为 {b}")
            .put("Need of {a} must not be negative, but was {b}", "{a} 的需求不应为负，实为 {b}")
            .put("Estate must not be negative, but was {a}", "财产不应为负，实为 {a}")
            .put("Worth of a pair must not be negative, but was {a}", "一对的价值不应为负，实为 {a}")
            .put("Worth of {a} with {b} must not be negative, but was {c}", "{a} 与 {b} 配对的价值不应为负，实为 {c}")
            .put("Owner of a glove must be listed once, but {a} was listed twice", "手套所有者应只列一次，{a} 实列两次")
            .put("Player must own a left or a right glove, but these own both: {a}", "局中人应持左手套或右手套，这些实兼有：{a}")
            .put("Pairs must be at least 1, but were 0", "配对至少应有一对，实无")
            .put("Pair must be listed once, but {a} was listed twice", "配对应只列一次，{a} 实列两次")
            .put("Player must be of one side, but these were of both: {a}", "局中人应只属一方，这些实兼属双方：{a}")
            .put("Cost from {a} to {b} must not be negative, but was {c}", "{a} 至 {b} 的费用不应为负，实为 {c}")
            .put("Ends of a connection must differ, but both were {a}", "连接的两端应不同，实均为 {a}")
            .put("Connections must be at least 1, but were 0", "连接至少应有一条，实无")
            .put("Votes together must fit 64 bits, but were {a}", "票数合计应在 64 位整数之内，实为 {a}")
            .put("Connection must be listed once, but {a} was listed twice", "连接应只列一次，{a} 实列两次")
            .put("Player must have a connection to {a}, but these had none: {b}", "局中人应有至 {a} 的连接，这些实无：{b}")
            .buildOrThrow();

    private ChineseGames() {}
}
