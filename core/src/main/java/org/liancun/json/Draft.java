// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Economy;
import org.liancun.dossier.Inconsistency;
import org.liancun.dossier.Sections;
import org.liancun.json.Problem.Kind;
import org.liancun.sharing.Split;
import org.liancun.sharing.SplitByRatio;
import org.liancun.sharing.Tier;
import org.liancun.text.Name;

/** The sections of a dossier before it is known whether they hold together. */
record Draft(String id, Sections sections) {

    Dossier dossier(Name title, LocalDate asOf) {
        return new Dossier(id, title, asOf, sections);
    }

    /** Reports what keeps the sections from holding together; whatever refers to what could not be read is passed over. */
    void report(Reading in) {
        List<Inconsistency> problems = Dossier.problems(id, sections);
        for (Inconsistency problem : problems) {
            String value = '"' + problem.value() + '"';
            in.reportAfterwards(problem.pointer(), kind(problem), value, problem.expected(), problem.nearest());
        }
    }

    /** Returns how many payments and holdings at most are looked at when all distributions are settled. */
    long payments() {
        Economy economy = sections.economy();
        Map<String, Long> tiers = new HashMap<>();
        economy.agreements().forEach(agreement -> tiers.put(agreement.id(), 1 + tiers(agreement.tiers())));
        long turns = economy.distributions().stream()
                .mapToLong(distribution -> tiers.getOrDefault(distribution.agreement(), 0L))
                .sum();
        return turns * (economy.parties().size() + economy.holdings().size());
    }

    private static long tiers(List<Tier> tiers) {
        return tiers.stream().mapToLong(tier -> 1 + inside(tier.split())).sum();
    }

    private static long inside(Split split) {
        if (split instanceof Split.Tiers nested) {
            return tiers(nested.tiers());
        }
        return split instanceof SplitByRatio ratio
                ? ratio.slices().stream()
                        .mapToLong(slice -> 1 + inside(slice.to()))
                        .sum()
                : 0;
    }

    private static Kind kind(Inconsistency problem) {
        return switch (problem.kind()) {
            case UNKNOWN -> Kind.UNKNOWN_REFERENCE;
            case DUPLICATE -> Kind.DUPLICATE_ID;
            case MISMATCH, UNDEFINED -> Kind.MISMATCH;
        };
    }
}
