// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liancun.dossier.Recomputation;
import org.liancun.governance.AssessmentStep;
import org.liancun.organization.BodyKind;
import org.liancun.organization.Sphere;
import org.liancun.village.Level;
import org.liancun.village.Region;

/**
 * Recomputations made of numbers alone, such as {@code 1 + 1 + 1} for three names in a list: a formula cannot count names,
 * so each is held here against a count of what stands in the model.
 */
class CountsTest {
    @ParameterizedTest
    @EnumSource
    void a_formula_without_figures_gives_what_the_model_counts(Seed seed) {
        Map<String, Long> worked = new TreeMap<>();
        seed.dossier().evidence().recomputations().stream()
                .filter(each -> each.formula().isNumber())
                .map(Recomputation::id)
                .forEach(id -> worked.put(
                        id,
                        seed.recomputed(id)
                                .computed()
                                .value()
                                .exactDecimal()
                                .orElseThrow()
                                .longValueExact()));

        assertThat(worked).isEqualTo(counted(seed));
    }

    /** The names of S1-015, S1-016 and S1-017: Party, economic and mass organizations. */
    @Test
    void three_kinds_of_organizations_were_joined() {
        assertThat(joined()).containsExactlyInAnyOrder(Sphere.PARTY, Sphere.ECONOMIC, Sphere.SOCIAL);
    }

    static List<Sphere> joined() {
        return Seed.WANBAOSHAN.dossier().organization().bodies().stream()
                .filter(body -> body.facts().stream().anyMatch(List.of("S1-015", "S1-016", "S1-017")::contains))
                .map(body -> body.kind().sphere())
                .distinct()
                .toList();
    }

    private static Map<String, Long> counted(Seed seed) {
        return switch (seed) {
            case FENGCHAOSHAN -> Map.of("D0-13", kind(seed, BodyKind.COMPANY), "D0-14", mechanisms(seed, "nine-links"));
            case WANBAOSHAN ->
                Map.of(
                        "D1-01", villages(seed),
                        "D1-04", mechanisms(seed, "four-joint"),
                        "D1-05", (long) joined().size(),
                        "D1-06", kind(seed, BodyKind.MASS_ORGANIZATION),
                        "D1-08", (long) seed.office("service-office").teams().size(),
                        "D1-09", (long) seed.office("service-office").modes().size(),
                        "D1-10", mechanisms(seed, "project-rules"));
            case HENGKOU ->
                Map.of(
                        "D2-02", seed.count("S2-005"),
                        "D2-13", villages(seed),
                        "D2-24", mechanisms(seed, "six-unified-services"),
                        "D2-25", mechanisms(seed, "three-links"));
            case FENGHUANG -> Map.of("D3-24", dates(2022));
            case MENGZHOU ->
                Map.of(
                        "D4-05", (long) seed.dossier().places().clusters().size(),
                        "D4-06", townships(seed),
                        "D4-13", mechanisms(seed, "three-contiguous"));
        };
    }

    private static long kind(Seed seed, BodyKind kind) {
        return seed.dossier().organization().ofKind(kind).size();
    }

    private static long mechanisms(Seed seed, String scheme) {
        return seed.dossier().linkage().mechanismsOf(seed.scheme(scheme)).size();
    }

    private static long villages(Seed seed) {
        return seed.villages().size();
    }

    private static long townships(Seed seed) {
        return seed.dossier().places().regions().regions().stream()
                .map(Region::level)
                .filter(Level.TOWNSHIP::equals)
                .count();
    }

    /** The dates on which a year is assessed: weekly, monthly, quarterly and once. */
    private static long dates(int year) {
        return Arrays.stream(AssessmentStep.values())
                .mapToInt(step -> step.periods(year).size())
                .sum();
    }
}
