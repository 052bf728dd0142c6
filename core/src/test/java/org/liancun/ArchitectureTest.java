// SPDX-License-Identifier: Apache-2.0
package org.liancun;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String ROOT = "org.liancun";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final JavaClasses CODE = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void the_table_leads_downstairs() {
        for (House.Room room : House.rooms()) {
            assertThat(room.mayUse())
                    .as(room.name())
                    .allSatisfy(used -> assertThat(House.room(used))
                            .hasValueSatisfying(
                                    below -> assertThat(below.floor()).isLessThan(room.floor())));
        }
    }

    @Test
    void every_package_stands_in_the_table() {
        assertThat(packages())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(House.room(name))
                        .as("House must have a room for package '%s'", name)
                        .isPresent());
    }

    @Test
    void a_package_uses_only_what_the_table_allows() {
        Set<String> broken = CODE.stream()
                .flatMap(origin -> origin.getDirectDependenciesFromSelf().stream())
                .filter(ArchitectureTest::isNotAllowed)
                .map(Dependency::getDescription)
                .collect(toCollection(TreeSet::new));

        assertThat(broken).isEmpty();
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void only_json_touches_jackson() {
        noClasses()
                .that(resideOutsideOfPackages(ROOT + ".json"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.fasterxml.."))
                .check(CODE);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_is_null_marked_and_says_what_it_may_use(String name) throws IOException {
        JavaPackage code = CODE.getPackage(name.isEmpty() ? ROOT : ROOT + "." + name);

        assertThat(code.isAnnotatedWith(NullMarked.class)).as("@NullMarked").isTrue();
        assertThat(mayUse(code).split(", "))
                .containsExactlyInAnyOrder(
                        House.room(name).orElseThrow().words().split(", "));
    }

    static Stream<String> packages() {
        return CODE.stream()
                .map(JavaClass::getPackageName)
                .map(ArchitectureTest::room)
                .distinct()
                .sorted();
    }

    private static boolean isNotAllowed(Dependency dependency) {
        String from = dependency.getOriginClass().getPackageName();
        String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
        return isOurs(to)
                && !from.equals(to)
                && House.room(room(from))
                        .filter(room -> room.mayUse().contains(room(to)))
                        .isEmpty();
    }

    private static boolean isOurs(String packageName) {
        return packageName.equals(ROOT) || packageName.startsWith(ROOT + ".");
    }

    private static String room(String packageName) {
        return packageName.equals(ROOT) ? House.DOOR : packageName.substring(ROOT.length() + 1);
    }

    private static String mayUse(JavaPackage code) throws IOException {
        Path file = SOURCES.resolve(code.getName().replace('.', '/')).resolve("package-info.java");
        String comment = Files.readString(file).replaceAll("\\s*\\*\\s*", " ");
        Matcher line = Pattern.compile("May use: ([^.]*)\\.").matcher(comment);
        return line.find() ? line.group(1) : "";
    }
}
