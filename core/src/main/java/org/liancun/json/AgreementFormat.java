// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Choice.oneOf;
import static org.liancun.json.Choice.when;
import static org.liancun.json.Codec.later;
import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.few;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.ID_OR_NONE;
import static org.liancun.json.Texts.MONEY;
import static org.liancun.json.Texts.NAME;
import static org.liancun.json.Texts.OWN_ID;
import static org.liancun.json.Texts.PERIOD;
import static org.liancun.json.Texts.RATIO;
import static org.liancun.json.Texts.TEXT;

import java.math.RoundingMode;
import org.liancun.money.Rounding;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Arrears;
import org.liancun.sharing.Backing;
import org.liancun.sharing.Carry;
import org.liancun.sharing.Fractions;
import org.liancun.sharing.Interest;
import org.liancun.sharing.Reinvested;
import org.liancun.sharing.Terms;
import org.liancun.sharing.Tier;
import org.liancun.sharing.When;

/** How agreements stand in a file: tiers with their choices and terms. */
final class AgreementFormat {
    static final Shape<Rounding> ROUNDING = shape(
                    field("unit", MONEY, Rounding::unit),
                    field("mode", Names.of(RoundingMode.class), Rounding::mode),
                    field("scope", Names.of(Rounding.Scope.class), Rounding::scope),
                    field("residual", Names.of(Rounding.Residual.class), Rounding::residual),
                    Rounding::new)
            .onOneLine();

    static final Choice<When> WHEN = oneOf(
            when("always", When.Always.class, When.Always::new),
            when("during", When.During.class, shape(field("period", PERIOD, When.During::period), When.During::new)),
            when(
                    "reaches",
                    When.Reaches.class,
                    shape(
                            field("base", BaseFormat.BASE, When.Reaches::base),
                            field("amount", MONEY, When.Reaches::amount),
                            When.Reaches::new)),
            when(
                    "exceeds",
                    When.Exceeds.class,
                    shape(
                            field("base", BaseFormat.BASE, When.Exceeds::base),
                            field("amount", MONEY, When.Exceeds::amount),
                            When.Exceeds::new)),
            when("happened", When.Happened.class, shape(field("event", ID, When.Happened::event), When.Happened::new)),
            when(
                    "both",
                    When.Both.class,
                    shape(
                            field("one", later(() -> AgreementFormat.WHEN), When.Both::one),
                            field("other", later(() -> AgreementFormat.WHEN), When.Both::other),
                            When.Both::new)),
            when(
                    "not",
                    When.Not.class,
                    shape(field("when", later(() -> AgreementFormat.WHEN), When.Not::when), When.Not::new)));

    static final Choice<Carry> CARRY = oneOf(
            when("nothing", Carry.Nothing.class, Carry.Nothing::new),
            when(
                    "balance",
                    Carry.Balance.class,
                    shape(field("account", ID, Carry.Balance::account), Carry.Balance::new)),
            when("losses", Carry.Losses.class, shape(field("account", ID, Carry.Losses::account), Carry.Losses::new)),
            when("draw", Carry.Draw.class, shape(field("account", ID, Carry.Draw::account), Carry.Draw::new)),
            when(
                    "arrears",
                    Arrears.class,
                    shape(
                            field("account", ID, Arrears::account),
                            field("interest", Names.of(Interest.class), Arrears::interest),
                            field("perPeriod", RATIO, Arrears::perPeriod),
                            Arrears::new)),
            when("fractions", Fractions.class, shape(field("account", ID, Fractions::account), Fractions::new)),
            when("reinvested", Reinvested.class, shape(field("measure", ID, Reinvested::measure), Reinvested::new)));

    static final Shape<Backing> BACKING = shape(
                    field("party", ID, Backing::party),
                    optional("account", ID_OR_NONE, Backing::account, ""),
                    Backing::new)
            .onOneLine();

    static final Shape<Tier> TIER = shape(
            field("id", OWN_ID, Tier::id),
            field("name", NAME, Tier::name),
            field("base", BaseFormat.BASE, Tier::base),
            field("take", TakeFormat.TAKE, Tier::take),
            field("split", SplitFormat.SPLIT, Tier::split),
            optional("when", WHEN, tier -> tier.terms().when(), Terms.USUAL.when()),
            optional("carry", CARRY, tier -> tier.terms().carry(), Terms.USUAL.carry()),
            optional("rounding", ROUNDING, tier -> tier.terms().rounding(), Terms.USUAL.rounding()),
            optional("clause", TEXT, tier -> tier.terms().clause(), Terms.USUAL.clause()),
            optional("backing", BACKING, tier -> tier.terms().backing(), Terms.USUAL.backing()),
            (id, name, base, take, split, when, carry, rounding, clause, backing) ->
                    new Tier(id, name, base, take, split, new Terms(when, carry, rounding, backing, clause)));

    static final Shape<Agreement> AGREEMENT = shape(
            field("id", OWN_ID, Agreement::id),
            field("name", NAME, Agreement::name),
            field("tiers", few(TIER), Agreement::tiers),
            Agreement::new);

    private AgreementFormat() {}
}
