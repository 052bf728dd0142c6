// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.list;
import static org.liancun.json.PotFormat.BALANCES;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.DATE;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.MONEY;
import static org.liancun.json.Texts.TEXT;
import static org.liancun.json.Texts.WHOLE_NUMBER;

import java.util.List;
import org.liancun.money.Money;
import org.liancun.sharing.Basis;
import org.liancun.sharing.Books;
import org.liancun.sharing.Key;
import org.liancun.sharing.Line;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;

/** How a settlement stands in a file: its steps with the tier, the amounts and the weights of each, and the books it leaves. */
final class SettlementFormat {
    static final Shape<Line> LINE = shape(
                    field("party", ID, Line::party),
                    field("weight", WHOLE_NUMBER, Line::weight),
                    field("paid", MONEY, Line::paid),
                    Line::new)
            .onOneLine();

    static final Shape<Basis> BASIS = shape(
                    field("of", MONEY, Basis::of),
                    field("demanded", MONEY, Basis::demanded),
                    field("allotted", MONEY, Basis::allotted),
                    optional("backed", MONEY, Basis::backed, Money.ZERO),
                    Basis::new)
            .onOneLine();

    static final Shape<Key> KEY = shape(
                    field("total", WHOLE_NUMBER, Key::total), field("scale", WHOLE_NUMBER, Key::scale), Key::new)
            .onOneLine();

    static final Shape<Step> STEP = shape(
            field("path", TEXT, Step::path),
            field("tier", AgreementFormat.TIER, Step::tier),
            field("basis", BASIS, Step::basis),
            field("key", KEY, Step::key),
            optional("lines", list(LINE), Step::lines, List.of()),
            Step::new);

    private static final Header HEADER = new Header("liancun-settlement", 1);

    static final Shape<Settlement> CONTENT = shape(
            field("agreement", ID, Settlement::agreement),
            field("pot", MONEY, Settlement::pot),
            field("asOf", DATE, Settlement::asOf),
            field("steps", list(STEP), Settlement::steps),
            field("remaining", MONEY, Settlement::remaining),
            optional(
                    "books",
                    BALANCES.codec(),
                    settlement -> BALANCES.in(settlement.next().balances()),
                    List.of()),
            (agreement, pot, asOf, steps, remaining, books) ->
                    new Settlement(agreement, pot, asOf, steps, remaining, new Books(BALANCES.map(books))));

    static final Format<Settlement> FILE = Format.of(HEADER, CONTENT);

    private SettlementFormat() {}
}
