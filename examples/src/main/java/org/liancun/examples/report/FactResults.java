// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.liancun.dossier.Citation;
import org.liancun.dossier.Recomputed;
import org.liancun.dossier.Source;
import org.liancun.examples.picture.Option;

/** Facts as one JSON document for machines. */
public final class FactResults {
    private FactResults() {}

    /** Returns a fact of each of several dossiers. */
    public static String of(List<FactIndex> indexes, String fact) {
        ObjectNode document = Option.object();
        ArrayNode facts = document.putArray("facts");
        indexes.forEach(index -> fact(facts.addObject(), index, fact));
        return document.toPrettyString();
    }

    /** Returns every fact of several dossiers that has a word. */
    public static String ofWord(List<FactIndex> indexes, String word) {
        ObjectNode document = Option.object();
        ArrayNode facts = document.putArray("facts");
        indexes.forEach(index -> index.find(word).forEach(fact -> fact(facts.addObject(), index, fact)));
        return document.toPrettyString();
    }

    private static void fact(ObjectNode node, FactIndex index, String fact) {
        node.put("area", index.dossier().id()).put("fact", fact);
        FactSheet.source(index, fact).map(Source::id).ifPresent(source -> node.put("source", source));
        index.dossier()
                .figure(fact)
                .ifPresent(figure -> node.put("name", figure.name().zh())
                        .put("quantity", figure.quantity().toString())
                        .put("period", figure.period().toString())
                        .put("subject", figure.subject())
                        .put("note", figure.note()));
        ArrayNode places = node.putArray("places");
        for (Citation place : index.places(fact)) {
            places.addObject()
                    .put("pointer", place.pointer())
                    .put("owner", place.owner())
                    .put("name", index.nameAt(place).zh());
        }
        ArrayNode computed = node.putArray("computed");
        index.computed(fact).forEach(each -> recomputed(computed.addObject(), each));
    }

    private static void recomputed(ObjectNode node, Recomputed recomputed) {
        node.put("id", recomputed.recomputation().id())
                .put("formula", recomputed.recomputation().formula().toString())
                .put("quantity", recomputed.computed().toString());
        recomputed
                .reconciliation()
                .ifPresent(each -> node.put("verdict", each.verdict().name()));
    }
}
