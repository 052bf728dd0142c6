// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Choice.oneOf;
import static org.liancun.json.Choice.when;
import static org.liancun.json.Codec.later;
import static org.liancun.json.Field.field;
import static org.liancun.json.Listing.few;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.BOUNDS;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.MONEY;

import org.liancun.sharing.Base;
import org.liancun.sharing.Who;
import org.liancun.village.PartyKind;

/** How stands in a file of what the rates of a tier are, and which parties are meant. */
final class BaseFormat {
    static final Choice<Who> WHO = oneOf(
            when("all", Who.All.class, Who.All::new),
            when(
                    "of-kind",
                    Who.OfKind.class,
                    shape(field("kind", Names.of(PartyKind.class), Who.OfKind::kind), Who.OfKind::new)),
            when("named", Who.Named.class, shape(field("parties", list(ID), Who.Named::parties), Who.Named::new)),
            when("holding", Who.Holders.class, shape(field("measure", ID, Who.Holders::measure), Who.Holders::new)),
            when(
                    "in-band",
                    Who.InBand.class,
                    shape(
                            field("measure", ID, Who.InBand::measure),
                            field("bounds", BOUNDS, Who.InBand::bounds),
                            Who.InBand::new)),
            when(
                    "both",
                    Who.Both.class,
                    shape(
                            field("one", later(() -> BaseFormat.WHO), Who.Both::one),
                            field("other", later(() -> BaseFormat.WHO), Who.Both::other),
                            Who.Both::new)),
            when(
                    "except",
                    Who.Except.class,
                    shape(
                            field("from", later(() -> BaseFormat.WHO), Who.Except::from),
                            field("others", later(() -> BaseFormat.WHO), Who.Except::others),
                            Who.Except::new)));

    static final Choice<Base> BASE = oneOf(
            when("gross", Base.Gross.class, Base.Gross::new),
            when("pot", Base.WholePot.class, Base.WholePot::new),
            when("remainder", Base.Remainder.class, Base.Remainder::new),
            when("net-of", Base.NetOf.class, shape(field("tiers", few(ID), Base.NetOf::tiers), Base.NetOf::new)),
            when("figure", Base.Figure.class, shape(field("figure", ID, Base.Figure::name), Base.Figure::new)),
            when("fixed", Base.Fixed.class, shape(field("amount", MONEY, Base.Fixed::amount), Base.Fixed::new)),
            when("balance", Base.Balance.class, shape(field("account", ID, Base.Balance::account), Base.Balance::new)),
            when(
                    "receipts-of",
                    Base.ReceiptsOf.class,
                    shape(field("party", ID, Base.ReceiptsOf::party), Base.ReceiptsOf::new)),
            when(
                    "excess",
                    Base.Excess.class,
                    shape(
                            field("of", later(() -> BaseFormat.BASE), Base.Excess::of),
                            field("over", later(() -> BaseFormat.BASE), Base.Excess::over),
                            Base.Excess::new)));

    private BaseFormat() {}
}
