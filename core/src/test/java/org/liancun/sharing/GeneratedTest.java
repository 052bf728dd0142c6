// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.liancun.contract.Trial;

/** A law is worth what it is tried on: no case of the vocabulary is left out. */
class GeneratedTest {
    private static final int ENOUGH = 3_000;

    @Example
    void every_case_of_the_vocabulary_is_tried() {
        Set<Class<?>> tried = new HashSet<>();
        samples(Generated.agreements()).forEach(agreement -> gather(agreement, tried));

        assertThat(Stream.of(Base.class, Take.class, Split.class, When.class, Who.class, Carry.class)
                        .flatMap(GeneratedTest::cases))
                .hasSizeGreaterThan(40)
                .isSubsetOf(tried);
    }

    @Example
    void agreements_are_nested_three_deep_and_registers_have_up_to_200_parties() {
        List<Trial> trials = samples(Generated.trials());

        assertThat(trials)
                .anyMatch(trial -> trial.agreement().mentions().stream()
                        .anyMatch(mention -> mention.path().matches("t\\d(/\\w)*/t\\d(/\\w)*/t\\d(/\\w)*/t\\d.*")));
        assertThat(trials).anyMatch(trial -> trial.register().parties().size() > 150);
        assertThat(trials).anyMatch(trial -> trial.pot().amount().signum() < 0);
        assertThat(trials).anyMatch(trial -> trial.pot().amount().fen() > Long.MAX_VALUE / 2);
    }

    private static <T> List<T> samples(Arbitrary<T> values) {
        return values.sampleStream().limit(ENOUGH).toList();
    }

    private static Stream<Class<?>> cases(Class<?> choice) {
        return choice.isSealed()
                ? Arrays.stream(choice.getPermittedSubclasses()).flatMap(GeneratedTest::cases)
                : Stream.of(choice);
    }

    private static void gather(Object value, Set<Class<?>> tried) {
        if (value instanceof Collection<?> all) {
            all.forEach(each -> gather(each, tried));
        } else if (value instanceof Record && value.getClass().getPackage().equals(Agreement.class.getPackage())) {
            tried.add(value.getClass());
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                gather(part(value, part), tried);
            }
        }
    }

    private static Object part(Object value, RecordComponent part) {
        try {
            return part.getAccessor().invoke(value);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
