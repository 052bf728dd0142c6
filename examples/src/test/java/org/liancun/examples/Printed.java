// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** What a piece of work returned and what it printed meanwhile, with line ends as on Unix. */
record Printed<T>(T result, String text) {
    /** Does the work with {@link System#out} caught; not for two threads at once. */
    static <T> Printed<T> by(Callable<T> work) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try {
            T result = work.call();
            return new Printed<>(result, caught.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } finally {
            System.setOut(console);
        }
    }
}
