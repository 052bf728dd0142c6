// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.liancun.examples.TestClassPath;

class SessionTest {
    private static final Session SESSION = Session.open(TestClassPath.get());

    @AfterAll
    static void close() {
        SESSION.close();
    }

    @Test
    void a_script_that_compiles_and_throws_nothing_has_no_failure() {
        assertThat(run(
                        "// half of a yuan",
                        "",
                        "Money half = Money.yuan(1)",
                        "    .times(Ratio.of(1, 2),",
                        "RoundingMode.DOWN);"))
                .hasValueSatisfying(failure -> assertThat(failure.line()).isEqualTo(4));
        assertThat(run("Money half = Money.yuan(1).times(", "    Ratio.of(1, 2), RoundingMode.DOWN);"))
                .isEmpty();
    }

    @Test
    void an_exception_is_a_failure_at_the_line_where_the_statement_begins() {
        assertThat(run("int a = 1;", "", "/* a", " comment */", "int b =", "    a / 0;", "int c = 1;"))
                .contains(new Failure(5, "java.lang.ArithmeticException: / by zero"));
    }

    @Test
    void a_compile_error_is_a_failure_at_its_own_line() {
        assertThat(run("int a =", "    \"x\";"))
                .contains(new Failure(2, "incompatible types: java.lang.String cannot be converted to int"));
    }

    @Test
    void two_statements_on_one_line_are_both_evaluated() {
        assertThat(run("int a = 1; int b = a / 0;"))
                .hasValueSatisfying(failure -> assertThat(failure.line()).isEqualTo(1));
    }

    @Test
    void an_unknown_name_in_a_method_is_a_failure() {
        assertThat(run("int f() { return g(); }"))
                .contains(new Failure(1, "Names must be known, but were not: method g()"));
    }

    @Test
    void an_unfinished_statement_is_a_failure() {
        assertThat(run("int a = 1;", "int f() {"))
                .contains(new Failure(2, "Statement must end before the script does, but did not."));
    }

    @Test
    void nothing_is_evaluated_after_a_failure() {
        System.clearProperty("session.test");

        run("int a = 1 / 0;", "System.setProperty(\"session.test\", \"reached\");");

        assertThat(System.getProperty("session.test")).isNull();
    }

    @Test
    void what_one_run_declares_the_next_can_use() {
        run("int declared = 1;");

        assertThat(run("int used = declared;")).isEmpty();
    }

    @Test
    void the_start_fails_without_the_library() {
        assertThatThrownBy(() -> Session.open("no-such-folder"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Start must succeed, but line import org.liancun.")
                .hasMessageContaining("does not exist");
    }

    private static Optional<Failure> run(String... lines) {
        return SESSION.run(List.of(lines));
    }
}
