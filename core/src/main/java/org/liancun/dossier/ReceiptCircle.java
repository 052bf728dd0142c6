// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liancun.text.Prompt;

/** Finds distributions that are paid from one another in a circle, so that none of them can be settled first. */
final class ReceiptCircle {
    private static final int SHOWN = 100;

    private ReceiptCircle() {}

    /** Notes a circle at a receipt that is part of it and tells whether there is one. */
    static boolean noted(List<Distribution> distributions, Check check) {
        Map<String, Distribution> waiting = waiting(distributions);
        if (waiting.isEmpty()) {
            return false;
        }
        List<String> way = new ArrayList<>();
        String at = waiting.keySet().iterator().next();
        while (!way.contains(at)) {
            way.add(at);
            at = payer(known(at, waiting), waiting.keySet());
        }
        List<String> circle = new ArrayList<>(way.subList(way.indexOf(at), way.size()));
        circle.add(at);
        Distribution first = known(at, waiting);
        check.mismatch(
                "/sharing/distributions/" + distributions.indexOf(first) + "/receipts",
                "Payer of distribution " + at,
                circle.get(1),
                "one not paid from it in a circle (" + Prompt.cut(String.join(" from ", circle), SHOWN) + ")");
        return true;
    }

    /** Returns those that wait for one that waits too: what is left when all others are taken away in the order of payment. */
    private static Map<String, Distribution> waiting(List<Distribution> distributions) {
        List<Distribution> sequence = Sequence.of(distributions);
        Map<String, Distribution> waiting = new LinkedHashMap<>();
        sequence.forEach(distribution -> waiting.put(distribution.id(), distribution));
        for (Distribution distribution : sequence) {
            boolean waits = distribution.inputs().receipts().stream()
                    .anyMatch(receipt -> waiting.containsKey(receipt.distribution()));
            if (!waits) {
                waiting.remove(distribution.id());
            }
        }
        return waiting;
    }

    private static String payer(Distribution distribution, Set<String> waiting) {
        return distribution.inputs().receipts().stream()
                .map(Receipt::distribution)
                .filter(waiting::contains)
                .findFirst()
                .orElseThrow();
    }

    private static Distribution known(String id, Map<String, Distribution> waiting) {
        return requireNonNull(waiting.get(id), id);
    }
}
