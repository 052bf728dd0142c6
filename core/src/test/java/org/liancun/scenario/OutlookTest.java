// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import org.junit.jupiter.api.Test;

class OutlookTest {
    @Test
    void the_baseline_is_one_model_in_all_years() {
        Model model = Gate.model();
        Outlook outlook = Outlook.of(model);

        assertThat(outlook.models().values()).hasSize(3).allMatch(each -> each == model);
        assertThat(outlook).hasToString("Outlook on gate: 2024 to 2026, 0 turns");
        assertThatThrownBy(() -> outlook.in(2027)).hasMessage("Year must be 2024 to 2026, but was 2027");
    }

    @Test
    void a_gap_between_years_is_refused() {
        Model model = Gate.model();

        assertThatThrownBy(() -> new Outlook(ImmutableSortedMap.of(2024, model, 2026, model)))
                .hasMessage("Outlook must have a model for every year from a first to a last, but had [2024, 2026]");
    }

    @Test
    void what_is_uncertain_does_not_change_between_years() {
        assertThatThrownBy(() -> new Outlook(ImmutableSortedMap.of(2024, Gate.model(), 2025, Gate.uncertain(2026))))
                .hasMessage("What is uncertain must be the same in all years of an outlook, but was different in 2025."
                        + " Change it for all years");
    }
}
