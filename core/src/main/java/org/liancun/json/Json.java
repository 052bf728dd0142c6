// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.liancun.dossier.Dossier;
import org.liancun.sharing.Settlement;

/**
 * Reads and writes dossiers and settlements as JSON.
 *
 * <p>The format is described in {@code docs/format.md}. What is written reads back as an equal value, and equal values are
 * written as the same text: fields in a fixed order, two spaces a level, line feeds.
 *
 * <p>No content takes long or fills the memory: documents of more than 64 MB, brackets nested deeper than 100, texts of more
 * than 100,000 characters and what else {@code docs/format.md} lists are problems like any other. At most 200 problems are
 * listed; a last one then says how many more there are.
 */
public final class Json {
    private Json() {}

    /**
     * Reads a dossier.
     *
     * @throws FormatException with every problem, if the bytes are not a dossier in which everything holds together
     */
    public static Dossier readDossier(byte[] bytes) {
        return DossierFormat.FILE.read(bytes).orThrow();
    }

    /**
     * Reads a dossier from a file.
     *
     * @throws FormatException with every problem, if the file is not a dossier in which everything holds together
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Dossier readDossier(Path file) {
        return readDossier(bytes(file));
    }

    /** Lists what is wrong with a dossier, in the order of the document; empty if nothing is. */
    public static List<Problem> problems(byte[] bytes) {
        return DossierFormat.FILE.read(bytes).problems();
    }

    /**
     * Lists what is wrong with a dossier in a file, in the order of the document; empty if nothing is.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static List<Problem> problems(Path file) {
        return problems(bytes(file));
    }

    /**
     * Writes a dossier.
     *
     * @throws IllegalArgumentException if a text has half a surrogate pair, which no file in UTF-8 can hold, or the document
     *     would be too deep or too large to be read back
     */
    public static String write(Dossier dossier) {
        return DossierFormat.FILE.write(dossier);
    }

    /**
     * Reads a settlement.
     *
     * @throws FormatException with every problem, if the bytes are not a settlement that adds up
     */
    public static Settlement readSettlement(byte[] bytes) {
        return SettlementFormat.FILE.read(bytes).orThrow();
    }

    /**
     * Writes a settlement.
     *
     * @throws IllegalArgumentException if a text has half a surrogate pair, which no file in UTF-8 can hold, or the document
     *     would be too deep or too large to be read back
     */
    public static String write(Settlement settlement) {
        return SettlementFormat.FILE.write(settlement);
    }

    /** Reads no more than is needed to see that a file is too large. */
    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Limits.BYTES + 1);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
