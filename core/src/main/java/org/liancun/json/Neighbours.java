// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.liancun.dossier.Dossier;

/**
 * Other files that a file names, by their places from its own folder.
 *
 * @param folder where the file lies; none if it is only bytes
 */
record Neighbours(Optional<Path> folder) {
    /** Those of a file. */
    static Neighbours of(Path file) {
        return new Neighbours(Optional.of(file.resolveSibling("")));
    }

    /** None, for bytes that lie nowhere. */
    static Neighbours none() {
        return new Neighbours(Optional.empty());
    }

    /** Reads a dossier; what keeps it from being read is told where it is named. */
    Optional<Dossier> dossier(String named, String pointer, Reading in) {
        return read(named, pointer, "Dossier", Json::readDossier, in);
    }

    /** Reads a model; what keeps it from being read is told where it is named. */
    Optional<ModelFile> model(String named, String pointer, Reading in) {
        return read(named, pointer, "Model", Neighbours::model, in);
    }

    /** Reads a model alone: a scenario, which names another file again, is none. */
    private static ModelFile model(Path file) {
        return ModelFormat.beside(of(file)).read(Json.bytes(file)).orThrow();
    }

    private <T> Optional<T> read(String named, String pointer, String subject, Function<Path, T> reader, Reading in) {
        if (folder.isEmpty()) {
            in.reportRuleAfterwards(
                    pointer, subject + " must not be named where there is no folder to look in, but was " + named);
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(folder.get().resolve(named)));
        } catch (FormatException wrong) {
            in.reportRuleAfterwards(
                    pointer,
                    subject + " " + named + " must be without problems, but had "
                            + wrong.problems().size() + ", the first: "
                            + wrong.problems().get(0));
        } catch (UncheckedIOException | InvalidPathException unread) {
            in.reportRuleAfterwards(pointer, subject + " must be a file that can be read, but was " + named);
        }
        return Optional.empty();
    }
}
