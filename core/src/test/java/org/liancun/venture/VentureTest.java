// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

class VentureTest {
    private static final Name TIANZIHU = Name.of("天子湖镇强村公司", "Tianzihu village company");

    @Test
    void a_venture_prints_in_one_line() {
        assertThat(Venture.of("tianzihu", TIANZIHU, LegalForm.LLC, Period.parse("2018..")))
                .hasToString("天子湖镇强村公司 (tianzihu), 有限责任公司, 2018..");
        assertThat(Venture.of("x".repeat(64), Name.of("村".repeat(200)), LegalForm.COOPERATIVE_UNION, Period.ALWAYS)
                        .toString())
                .hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void a_stake_prints_in_one_line() {
        assertThat(Stake.of("village1", "a", "80%")).hasToString("village1 80% of a, ..");
        assertThat(new Stake(
                                "x".repeat(64),
                                "y".repeat(64),
                                Ratio.of(1, Long.MAX_VALUE),
                                Period.parse("2024-01-01..2024-01-02"))
                        .toString())
                .hasSize(80);
    }

    @Test
    void ids_keep_the_rule_and_facts_stand_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Venture.of("a b", TIANZIHU, LegalForm.LLC, Period.ALWAYS))
                .withMessage("Venture id must be 1 to 64 letters, digits, '-', '_' or '.', but was \"a b\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Venture("a", TIANZIHU, LegalForm.LLC, Period.ALWAYS, List.of("S1", "S1")))
                .withMessage("Fact of venture a must be listed once, but S1 was listed twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stake.of("", "a", "1%"))
                .withMessage("Owner of a stake must be 1 to 64 letters, digits, '-', '_' or '.', but was \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stake.of("a", "", "1%"))
                .withMessage("Entity of a stake must be 1 to 64 letters, digits, '-', '_' or '.', but was \"\"");
    }

    @Test
    void every_part_is_needed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Venture.of("a", TIANZIHU, null, Period.ALWAYS))
                .withMessage("form");
        assertThatNullPointerException()
                .isThrownBy(() -> new Stake("a", "b", Ratio.ONE, null))
                .withMessage("during");
    }

    @Test
    void a_stake_is_above_nothing_and_at_most_the_whole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stake.of("village1", "a", "0%"))
                .withMessage("Stake of village1 in a must be above 0% and at most 100%, but was 0%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stake.of("village1", "a", "100.01%"))
                .withMessage("Stake of village1 in a must be above 0% and at most 100%, but was 100.01%");
        assertThat(Stake.of("village1", "a", "100%").share()).isEqualTo(Ratio.ONE);
    }

    @Test
    void every_choice_is_named_in_both_languages_and_no_two_alike() {
        Stream<Stream<Name>> labels = Stream.of(
                Stream.of(LegalForm.values()).map(LegalForm::label),
                Stream.of(ContributionKind.values()).map(ContributionKind::label),
                Stream.of(Capital.values()).map(Capital::label));

        assertThat(labels).allSatisfy(each -> {
            List<Name> names = each.toList();
            assertThat(names).extracting(Name::zh).doesNotHaveDuplicates();
            assertThat(names).extracting(Name::en).doesNotHaveDuplicates();
        });
    }
}
