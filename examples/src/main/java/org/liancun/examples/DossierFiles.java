// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liancun.dossier.Dossier;
import org.liancun.json.FormatException;
import org.liancun.json.Json;

/** Reads dossiers from the class path and from files. */
final class DossierFiles {
    /** The five areas that come with the program. */
    static final List<String> AREAS = List.of("fengchaoshan", "wanbaoshan", "hengkou", "fenghuang", "mengzhou");

    private static final long WORTH_REPORTING = 4_000_000;

    private DossierFiles() {}

    /** Reads dossiers that come with the program, by name. */
    static List<Dossier> shipped(List<String> names) {
        return names.stream().map(DossierFiles::shipped).toList();
    }

    private static Dossier shipped(String name) {
        String place = "/dossiers/" + name + ".json";
        try (InputStream bytes = DossierFiles.class.getResourceAsStream(place)) {
            if (bytes == null) {
                throw new IllegalStateException("Class path must hold " + place + ", but does not");
            }
            return Json.readDossier(bytes.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads dossiers from files, in order.
     *
     * @throws Refusal with the problems of the first file that has any
     * @throws UncheckedIOException if a file cannot be read
     */
    static List<Dossier> read(List<Path> files, Console console, Locale locale) {
        List<Dossier> dossiers = new ArrayList<>();
        for (Path file : files) {
            announce(file, files, console);
            try {
                dossiers.add(Json.readDossier(file));
            } catch (FormatException wrong) {
                throw Refusal.ofProblems(file + ": " + wrong.message(locale));
            }
        }
        return dossiers;
    }

    /**
     * Reads a dossier from a file.
     *
     * @throws Refusal with its problems, if it has any
     * @throws UncheckedIOException if the file cannot be read
     */
    static Dossier read(Path file, Console console, Locale locale) {
        return read(List.of(file), console, locale).get(0);
    }

    /** Says on standard error which file is being read, if reading all of them takes long enough to wonder. */
    static void announce(Path file, List<Path> files, Console console) {
        if (files.stream().mapToLong(DossierFiles::size).sum() >= WORTH_REPORTING) {
            console.err().println((files.indexOf(file) + 1) + "/" + files.size() + " " + file);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unknown) {
            return 0;
        }
    }
}
