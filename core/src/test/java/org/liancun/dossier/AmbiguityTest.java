// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.text.Name;

class AmbiguityTest {
    private static final Name QUESTION = Name.of("何意", "what is meant");
    private static final Alternative A = new Alternative("a", Name.of("甲", "one"), List.of());
    private static final Alternative B = new Alternative("b", Name.of("乙", "other"), List.of());

    @Test
    void an_adopted_reading_is_marked_and_can_be_asked_for() {
        assertThat(Fengchaoshan.VILLAGES.followed())
                .contains(Fengchaoshan.VILLAGES.alternatives().get(0));
        assertThat(Fengchaoshan.VILLAGES.isOpen()).isFalse();
        assertThat(Fengchaoshan.VILLAGES).hasToString("villages: 几个村 (five-in-all*, five-more)");
    }

    @Test
    void a_question_may_stay_open_with_or_without_readings() {
        assertThat(ambiguity(List.of(A, B), "", "").isOpen()).isTrue();
        assertThat(ambiguity(List.of(), "", "").followed()).isEmpty();
        assertThat(ambiguity(List.of(), "", "")).hasToString("x: 何意 (not said)");
    }

    @Test
    void one_reading_alone_is_no_ambiguity() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ambiguity(List.of(A), "", ""))
                .withMessage("Alternatives of x must be none or at least 2, but were 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ambiguity(List.of(A, A), "", ""))
                .withMessage("Alternative of x must be listed once, but a was listed twice");
    }

    @Test
    void no_reading_is_adopted_in_silence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ambiguity(List.of(A, B), "a", ""))
                .withMessage("Note of x must say why a reading is adopted, but was empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ambiguity(List.of(A, B), "c", "why"))
                .withMessageStartingWith("Adopted reading of x must be one of its alternatives, but was c");
    }

    @Test
    void facts_and_recomputations_are_listed_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ambiguity("x", QUESTION, List.of(), "", "", List.of("f", "f")))
                .withMessage("Fact of x must be listed once, but f was listed twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Alternative("a", QUESTION, List.of("r", "r")))
                .withMessage("Recomputation of alternative a must be listed once, but r was listed twice");
    }

    private static Ambiguity ambiguity(List<Alternative> alternatives, String adopted, String note) {
        return new Ambiguity("x", QUESTION, alternatives, adopted, note, List.of());
    }
}
