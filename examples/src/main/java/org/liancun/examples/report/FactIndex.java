// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.liancun.dossier.Citation;
import org.liancun.dossier.Citations;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Figure;
import org.liancun.dossier.Recomputed;
import org.liancun.examples.page.Wording;
import org.liancun.json.Json;
import org.liancun.text.Name;
import org.liancun.text.Names;

/** The facts of one dossier, and what the dossier calls each of them. Immutable and thread-safe. */
public final class FactIndex {
    private final Dossier dossier;
    private final Citations citations;
    private final JsonNode file;
    private final Names names;

    private FactIndex(Dossier dossier, JsonNode file) {
        this.dossier = dossier;
        this.citations = Citations.of(dossier);
        this.file = file;
        this.names = Naming.of(dossier);
    }

    /** Obtains the facts to which a dossier refers. */
    public static FactIndex of(Dossier dossier) {
        try {
            return new FactIndex(dossier, JsonMapper.builder().build().readTree(Json.write(dossier)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A dossier that was written must be readable, but was not", impossible);
        }
    }

    Dossier dossier() {
        return dossier;
    }

    /** Returns what the area is called. */
    public String title(Wording wording) {
        return wording.name(dossier.title());
    }

    /** Returns the ids of all facts, in their order. */
    public Set<String> facts() {
        return citations.byFact().keySet();
    }

    /** Returns the facts that have a word in their id, their names, their figure or its note, ignoring case; in their order. */
    public List<String> find(String word) {
        String sought = word.toLowerCase(Locale.ROOT);
        return facts().stream()
                .filter(fact -> words(fact)
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought)))
                .toList();
    }

    /** Returns the Chinese and English names under which anything here can be found, in the order of the facts. */
    public Stream<String> words() {
        return facts().stream()
                .flatMap(fact -> names(fact).stream())
                .flatMap(name -> Stream.of(name.zh(), name.en()))
                .distinct();
    }

    private Stream<String> words(String fact) {
        Stream<String> said = names(fact).stream().flatMap(name -> Stream.of(name.zh(), name.en()));
        Stream<String> printed = dossier.figure(fact).stream()
                .flatMap(figure -> Stream.of(figure.quantity().toString(), figure.note()));
        return Stream.of(Stream.of(fact), said, printed).flatMap(each -> each);
    }

    /** Returns what the dossier calls a fact: the name of the figure if it is one, then of what else refers to it. */
    List<Name> names(String fact) {
        return places(fact).stream().map(this::nameAt).distinct().toList();
    }

    List<Citation> places(String fact) {
        return citations.of(fact);
    }

    /** Returns what is computed from a fact, or held against it. */
    List<Recomputed> computed(String fact) {
        return dossier.recompute().stream()
                .filter(each -> each.figures().containsKey(fact))
                .toList();
    }

    /** Returns the name of what a place belongs to: that of the innermost object around it which has one, or a question. */
    Name nameAt(Citation place) {
        for (JsonPointer at = JsonPointer.compile(place.pointer()); at != null; at = at.head()) {
            JsonNode around = file.at(at);
            JsonNode name = around.path("name").isMissingNode() ? around.path("question") : around.path("name");
            if (!name.isMissingNode()) {
                return name.isTextual()
                        ? Name.of(name.asText())
                        : Name.of(name.get("zh").asText(), name.get("en").asText());
            }
        }
        return dossier.figure(place.owner())
                .map(Figure::name)
                .orElseGet(() -> names.byId().getOrDefault(place.owner(), Name.of(place.owner())));
    }
}
