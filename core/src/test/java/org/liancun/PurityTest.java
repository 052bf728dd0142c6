// SPDX-License-Identifier: Apache-2.0
package org.liancun;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Core answers from its arguments alone: no clock, no chance without a seed, no outside world, and no floating point but for indices and draws. */
class PurityTest {
    private static final JavaClasses CODE = new ClassFileImporter().importPath(Path.of("target/classes"));
    /** What a solver guesses in floating point leaves its adapter as decimals, and is repaired and checked exactly. */
    private static final String GUESSING = "org.liancun.pooling.OjAlgoSolver";
    /** Indices and distributions have logarithms and powers; none becomes a payment, and a draw enters a model in millionths. */
    private static final Set<String> INEXACT = Set.of("org.liancun.fairness", "org.liancun.chance");

    @Test
    void no_clock_is_read() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callCodeUnitWhere(target(
                        "now() of java.time",
                        call -> call.getName().equals("now")
                                && call.getOwner().getPackageName().startsWith("java.time")))
                .orShould()
                .callCodeUnitWhere(target(
                        "a clock of System",
                        call -> call.getOwner().isEquivalentTo(System.class)
                                && Set.of("currentTimeMillis", "nanoTime").contains(call.getName())))
                .check(CODE);
    }

    @Test
    void nothing_is_left_to_chance() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        describe(
                                "draw at random",
                                type -> type.getFullName()
                                        .matches(
                                                "java\\.(util|security)\\.(random\\..*|.*Random|UUID)|java.util.concurrent.ThreadLocalRandom")))
                .orShould()
                .callCodeUnitWhere(target(
                        "Math.random",
                        call -> call.getName().equals("random")
                                || call.getName().equals("shuffle")))
                .orShould()
                .callCodeUnitWhere(
                        target("a hash of identity", call -> call.getName().equals("identityHashCode")))
                .check(CODE);
    }

    @Test
    void nothing_is_logged_or_printed() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging.."))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.System$Logger")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callCodeUnitWhere(
                        target("printStackTrace", call -> call.getName().equals("printStackTrace")))
                .check(CODE);
    }

    @Test
    void no_program_is_inspected_or_started() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "javax.script..", "java.net.."))
                .orShould()
                .callCodeUnitWhere(target(
                        "reflection of Class",
                        call -> call.getOwner().isEquivalentTo(Class.class)
                                && call.getName()
                                        .matches(
                                                "forName|newInstance|get(Declared|Method|Field|Constructor|Record).*")))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Thread.class, Process.class, ProcessBuilder.class, Runtime.class)
                .check(CODE);
    }

    @Test
    void files_are_opened_by_json_and_the_door_only() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.liancun.json", "org.liancun")
                .should()
                .dependOnClassesThat(describe(
                        "open files",
                        type -> type.getFullName()
                                .matches("java\\.nio\\.file\\.Files|java\\.io\\.(File.*|RandomAccessFile)")))
                .check(CODE);
    }

    @Test
    void nothing_depends_on_the_locale_or_charset_of_the_machine() {
        noClasses()
                .should()
                .callCodeUnitWhere(target(
                        "words in the machine's locale",
                        call -> call.getOwner().isEquivalentTo(String.class)
                                && call.getName().matches("toLowerCase|toUpperCase|getBytes")
                                && call.getRawParameterTypes().isEmpty()))
                .orShould()
                .callCodeUnitWhere(target(
                        "the machine's locale or charset",
                        call -> call.getName().matches("getDefault|defaultCharset")
                                && Set.of("java.util.Locale", "java.nio.charset.Charset", "java.util.TimeZone")
                                        .contains(call.getOwner().getFullName())))
                .check(CODE);
    }

    @Test
    void nothing_static_can_change() {
        noFields()
                .that()
                .areStatic()
                .should()
                .notBeFinal()
                .because("two callers must never see each other")
                .check(CODE);
    }

    @Test
    void guava_and_jackson_stay_inside() {
        Set<String> shown = CODE.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(PurityTest::publicSignatures)
                .collect(toCollection(TreeSet::new));

        assertThat(shown).isEmpty();
    }

    @Test
    void no_floating_point_stands_outside_the_rooms_of_indices_and_of_chance() {
        Set<String> floating = CODE.stream()
                .filter(type -> !type.getFullName().equals(GUESSING))
                .filter(type -> !INEXACT.contains(type.getPackageName()))
                .flatMap(PurityTest::floatingPoint)
                .collect(toCollection(TreeSet::new));

        assertThat(floating).isEmpty();
    }

    private static DescribedPredicate<JavaCall<?>> target(
            String description, java.util.function.Predicate<CodeUnitCallTarget> wanted) {
        return describe(description, call -> wanted.test(call.getTarget()));
    }

    private static Stream<String> publicSignatures(JavaClass type) {
        Stream<String> parents = Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                .filter(PurityTest::isForeign)
                .map(parent -> type.getName() + " is a " + parent.getName());
        Stream<String> members = type.getMembers().stream()
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(member -> member.getAllInvolvedRawTypes().stream().anyMatch(PurityTest::isForeign))
                .map(JavaMember::getFullName);
        return Stream.concat(parents, members);
    }

    private static boolean isForeign(JavaClass type) {
        return resideInAnyPackage("com.google..", "com.fasterxml..", "org.ojalgo..")
                .test(type);
    }

    private static Stream<String> floatingPoint(JavaClass type) {
        Stream<String> members = type.getMembers().stream()
                .filter(member -> member.getAllInvolvedRawTypes().stream().anyMatch(PurityTest::isFloating))
                .map(JavaMember::getFullName);
        Stream<String> calls = type.getCodeUnits().stream()
                .flatMap((JavaCodeUnit unit) -> unit.getCallsFromSelf().stream())
                .filter(call -> isFloating(call.getTarget().getRawReturnType())
                        || call.getTarget().getRawParameterTypes().stream().anyMatch(PurityTest::isFloating))
                .map(JavaCall::getDescription);
        return Stream.concat(members, calls);
    }

    private static boolean isFloating(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                .contains(type.getBaseComponentType().getName());
    }
}
