// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.liancun.dossier.Dossier;

/** Whatever the bytes are, reading ends with a value or with problems, and with nothing else. */
class BadInputLaws {
    private static final byte[] MANY_MISTAKES = Bad.file("many-mistakes.json");
    private static final String[] SNIPPETS = {
        "null",
        "true",
        "1e400",
        "-1",
        "\"\"",
        "\"x\"",
        "{}",
        "[]",
        "[[]]",
        "{\"type\": \"x\"}",
        "\"\\ud83d\"",
        "\"\\u0000\"",
        "\"9999999999999999999999\"",
        "\"9223372036854775807\"",
        "\"1/0\"",
        "\"..\"",
        "\"+999999999-12-31\"",
        "\"约万元\"",
        "\"0x10\"",
        "\"-\"",
        "\"%\"",
        "\"1e1000000000\"",
        "\"" + "9".repeat(5_000) + "\"",
        "\"" + "(".repeat(5_000) + "\""
    };

    @Property(tries = 500)
    void any_bytes_are_a_dossier_or_have_problems(@ForAll @Size(max = 200) byte[] bytes) {
        assertReadOrRefused(bytes);
    }

    @Property(tries = 500)
    void any_text_of_brackets_and_quotes_is_a_dossier_or_has_problems(@ForAll long seed) {
        Random random = new Random(seed);
        String signs = "{}[]\",:\\ 01e-+.tfn中\ud83d\ude00\u0000\n";
        StringBuilder text = new StringBuilder("{\"format\": \"liancun-dossier\", \"version\": 1, ");
        random.ints(random.nextInt(100), 0, signs.length()).forEach(i -> text.append(signs.charAt(i)));

        assertReadOrRefused(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 200)
    void a_dossier_with_some_bytes_changed(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int changes) {
        Random random = new Random(seed);
        byte[] bytes = document(random);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }

        assertReadOrRefused(bytes);
    }

    @Property(tries = 400)
    void a_dossier_with_some_values_exchanged_for_others(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int changes) {
        Random random = new Random(seed);
        String text = new String(document(random), StandardCharsets.UTF_8);
        for (int i = 0; i < changes; i++) {
            int from = text.indexOf(": ", random.nextInt(text.length())) + 2;
            String instead = SNIPPETS[random.nextInt(SNIPPETS.length)];
            text = text.substring(0, from) + instead + text.substring(endOfValue(text, from));
        }

        assertReadOrRefused(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 200)
    void a_piece_of_a_dossier_put_somewhere_else(@ForAll long seed) {
        Random random = new Random(seed);
        String text = new String(document(random), StandardCharsets.UTF_8);
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(300));
        int at = random.nextInt(text.length());

        assertReadOrRefused((text.substring(0, at) + text.substring(from, to) + text.substring(at))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] document(Random random) {
        return random.nextBoolean() ? MANY_MISTAKES.clone() : Bad.bytes(Json.write(InventedDossier.of(random)));
    }

    /** Ends at the comma, bracket or line after a single value; what comes of a nested one need not be JSON. */
    private static int endOfValue(String text, int from) {
        int end = from;
        boolean quoted = text.startsWith("\"", from);
        if (quoted) {
            end = text.indexOf('"', from + 1) + 1;
        }
        while (!quoted && end < text.length() && ",}]\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Math.max(from, end);
    }

    private static void assertReadOrRefused(byte[] bytes) {
        List<Problem> problems = Json.problems(bytes);
        try {
            Dossier read = Json.readDossier(bytes);
            assertThat(problems).isEmpty();
            assertThat(Json.readDossier(Bad.bytes(Json.write(read)))).isEqualTo(read);
        } catch (FormatException refused) {
            assertThat(refused.problems()).isEqualTo(problems).isNotEmpty();
            assertThat(refused.message(Locale.CHINESE)).isNotEmpty();
        }
        try {
            Json.readSettlement(bytes);
        } catch (FormatException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }
}
