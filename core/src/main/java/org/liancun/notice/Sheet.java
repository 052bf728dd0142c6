// SPDX-License-Identifier: Apache-2.0
package org.liancun.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.liancun.money.CapitalNumerals;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Line;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.TextTable;

/** Lays out the table of a notice. */
final class Sheet {
    private final PublicNotice notice;
    private final Settlement settlement;
    private final Names names;
    private final Locale locale;
    private final List<String> measures;
    private final List<Stage> stages;

    Sheet(PublicNotice notice, Locale locale) {
        this.notice = notice;
        this.settlement = notice.settlement();
        this.names = notice.called();
        this.locale = locale;
        this.measures = List.copyOf(notice.register().measures());
        this.stages = Stage.all(settlement, names).stream()
                .filter(stage -> !stage.step().lines().isEmpty())
                .toList();
    }

    TextTable table() {
        List<List<String>> rows = new ArrayList<>();
        List<Map<String, Money>> columns =
                stages.stream().map(stage -> byParty(stage.step())).toList();
        settlement.payments().forEach((party, total) -> rows.add(party(party, columns, total)));
        Money left =
                Money.sum(stages.stream().map(stage -> stage.step().residual()).toList());
        rows.add(paid());
        rows.add(bottom(new Phrase("未分配", "remaining"), settlement.remaining()));
        rows.add(bottom(new Phrase("其中舍入差额", "of which rounding"), left));
        rows.add(bottom(new Phrase("可分配金额", "pot"), settlement.pot()));
        return new TextTable(headings(), rows);
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        headings.add(new Phrase("参与方", "party").in(locale));
        measures.forEach(measure -> headings.add(names.phrase(measure).in(locale)));
        stages.forEach(stage -> headings.add(stage.name().in(locale)));
        headings.add(new Phrase("合计", "total").in(locale));
        headings.add(new Phrase("大写金额", "in capital numerals").in(locale));
        return headings;
    }

    private static Map<String, Money> byParty(Step step) {
        return step.lines().stream().collect(Collectors.toMap(Line::party, Line::paid));
    }

    private List<String> party(String party, List<Map<String, Money>> columns, Money total) {
        List<String> cells = new ArrayList<>();
        cells.add(names.phrase(party).in(locale));
        measures.forEach(measure -> cells.add(plain(notice.register().held(party, measure))));
        columns.forEach(column -> cells.add(plain(column.getOrDefault(party, Money.ZERO))));
        return ended(cells, total);
    }

    private List<String> paid() {
        List<String> cells = new ArrayList<>();
        cells.add(new Phrase("合计", "paid").in(locale));
        for (String measure : measures) {
            Ratio held = Ratio.ZERO;
            for (String party : settlement.payments().keySet()) {
                held = held.plus(notice.register().held(party, measure));
            }
            cells.add(plain(held));
        }
        stages.forEach(stage -> cells.add(plain(stage.step().paid())));
        return ended(cells, settlement.paid());
    }

    private List<String> bottom(Phrase heading, Money amount) {
        List<String> cells = new ArrayList<>();
        cells.add(heading.in(locale));
        for (int i = 0; i < measures.size() + stages.size(); i++) {
            cells.add("");
        }
        return ended(cells, amount);
    }

    private static List<String> ended(List<String> cells, Money total) {
        cells.add(yuan(total));
        cells.add(CapitalNumerals.of(total));
        return cells;
    }

    private static String plain(Ratio held) {
        return held.isZero() ? "-" : held.plain();
    }

    private static String plain(Money amount) {
        return amount.isZero() ? "-" : yuan(amount);
    }

    private static String yuan(Money amount) {
        String yuan = amount.formatYuan();
        return yuan.substring(0, yuan.length() - 1);
    }
}
