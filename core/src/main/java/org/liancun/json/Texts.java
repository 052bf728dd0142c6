// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Shape.shape;

import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liancun.json.Scalar.Repeats;
import org.liancun.measure.Bounds;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/** How single values stand in a file: all of them as text, so that no reader of JSON can round a number. */
final class Texts {
    /** Any text, also an empty one. */
    static final Scalar<String> TEXT = new Scalar<>(Expected.TEXT, Repeats.SELDOM, text -> text, text -> text);

    /** An id that refers to something. */
    static final Scalar<String> ID =
            new Scalar<>(Expected.ID, Repeats.OFTEN, text -> Ids.require(text, "Id"), text -> text);

    /** An id that refers to something, or an empty text. */
    static final Scalar<String> ID_OR_NONE = new Scalar<>(
            Expected.ID,
            Repeats.OFTEN,
            text -> text.isEmpty() ? text : ID.parse().apply(text),
            text -> text);

    /** An id that the object in which it stands makes known. */
    static final Codec<String> OWN_ID = new OwnId();

    /** An amount in yuan. */
    static final Scalar<Money> MONEY = new Scalar<>(
            Expected.MONEY,
            Repeats.SELDOM,
            Amounts::parse,
            amount -> amount.toYuan().toPlainString());

    /** A ratio, written as a percentage where it is one. */
    static final Scalar<Ratio> RATIO = new Scalar<>(Expected.RATIO, Repeats.OFTEN, Ratio::parse, Ratio::toString);

    /** An exact number, written with decimals where they end. */
    static final Scalar<Ratio> NUMBER = new Scalar<>(Expected.NUMBER, Repeats.SELDOM, Ratio::parse, Ratio::plain);

    /** What lies between two ratios, written as an interval or, for a single one, as a ratio. */
    static final Scalar<Bounds> BOUNDS =
            new Scalar<>(Expected.BOUNDS, Repeats.SELDOM, Intervals::parse, Intervals::print);

    /** What lies between two numbers, written as an interval. */
    static final Scalar<Bounds> INTERVAL =
            new Scalar<>(Expected.INTERVAL, Repeats.SELDOM, Bounds::parse, Bounds::toString);

    /** A whole number of up to 32 bits. */
    static final Scalar<Integer> COUNT =
            new Scalar<>(Expected.WHOLE_NUMBER, Repeats.OFTEN, Integer::valueOf, String::valueOf);

    /** A whole number of up to 64 bits. */
    static final Scalar<Long> WHOLE_NUMBER =
            new Scalar<>(Expected.WHOLE_NUMBER, Repeats.SELDOM, Long::valueOf, String::valueOf);

    /** A whole number of any size. */
    static final Scalar<BigInteger> LARGE_NUMBER =
            new Scalar<>(Expected.WHOLE_NUMBER, Repeats.SELDOM, Texts::large, BigInteger::toString);

    /** A whole number of years. */
    static final Scalar<Integer> YEARS =
            new Scalar<>(Expected.WHOLE_NUMBER, Repeats.OFTEN, Integer::valueOf, String::valueOf);

    /** A published quantity. */
    static final Scalar<Quantity> QUANTITY =
            new Scalar<>(Expected.QUANTITY, Repeats.SELDOM, Quantity::parse, Quantity::toString);

    /** A unit. */
    static final Scalar<Unit> UNIT = new Scalar<>(Expected.UNIT, Repeats.OFTEN, Unit::of, Unit::symbol);

    /** A period. */
    static final Scalar<Period> PERIOD = new Scalar<>(Expected.PERIOD, Repeats.OFTEN, Period::parse, Period::toString);

    /** A day. */
    static final Scalar<LocalDate> DATE =
            new Scalar<>(Expected.DATE, Repeats.OFTEN, LocalDate::parse, LocalDate::toString);

    /** A day as text, or an empty text. */
    static final Scalar<String> DATE_OR_NONE = new Scalar<>(
            Expected.DATE,
            Repeats.SELDOM,
            text -> text.isEmpty() ? text : LocalDate.parse(text).toString(),
            text -> text);

    /** A name: one text for both languages, or one for each. */
    static final Codec<Name> NAME = name();

    /** A name in one language. */
    static final Scalar<String> TITLE =
            new Scalar<>(Expected.TITLE, Repeats.OFTEN, text -> Name.of(text).zh(), text -> text);

    private Texts() {}

    private static BigInteger large(String text) {
        if (text.length() > Limits.NUMBER) {
            throw new NumberFormatException(text);
        }
        return new BigInteger(text);
    }

    private static Codec<Name> name() {
        Scalar<Name> both = new Scalar<>(Expected.NAME, Repeats.SELDOM, Name::of, Name::zh);
        Scalar<String> one = new Scalar<>(
                Expected.NAME, Repeats.SELDOM, text -> Name.of(text).zh(), text -> text);
        Shape<Name> each = shape(field("zh", one, Name::zh), field("en", one, Name::en), Name::new)
                .onOneLine();
        return new TextOr<>(both, name -> name.zh().equals(name.en()), Name.class, each);
    }

    private static final class OwnId implements Codec<String> {
        private static final Scalar<String> ONCE = new Scalar<>(Expected.ID, Repeats.SELDOM, ID.parse(), ID.print());

        @Override
        public @Nullable String read(Reading in) throws IOException {
            String id = ONCE.read(in);
            if (id != null) {
                in.kept().declare(id);
            }
            return id;
        }

        @Override
        public void write(String id, Writing out) throws IOException {
            out.text(id);
        }

        @Override
        public boolean isScalar() {
            return true;
        }
    }
}
