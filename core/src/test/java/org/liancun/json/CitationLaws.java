// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.liancun.dossier.Citation;
import org.liancun.dossier.Citations;
import org.liancun.dossier.Dossier;

/** Citations against the file: what they say of a place is there, and no fact of the file is passed over. */
class CitationLaws {
    @Property(tries = 100)
    void at_every_place_cited_the_file_names_the_fact(@ForAll long seed) throws JsonProcessingException {
        Dossier dossier = InventedDossier.of(seed);
        JsonNode file = tree(dossier);

        for (List<Citation> places : Citations.of(dossier).byFact().values()) {
            assertThat(places)
                    .allSatisfy(place ->
                            assertThat(file.at(place.pointer()).toString()).contains(place.fact()));
        }
    }

    @Property(tries = 100)
    void every_fact_by_which_something_is_known_is_cited(@ForAll long seed) throws JsonProcessingException {
        Dossier dossier = InventedDossier.of(seed);
        Set<String> known = tree(dossier).findValues("facts").stream()
                .flatMap(facts -> StreamSupport.stream(facts.spliterator(), false))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());

        assertThat(Citations.of(dossier).byFact().keySet()).containsAll(known);
    }

    private static JsonNode tree(Dossier dossier) throws JsonProcessingException {
        return JsonMapper.builder().build().readTree(Json.write(dossier));
    }
}
