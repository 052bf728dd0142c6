// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Choice.oneOf;
import static org.liancun.json.Choice.when;
import static org.liancun.json.Field.field;
import static org.liancun.json.Listing.few;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.MONEY;
import static org.liancun.json.Texts.WHOLE_NUMBER;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.liancun.coalition.AirportGame;
import org.liancun.coalition.AssignmentGame;
import org.liancun.coalition.BankruptcyGame;
import org.liancun.coalition.Connection;
import org.liancun.coalition.Costs;
import org.liancun.coalition.Gains;
import org.liancun.coalition.Game;
import org.liancun.coalition.GloveGame;
import org.liancun.coalition.Match;
import org.liancun.coalition.TreeGame;
import org.liancun.coalition.VotingGame;
import org.liancun.coalition.Worth;
import org.liancun.money.Money;

/** How games stand in a file: with the amount of every coalition, or with the few numbers that define them. */
final class GameFormat {
    static final Shape<Worth> WORTH = shape(
                    field("coalition", list(ID), worth -> List.copyOf(worth.coalition())),
                    field("amount", MONEY, Worth::amount),
                    Worth::of)
            .onOneLine();

    static final Shape<Match> MATCH = shape(
                    field("left", ID, Match::left),
                    field("right", ID, Match::right),
                    field("worth", MONEY, Match::worth),
                    Match::new)
            .onOneLine();

    static final Shape<Connection> CONNECTION = shape(
                    field("from", ID, Connection::from),
                    field("to", ID, Connection::to),
                    field("cost", MONEY, Connection::cost),
                    Connection::new)
            .onOneLine();

    static final Entries<String, Money> CLAIMS = Entries.of("Claim of a player", "player", ID, "amount", MONEY);

    static final Entries<String, Money> NEEDS = Entries.of("Need of a player", "player", ID, "amount", MONEY);

    static final Entries<String, Long> VOTES = Entries.of("Votes of a player", "player", ID, "votes", WHOLE_NUMBER);

    static final Choice<Game> GAME = oneOf(
            when(
                    "gains",
                    Gains.class,
                    shape(
                            field("players", list(ID), game -> game.players().ids()),
                            field("amounts", list(WORTH), Gains::worths),
                            (players, amounts) -> Gains.of(players, GameRules.known(players, amounts)))),
            when(
                    "costs",
                    Costs.class,
                    shape(
                            field("players", list(ID), game -> game.players().ids()),
                            field("amounts", list(WORTH), Costs::worths),
                            (players, amounts) -> Costs.of(players, GameRules.known(players, amounts)))),
            when(
                    "airport",
                    AirportGame.class,
                    shape(
                            field("needs", NEEDS.codec(), game -> in(NEEDS, game.needs())),
                            needs -> new AirportGame(GameRules.amounts("needs", "Need", needs)))),
            when(
                    "assignment",
                    AssignmentGame.class,
                    shape(
                            field("pairs", few(MATCH), AssignmentGame::matches),
                            pairs -> new AssignmentGame(GameRules.once(
                                    "pairs", pairs, "Pair", each -> each.left() + " with " + each.right())))),
            when(
                    "bankruptcy",
                    BankruptcyGame.class,
                    shape(
                            field("estate", MONEY, BankruptcyGame::estate),
                            field("claims", CLAIMS.codec(), game -> in(CLAIMS, game.claims())),
                            (estate, claims) ->
                                    new BankruptcyGame(estate, GameRules.amounts("claims", "Claim", claims)))),
            when(
                    "glove",
                    GloveGame.class,
                    shape(
                            field("left", list(ID), game -> List.copyOf(game.left())),
                            field("right", list(ID), game -> List.copyOf(game.right())),
                            field("pair", MONEY, GloveGame::pair),
                            GameRules::gloves)),
            when(
                    "tree",
                    TreeGame.class,
                    shape(
                            field("source", ID, TreeGame::source),
                            field("connections", few(CONNECTION), TreeGame::connections),
                            (source, all) -> new TreeGame(
                                    source,
                                    GameRules.once(
                                            "connections",
                                            all,
                                            "Connection",
                                            each -> each.from() + " to " + each.to())))),
            when(
                    "voting",
                    VotingGame.class,
                    shape(
                            field("enough", WHOLE_NUMBER, VotingGame::enough),
                            field("votes", VOTES.codec(), game -> in(VOTES, game.votes())),
                            (enough, votes) -> new VotingGame(enough, GameRules.votes(votes)))));

    static final Format<Game> FILE =
            Format.of(new Header("liancun-game", 1), shape(field("game", GAME, game -> game), game -> game));

    private GameFormat() {}

    private static <V> List<Entry<String, V>> in(Entries<String, V> entries, Map<String, V> map) {
        return entries.in(new TreeMap<>(map));
    }
}
