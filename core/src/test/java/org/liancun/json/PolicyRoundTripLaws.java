// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.bands.Band;
import org.liancun.bands.BandPolicy;
import org.liancun.bands.BandTable;
import org.liancun.bands.LookBack;
import org.liancun.bands.PolicyTable;
import org.liancun.bands.Programme;
import org.liancun.measure.Bound;
import org.liancun.measure.Bounds;
import org.liancun.measure.Period;
import org.liancun.measure.Span;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

/** Policies come back from their file as they were. */
class PolicyRoundTripLaws {
    @Provide
    Arbitrary<PolicyTable> policies() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2000, 2030);
        Arbitrary<BandPolicy> policies = Combinators.combine(tables(), years, Arbitraries.of("weak", "shell", "空壳"))
                .as((table, year, id) -> new BandPolicy(
                        id, Name.of("标准", id), "at-" + year, Period.year(year), "收入", table, "invented " + year));
        return Combinators.combine(
                        policies.list()
                                .uniqueElements(each -> each.id() + each.place())
                                .ofMaxSize(4),
                        programmes().list().uniqueElements(Programme::during).ofMaxSize(2))
                .as(PolicyTable::new);
    }

    /** Bands that meet at multiples of one number, the last without an upper end. */
    private static Arbitrary<BandTable> tables() {
        return Combinators.combine(Arbitraries.integers().between(1, 4), fractions(), Arbitraries.of(true, false))
                .as((count, width, isOpen) -> new BandTable(
                        Unit.WAN_YUAN,
                        IntStream.rangeClosed(1, count)
                                .mapToObj(i -> new Band(
                                        Name.of("band" + i),
                                        new Bounds(
                                                Bound.excluding(width.times(Ratio.of(i - 1))),
                                                isOpen && i == count
                                                        ? Bound.none()
                                                        : Bound.including(width.times(Ratio.of(i))))))
                                .toList()));
    }

    private static Arbitrary<Programme> programmes() {
        return Combinators.combine(
                        fractions(),
                        Arbitraries.integers().between(2000, 2030),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(Span.values()),
                        Arbitraries.of(LookBack.Judging.values()))
                .as((at, year, periods, span, judging) -> new Programme(
                        "p",
                        Name.of("项目", "programme"),
                        "county",
                        Period.year(year),
                        Unit.YUAN,
                        Bounds.below(at),
                        Bounds.atLeast(at),
                        new LookBack(periods, span, judging),
                        "invented"));
    }

    private static Arbitrary<Ratio> fractions() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 99), Arbitraries.longs().between(1, 9))
                .as(Ratio::of);
    }

    @Property(tries = 200)
    void what_is_written_is_read_back(@ForAll("policies") PolicyTable policies) {
        String written = Json.write(policies);

        assertThat(Json.readPolicies(Bad.bytes(written))).isEqualTo(policies);
        assertThat(Json.write(
                        new PolicyTable(Lists.reverse(policies.policies()), Lists.reverse(policies.programmes()))))
                .isEqualTo(written);
    }
}
