// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.chance.Course;
import org.liancun.chance.Mode;
import org.liancun.chance.Probability;
import org.liancun.chance.Tally;
import org.liancun.chance.Uncertainty;
import org.liancun.money.Ratio;

/** What can be uncertain, and what many runs came to, comes back from a file as it was. */
class ChanceFileLaws {
    @Property
    void an_uncertainty_comes_back_equal(@ForAll("uncertainties") Uncertainty uncertainty) throws IOException {
        assertThat(reread(ChanceFormat.UNCERTAINTY, uncertainty)).isEqualTo(uncertainty);
    }

    @Property
    void a_tally_comes_back_equal(@ForAll("amounts") long[] values) throws IOException {
        Tally tally = Tally.of(values);

        assertThat(reread(TallyFormat.TALLY, tally)).isEqualTo(tally);
    }

    /** Fen of up to a billion yuan. */
    @Provide
    Arbitrary<long[]> amounts() {
        return Arbitraries.longs().between(-100_000_000_000L, 100_000_000_000L).array(long[].class);
    }

    @Provide
    Arbitrary<Uncertainty> uncertainties() {
        Arbitrary<Course> courses = Arbitraries.of(
                Course.eachYear(), Course.once(), Course.walking(), Course.returning(Ratio.percent("62.5")));
        return Combinators.combine(distributions(), courses, Arbitraries.of(Mode.class))
                .as((distribution, course, mode) -> new Uncertainty("rain", distribution, course, mode));
    }

    private static Arbitrary<Probability> distributions() {
        Arbitrary<Ratio> numbers = Arbitraries.longs().between(1, 1_000).map(n -> Ratio.of(n, 8));
        return Combinators.combine(numbers, numbers, numbers).flatAs((a, b, c) -> {
            Ratio high = a.plus(b);
            Probability triangular = Probability.triangular(a, high, high.plus(c));
            return Arbitraries.of(
                    triangular,
                    Probability.normal(a, b),
                    Probability.lognormal(a, Ratio.percent(20)),
                    Probability.uniform(a, high),
                    Probability.observed(List.of(a, b, c, a)),
                    Probability.fixed(a),
                    Probability.uniform(a, high).between(a, high),
                    triangular.between(a, high));
        });
    }

    private static <T> T reread(Codec<T> codec, T value) throws IOException {
        return Format.readPlain(Bad.bytes(Writing.document(codec, value)), codec)
                .orThrow();
    }
}
