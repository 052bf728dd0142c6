// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.liancun.dossier.Distribution;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Recomputed;
import org.liancun.dossier.Settled;
import org.liancun.examples.picture.Option;
import org.liancun.income.By;
import org.liancun.income.Incomes;
import org.liancun.income.Rollup;
import org.liancun.linkage.Mechanism;
import org.liancun.linkage.Strength;
import org.liancun.money.Money;
import org.liancun.organization.Body;
import org.liancun.sharing.Explanation;
import org.liancun.sharing.Line;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;
import org.liancun.text.Name;

/**
 * The content of a report as one JSON document for machines. Money is a decimal text in yuan, a quantity the text that the
 * library reads.
 */
public final class Results {
    private Results() {}

    /** Returns areas with their bodies, figures and mechanisms, and all settlements, those of areas with village income. */
    public static String of(Shelf shelf) {
        ObjectNode document = Option.object();
        ArrayNode areas = document.putArray("areas");
        shelf.areas().forEach(area -> area(areas.addObject(), area));
        ArrayNode recomputed = document.putArray("recomputed");
        shelf.all().forEach(dossier -> recomputed(recomputed, dossier));
        ArrayNode settlements = document.putArray("settlements");
        shelf.agreements().forEach(dossier -> settlements(settlements, dossier, Settlements::mostTelling));
        shelf.areas().forEach(dossier -> settlements(settlements, dossier, Settlements::mostTelling));
        ArrayNode incomes = document.putArray("income");
        shelf.areas().forEach(dossier -> incomes(incomes, dossier));
        return document.toPrettyString();
    }

    /**
     * Returns the settlements of one dossier.
     *
     * @param explained the ids of the parties to explain, given what was settled
     */
    public static String ofSettlements(Dossier dossier, Function<Settled, List<String>> explained) {
        ObjectNode document = Option.object();
        settlements(document.putArray("settlements"), dossier, explained);
        return document.toPrettyString();
    }

    private static void area(ObjectNode node, Dossier dossier) {
        node.put("id", dossier.id());
        name(node.putObject("title"), dossier.title());
        node.put("asOf", dossier.asOf().toString());
        node.put("villages", dossier.places().villages().size());
        node.put("clusters", dossier.places().clusters().size());
        ArrayNode bodies = node.putArray("bodies");
        for (Body body : dossier.organization().bodies()) {
            ObjectNode each = bodies.addObject().put("id", body.id());
            name(each.putObject("name"), body.name());
            body.seatCount().ifPresent(seats -> each.put("seats", seats.toString()));
            body.headcount().ifPresent(people -> each.put("people", people.toString()));
        }
        ObjectNode figures = node.putObject("figures");
        dossier.evidence()
                .figures()
                .forEach(figure -> figures.put(figure.id(), figure.quantity().toString()));
        ObjectNode mechanisms = node.putObject("mechanisms");
        for (Mechanism mechanism : Mechanism.values()) {
            Strength strength = dossier.linkage().strengthOf(mechanism);
            mechanisms.put(mechanism.code(), strength.name());
        }
    }

    private static void recomputed(ArrayNode nodes, Dossier dossier) {
        for (Recomputed each : dossier.recompute()) {
            ObjectNode node = nodes.addObject().put("dossier", dossier.id());
            node.put("id", each.recomputation().id());
            node.put("formula", each.recomputation().formula().toString());
            node.put("computed", each.computed().toString());
            each.published()
                    .ifPresent(figure -> node.put("published", figure.quantity().toString()));
            each.reconciliation()
                    .ifPresent(found -> node.put("verdict", found.verdict().name()));
        }
    }

    private static void settlements(ArrayNode nodes, Dossier dossier, Function<Settled, List<String>> explained) {
        for (Distribution distribution : dossier.economy().distributions()) {
            Settled settled = dossier.settle(distribution.id());
            Settlement settlement = settled.settlement();
            ObjectNode node = nodes.addObject().put("dossier", dossier.id());
            node.put("distribution", distribution.id());
            node.put("standing", distribution.standing().name());
            node.put("asOf", settlement.asOf().toString());
            node.put("pot", yuan(settlement.pot()));
            node.put("paid", yuan(settlement.paid()));
            node.put("remaining", yuan(settlement.remaining()));
            node.put("agrees", settled.agrees());
            ObjectNode payments = node.putObject("payments");
            settlement.payments().forEach((party, paid) -> payments.put(party, yuan(paid)));
            lines(node.putArray("lines"), settlement);
            ObjectNode reasons = node.putObject("explained");
            explained.apply(settled).forEach(party -> reasons(reasons.putArray(party), settlement.explain(party)));
        }
    }

    private static void reasons(ArrayNode nodes, Explanation explanation) {
        explanation.reasons().forEach(reason -> nodes.add(reason.toString()));
    }

    private static void lines(ArrayNode nodes, Settlement settlement) {
        for (Step step : settlement.steps()) {
            for (Line line : step.lines()) {
                nodes.addObject()
                        .put("step", step.path())
                        .put("party", line.party())
                        .put("paid", yuan(line.paid()));
            }
        }
    }

    private static void incomes(ArrayNode nodes, Dossier dossier) {
        for (Distribution distribution : dossier.economy().distributions()) {
            Incomes incomes = VillageIncome.incomes(dossier, distribution);
            if (incomes.ledger().size() == 0) {
                continue;
            }
            Rollup rollup = incomes.by(VillageIncome.NOTION, By.village());
            ObjectNode node = nodes.addObject().put("distribution", distribution.id());
            node.put("notion", rollup.notion().id());
            ObjectNode villages = node.putObject("villages");
            rollup.lines()
                    .forEach(line -> villages.put(line.key(), yuan(line.income().money())));
            node.put("total", yuan(rollup.total().money()));
            node.put("perVillage", VillageIncome.average(incomes).toString());
        }
    }

    private static void name(ObjectNode node, Name name) {
        node.put("zh", name.zh()).put("en", name.en());
    }

    private static String yuan(Money amount) {
        return amount.toYuan().toPlainString();
    }
}
