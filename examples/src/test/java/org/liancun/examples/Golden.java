// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds the output a reader should see. {@code mvn verify -Dgolden=write} writes such files anew instead of
 * comparing; read the difference before you commit it.
 */
record Golden(Path file) {
    static Golden at(Path file) {
        return new Golden(file);
    }

    void compare(String output) throws IOException {
        if (System.getProperty("golden", "").equals("write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, output);
        }
        assertThat(file).exists();
        assertThat(output).as(file.toString()).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }
}
