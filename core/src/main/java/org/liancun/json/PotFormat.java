// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.MONEY;
import static org.liancun.json.Texts.RATIO;
import static org.liancun.json.Texts.TEXT;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.liancun.json.Scalar.Repeats;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Pot;

/** How a pot and the balances of books stand in a file. */
final class PotFormat {
    static final Entries<String, Money> FIGURES = Entries.of("Figure of the pot", "figure", ID, "amount", MONEY);

    static final Entries<String, Ratio> DECIDED =
            Entries.of("Slice with a decided ratio", "slice", TEXT, "ratio", RATIO);

    static final Entries<String, Money> BALANCES = Entries.of("Account of the books", "account", ID, "balance", MONEY);

    static final Shape<Pot> PARTS = shape(
            field("amount", MONEY, Pot::amount),
            optional("figures", FIGURES.codec(), pot -> FIGURES.in(pot.figures()), List.of()),
            optional("decided", DECIDED.codec(), pot -> DECIDED.in(pot.decided()), List.of()),
            optional("events", list(ID).sorted(Comparator.naturalOrder()), pot -> List.copyOf(pot.events()), List.of()),
            (amount, figures, decided, events) ->
                    new Pot(amount, FIGURES.map(figures), DECIDED.map(decided), once(events)));

    private static final Scalar<Pot> AMOUNT = new Scalar<>(
            Expected.MONEY,
            Repeats.SELDOM,
            text -> Pot.of(Amounts.parse(text)),
            pot -> MONEY.print().apply(pot.amount()));

    static final Codec<Pot> POT = new TextOr<>(AMOUNT, pot -> pot.equals(Pot.of(pot.amount())), Pot.class, PARTS);

    private PotFormat() {}

    private static SortedSet<String> once(List<String> events) {
        SortedSet<String> once = new TreeSet<>();
        for (String event : events) {
            if (!once.add(event)) {
                throw new IllegalArgumentException("Event of the pot must stand once, but " + event + " stood twice");
            }
        }
        return once;
    }
}
