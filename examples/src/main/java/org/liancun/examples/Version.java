// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** Says which build this is: the version that Maven wrote beside the classes. */
public final class Version implements IVersionProvider {
    private static final String RESOURCE = "version.txt";

    /** Returns the name and the version, as in {@code "liancun 0.1.0"}. */
    public static String text() {
        try (InputStream bytes = Version.class.getResourceAsStream(RESOURCE)) {
            return "liancun "
                    + new String(requireNonNull(bytes, RESOURCE).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }
}
