// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.liancun.dossier.Dossier;
import org.liancun.json.Json;

/** Reads the cases that come with the program, from the class path. */
public final class Pack {
    private static final String FORMAT = "liancun-cases";

    private Pack() {}

    /** Returns the cases of the index, in its order. */
    public static List<CaseEntry> index() {
        JsonNode document;
        try {
            document = JsonMapper.builder().build().readTree(bytes("index"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (!FORMAT.equals(document.path("format").asText())
                || document.path("version").asInt() != 1) {
            throw new IllegalStateException("Index of cases must be " + FORMAT + " version 1, but was "
                    + document.path("format") + " version " + document.path("version"));
        }
        return document.required("cases").valueStream().map(Pack::entry).collect(ImmutableList.toImmutableList());
    }

    /** Reads a case and runs it. */
    public static Trial run(CaseEntry entry) {
        return Trial.of(entry, dossier(entry.id()));
    }

    /** Reads the dossier of a case. */
    public static Dossier dossier(String id) {
        return Json.readDossier(bytes(id));
    }

    private static CaseEntry entry(JsonNode node) {
        return new CaseEntry(
                node.required("id").asText(),
                Grade.valueOf(node.required("grade").asText()),
                node.required("checks").asInt(),
                node.required("gaps")
                        .valueStream()
                        .map(JsonNode::asText)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
    }

    private static byte[] bytes(String name) {
        String place = "/cases/" + name + ".json";
        try (InputStream bytes = Pack.class.getResourceAsStream(place)) {
            if (bytes == null) {
                throw new IllegalStateException("Class path must hold " + place + ", but does not");
            }
            return bytes.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
