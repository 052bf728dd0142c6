// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.liancun.json.Problem.Kind;

/**
 * The name and the version of a format, as they stand at the top of a file.
 *
 * @param format the name
 * @param version the only version that is read, and the one that is written
 */
record Header(String format, int version) {
    private static final String FORMAT = "format";
    private static final String VERSION = "version";

    /** What reads which format. */
    static final ImmutableMap<String, String> READERS = ImmutableMap.<String, String>builder()
            .put("liancun-difference", "Json.readDifference")
            .put("liancun-dossier", "Json.readDossier")
            .put("liancun-explanation", "Json.readExplanation")
            .put("liancun-findings", "Json.readFindings")
            .put("liancun-game", "Json.readGame")
            .put("liancun-journal", "Json.readJournal")
            .put("liancun-model", "Json.readModel")
            .put("liancun-network", "Json.readNetwork")
            .put("liancun-network-difference", "Json.readNetworkDifference")
            .put("liancun-network-settlement", "Json.readNetworkSettlement")
            .put("liancun-policies", "Json.readPolicies")
            .put("liancun-run", "Json.readRun")
            .put("liancun-scenario", "Json.readModel")
            .put("liancun-settlement", "Json.readSettlement")
            .put("liancun-study", "Json.readStudy")
            .put("liancun-trace", "Json.readTrace")
            .buildOrThrow();

    /** Obtains the field with the name. */
    <T> Field<T, String> formatField() {
        return Field.field(FORMAT, Texts.TEXT, whole -> format);
    }

    /** Obtains the field with the version. */
    <T> Field<T, Integer> versionField() {
        return Field.field(VERSION, new Version(), whole -> version);
    }

    /**
     * Looks for name and version, wherever they stand at the top level, and tells whether they are these. If not, that is the
     * only problem: nothing else could be held against a document of another format.
     */
    boolean isAtTop(Reading in) throws IOException {
        if (!in.isAt(JsonToken.START_OBJECT, Expected.OBJECT)) {
            return false;
        }
        boolean formatSeen = false;
        boolean versionSeen = false;
        while (!(formatSeen && versionSeen)) {
            String name = in.nextField();
            if (name == null) {
                in.reportPast("", Kind.MISSING_FIELD, "{ }", formatSeen ? VERSION : FORMAT);
                return false;
            }
            if (name.equals(FORMAT) && !formatSeen) {
                formatSeen = true;
                if (!isNext(in, '"' + format + '"', Kind.UNKNOWN_FORMAT)) {
                    return false;
                }
            } else if (name.equals(VERSION) && !versionSeen) {
                versionSeen = true;
                if (!isNext(in, String.valueOf(version), Kind.UNKNOWN_VERSION)) {
                    return false;
                }
            } else {
                in.skipField();
            }
        }
        return true;
    }

    private static boolean isNext(Reading in, String expected, Kind otherwise) throws IOException {
        in.next();
        boolean is = in.shown().equals(expected);
        if (!is) {
            in.report(otherwise, expected, READERS.getOrDefault(in.text(), ""));
        }
        return is;
    }

    /** A number that {@link #isAtTop} has looked at. */
    private static final class Version implements Codec<Integer> {
        @Override
        public @Nullable Integer read(Reading in) throws IOException {
            return in.isAt(JsonToken.VALUE_NUMBER_INT, Expected.WHOLE_NUMBER) ? 0 : null;
        }

        @Override
        public void write(Integer version, Writing out) throws IOException {
            out.number(version);
        }

        @Override
        public boolean isScalar() {
            return true;
        }
    }
}
