// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Choice.oneOf;
import static org.liancun.json.Choice.when;
import static org.liancun.json.Codec.later;
import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.NUMBER;
import static org.liancun.json.Texts.OWN_ID;
import static org.liancun.json.Texts.RATIO;
import static org.liancun.json.Texts.WHOLE_NUMBER;

import org.liancun.chance.Correlation;
import org.liancun.chance.Course;
import org.liancun.chance.Empirical;
import org.liancun.chance.Fixed;
import org.liancun.chance.Interpolated;
import org.liancun.chance.Lognormal;
import org.liancun.chance.Mode;
import org.liancun.chance.Normal;
import org.liancun.chance.Probability;
import org.liancun.chance.Triangular;
import org.liancun.chance.Truncated;
import org.liancun.chance.Uncertainty;
import org.liancun.chance.Uniform;
import org.liancun.money.Ratio;

/** How uncertain numbers stand in a file: what they are spread like, how their years hang together, which go together. */
final class ChanceFormat {
    static final Entries<Ratio, Long> WEIGHTS = Entries.of("Value observed", "value", NUMBER, "weight", WHOLE_NUMBER);

    static final Choice<Probability> DISTRIBUTION = oneOf(
            when(
                    "normal",
                    Normal.class,
                    shape(
                            field("centre", NUMBER, Normal::centre),
                            field("deviation", NUMBER, Normal::deviation),
                            Normal::new)),
            when(
                    "lognormal",
                    Lognormal.class,
                    shape(
                            field("median", NUMBER, Lognormal::median),
                            field("sigma", NUMBER, Lognormal::sigma),
                            Lognormal::new)),
            when(
                    "triangular",
                    Triangular.class,
                    shape(
                            field("low", NUMBER, Triangular::low),
                            field("mode", NUMBER, Triangular::mode),
                            field("high", NUMBER, Triangular::high),
                            Triangular::new)),
            when(
                    "uniform",
                    Uniform.class,
                    shape(field("low", NUMBER, Uniform::low), field("high", NUMBER, Uniform::high), Uniform::new)),
            when(
                    "observed",
                    Empirical.class,
                    shape(
                            field("weights", WEIGHTS.codec(), observed -> WEIGHTS.in(observed.weights())),
                            weights -> new Empirical(WEIGHTS.map(weights)))),
            when(
                    "interpolated",
                    Interpolated.class,
                    shape(
                            field("weights", WEIGHTS.codec(), observed -> WEIGHTS.in(observed.weights())),
                            weights -> new Interpolated(WEIGHTS.map(weights)))),
            when("fixed", Fixed.class, shape(field("value", NUMBER, Fixed::value), Fixed::new)),
            when(
                    "truncated",
                    Truncated.class,
                    shape(
                            field("of", later(() -> ChanceFormat.DISTRIBUTION), Truncated::of),
                            field("low", NUMBER, Truncated::low),
                            field("high", NUMBER, Truncated::high),
                            Truncated::new)));

    static final Choice<Course> COURSE = oneOf(
            when(
                    "returning",
                    Course.Returning.class,
                    shape(field("persistence", RATIO, Course.Returning::persistence), Course.Returning::new)),
            when("walking", Course.Walking.class, Course.Walking::new));

    static final Shape<Uncertainty> UNCERTAINTY = shape(
                    field("driver", OWN_ID, Uncertainty::driver),
                    field("distribution", DISTRIBUTION, Uncertainty::distribution),
                    optional("course", COURSE, Uncertainty::course, Course.eachYear()),
                    field("mode", Names.of(Mode.class), Uncertainty::mode),
                    Uncertainty::new)
            .keyedBy("driver");

    static final Shape<Correlation> CORRELATION = shape(
            optional("drivers", list(ID), Correlation::drivers, Correlation.NONE.drivers()),
            optional("rows", list(list(NUMBER)), Correlation::rows, Correlation.NONE.rows()),
            Correlation::new);

    private ChanceFormat() {}
}
