// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.programs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.liancun.dossier.Dossier;
import org.liancun.json.FormatException;
import org.liancun.json.Json;
import org.liancun.linkage.Mechanism;

/** A file holds everything known of an area; reading it checks everything, and names every mistake at once. */
public final class P7Dossier {
    private P7Dossier() {}

    /**
     * Reads the dossier of Fengchaoshan and asks it a question from each room; then reads a file with three mistakes.
     *
     * @throws IOException if the file that comes with the program cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Dossier dossier = read("/dossiers/fengchaoshan.json");
        System.out.println(dossier.title() + ": " + dossier.places().villages().size() + " villages");
        System.out.println(dossier.organization()
                        .find("joint-committee")
                        .orElseThrow()
                        .seatCount()
                        .orElseThrow() + " on the joint committee");
        System.out.println("Shared venues: "
                + dossier.linkage().strengthOf(Mechanism.VENUE).label().en());
        dossier.recompute().stream().limit(5).forEach(each -> System.out.println(each.explain()));
        System.out.print(dossier.settle("illustrative-2023").settlement().table());

        String wrong = Json.write(dossier)
                .replaceFirst("\"HUB\"", "\"HUBB\"")
                .replaceFirst("\"pot\": \"1000000.00\"", "\"pot\": \"a million\"")
                .replaceFirst("\"asOf\": \"2024-09-13\"", "\"asOf\": \"2024-09-31\"");
        try {
            Json.readDossier(wrong.getBytes(UTF_8));
        } catch (FormatException mistakes) {
            System.out.println(mistakes.getMessage());
        }
    }

    private static Dossier read(String name) throws IOException {
        try (InputStream bytes = P7Dossier.class.getResourceAsStream(name)) {
            return Json.readDossier(Objects.requireNonNull(bytes, name).readAllBytes());
        }
    }
}
