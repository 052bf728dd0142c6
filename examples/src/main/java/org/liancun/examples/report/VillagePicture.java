// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.liancun.dossier.Dossier;
import org.liancun.examples.page.Block;
import org.liancun.examples.picture.Option;
import org.liancun.money.Money;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;
import org.liancun.village.Village;

/** Draws what each village receives of a settlement as one bar, stacked by step, with the total to the fen on top. */
final class VillagePicture {
    private static final int HEIGHT = 420;

    private VillagePicture() {}

    static Block of(Dossier dossier, Settlement settlement, Words words) {
        List<String> villages = dossier.places().villages().stream()
                .map(Village::id)
                .filter(settlement.payments()::containsKey)
                .toList();
        ObjectNode option = Option.object();
        option.putObject("grid")
                .put("left", 10)
                .put("right", 10)
                .put("top", 70)
                .put("bottom", 10)
                .put("containLabel", true);
        option.putObject("legend").put("type", "scroll").put("top", 10);
        ObjectNode x = option.putObject("xAxis").put("type", "category");
        x.putObject("axisLabel").put("interval", 0).put("width", 140).put("overflow", "break");
        x.set("data", Option.array(villages.stream().map(words::nameOf).toList()));
        option.putObject("yAxis").put("type", "value");
        ArrayNode series = option.putArray("series");
        for (Step step : SettlementTables.paying(settlement)) {
            if (villages.stream()
                    .anyMatch(village -> SettlementTables.paid(step, village).signum() > 0)) {
                bars(series.addObject(), step, villages, words);
            }
        }
        totals(series.addObject(), settlement, villages);
        return new Block.Picture(words.say(Caption.BY_TIER), option, HEIGHT);
    }

    private static void bars(ObjectNode series, Step step, List<String> villages, Words words) {
        String label = words.say(step.tier().name());
        series.put("type", "bar").put("stack", "income").put("name", label).put("barMaxWidth", 80);
        ArrayNode data = series.putArray("data");
        for (String village : villages) {
            Money paid = SettlementTables.paid(step, village);
            data.addObject().put("value", paid.toYuan()).put("tip", label + "\n" + Amounts.plain(paid));
        }
    }

    /** A line without ink, whose labels say the totals. */
    private static void totals(ObjectNode series, Settlement settlement, List<String> villages) {
        series.put("type", "scatter").put("symbolSize", 1).put("silent", true);
        series.putObject("itemStyle").put("opacity", 0);
        ArrayNode data = series.putArray("data");
        for (String village : villages) {
            Money total = settlement.paidTo(village);
            ObjectNode point = data.addObject().put("value", total.toYuan());
            point.putObject("label").put("show", true).put("position", "top").put("formatter", Amounts.plain(total));
        }
    }
}
