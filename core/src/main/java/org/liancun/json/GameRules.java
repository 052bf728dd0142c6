// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.liancun.coalition.GloveGame;
import org.liancun.coalition.Worth;
import org.liancun.money.Money;
import org.liancun.text.Nearest;

/** The rules of games that one player, one amount or one pair can break, told at its place. */
final class GameRules {
    private GameRules() {}

    static List<Worth> known(List<String> players, List<Worth> amounts) {
        SortedSet<String> all = new TreeSet<>(players);
        new Faults()
                .in("players", players, Faults.once("Player", id -> id))
                .in("amounts", amounts, each -> Nearest.requireKnown("Player", each.coalition(), all))
                .in("amounts", amounts, Faults.once("Coalition", Worth::coalition))
                .requireNone();
        return amounts;
    }

    static Map<String, Money> amounts(String field, String subject, List<Entry<String, Money>> amounts) {
        return map(
                field,
                subject,
                amounts,
                each -> notNegative(subject, each.getKey(), each.getValue().signum(), "was " + each.getValue()));
    }

    static Map<String, Long> votes(List<Entry<String, Long>> votes) {
        return map(
                "votes",
                "Votes",
                votes,
                each -> notNegative("Votes", each.getKey(), Long.signum(each.getValue()), "were " + each.getValue()));
    }

    private static void notNegative(String subject, String player, int signum, String but) {
        if (signum < 0) {
            throw new IllegalArgumentException(subject + " of " + player + " must not be negative, but " + but);
        }
    }

    private static <V> Map<String, V> map(
            String field, String subject, List<Entry<String, V>> entries, Consumer<Entry<String, V>> rule) {
        new Faults()
                .in(field, entries, rule)
                .in(field, entries, Faults.once(subject + " of a player", Entry::getKey))
                .requireNone();
        return ImmutableMap.copyOf(entries);
    }

    static GloveGame gloves(List<String> left, List<String> right, Money pair) {
        new Faults()
                .in("left", left, Faults.once("Owner of a glove", id -> id))
                .in("right", right, Faults.once("Owner of a glove", id -> id))
                .requireNone();
        return GloveGame.of(left, right, pair);
    }

    static <T> List<T> once(String field, List<T> elements, String subject, Function<T, Object> key) {
        new Faults().in(field, elements, Faults.once(subject, key)).requireNone();
        return elements;
    }
}
