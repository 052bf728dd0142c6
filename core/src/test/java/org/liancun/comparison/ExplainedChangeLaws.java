// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.money.Money;

class ExplainedChangeLaws {
    @Property
    void the_changes_of_reasons_sum_up_to_that_of_the_figure(
            @ForAll("reasons") Map<String, Money> before, @ForAll("reasons") Map<String, Money> after) {
        Money change = Money.sum(after.values()).minus(Money.sum(before.values()));

        assertThat(ExplainedChange.of(before, after).change()).isEqualTo(change);
        assertThat(ExplainedChange.of(after, before).change()).isEqualTo(change.negated());
    }

    @Provide
    Arbitrary<Map<String, Money>> reasons() {
        return Arbitraries.maps(
                Arbitraries.of("rent", "rice", "shares", "wages", "fund"),
                Arbitraries.longs().between(-9_999, 9_999).map(Money::ofFen));
    }
}
