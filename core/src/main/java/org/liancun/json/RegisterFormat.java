// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.DATE;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.NUMBER;

import java.util.ArrayList;
import java.util.List;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Register;
import org.liancun.village.Party;

/** How a register stands in a file: its day, the parties, and what each holds on that day. */
final class RegisterFormat {
    static final Shape<Holding> HELD = shape(
                    field("party", ID, Holding::party),
                    field("measure", ID, Holding::measure),
                    field("amount", NUMBER, Holding::amount),
                    (party, measure, amount) -> new Holding(party, measure, amount, Period.ALWAYS))
            .onOneLine();

    static final Shape<Register> REGISTER = shape(
            field("asOf", DATE, Register::asOf),
            field("parties", list(SharingFormat.PARTY), Register::parties),
            optional("held", list(HELD), RegisterFormat::held, List.of()),
            Register::asOf);

    private RegisterFormat() {}

    /** Returns every holding that is not of nothing; of a measure of which nobody holds any, one that is. */
    private static List<Holding> held(Register register) {
        List<Holding> held = new ArrayList<>();
        for (String measure : register.measures()) {
            int before = held.size();
            for (Party party : register.parties()) {
                Ratio amount = register.held(party.id(), measure);
                if (amount.signum() > 0) {
                    held.add(new Holding(party.id(), measure, amount, Period.ALWAYS));
                }
            }
            if (held.size() == before) {
                held.add(new Holding(register.parties().get(0).id(), measure, Ratio.ZERO, Period.ALWAYS));
            }
        }
        return held;
    }
}
