// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says where the page goes. */
final class Target {
    private static final String PAGE = "index.html";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for the page index.html; by default target/report beside the program's classes or jar, "
                            + "liancun-report here if that is no build folder.")
    private Optional<Path> folder = Optional.empty();

    /** Writes the page and returns where it is. */
    Path write(String page) {
        return write(folder.orElseGet(Target::beside).resolve(PAGE), page);
    }

    /** Writes a text, with the folders it is to be in, and returns where it is. */
    static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.writeString(file, text);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** Finds {@code examples/target} from where the classes or the jar stand, so that it does not matter where Maven began. */
    private static Path beside() {
        try {
            URI code = Target.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path build = Path.of(code).getParent();
            return build != null && build.endsWith("target") ? build.resolve("report") : Path.of("liancun-report");
        } catch (URISyntaxException unusual) {
            throw new IllegalStateException("Place of the program must be a path, but was not", unusual);
        }
    }
}
