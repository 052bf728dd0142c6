// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.PotFormat.BALANCES;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.TEXT;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.liancun.sharing.Books;

/**
 * How the record of a run stands in a file. Only the text that is written for it is read: a file that says the same in other bytes
 * is not the record.
 */
final class RunFormat {
    private static final Header HEADER = new Header("liancun-run", 1);

    static final Shape<RunRecord> CONTENT = shape(
            field("library", TEXT, RunRecord::library),
            field("rules", AgreementFormat.AGREEMENT, RunRecord::rules),
            field("pot", PotFormat.POT, RunRecord::pot),
            field("register", RegisterFormat.REGISTER, RunRecord::register),
            optional(
                    "opening",
                    BALANCES.codec(),
                    run -> BALANCES.in(run.opening().balances()),
                    List.of()),
            field("result", SettlementFormat.CONTENT, RunRecord::result),
            (library, rules, pot, register, opening, result) ->
                    new RunRecord(library, rules, pot, register, new Books(BALANCES.map(opening)), result));

    static final Shape<RunRecord> SEALED = shape(
            Field.<RunRecord, RunRecord>field("run", CONTENT, run -> run),
            field("fingerprint", TEXT, RunRecord::fingerprint),
            RunFormat::requireFingerprint);

    private static final Format<RunRecord> FILE = Format.of(HEADER, SEALED);

    private RunFormat() {}

    static String fingerprint(RunRecord run) {
        String text = Format.of(HEADER, CONTENT).write(run);
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    static String write(RunRecord run) {
        return FILE.write(run);
    }

    static RunRecord read(byte[] bytes) {
        RunRecord run = FILE.read(bytes).orThrow();
        byte[] sealed = write(run).getBytes(StandardCharsets.UTF_8);
        int differing = Arrays.mismatch(sealed, bytes);
        if (differing >= 0) {
            throw new FormatException(List.of(otherByte(sealed, differing)));
        }
        return run;
    }

    private static RunRecord requireFingerprint(RunRecord run, String fingerprint) {
        if (!run.fingerprint().equals(fingerprint)) {
            throw new IllegalArgumentException(
                    "Fingerprint must be that of the run, " + run.fingerprint() + ", but was " + fingerprint);
        }
        return run;
    }

    private static Problem otherByte(byte[] sealed, int place) {
        String before = new String(sealed, 0, place, StandardCharsets.UTF_8);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        String rule = "Every byte must be as it was sealed, but the one at this place was not";
        return new Problem("", line, column, Problem.Kind.BROKEN_RULE, "", rule, "");
    }
}
