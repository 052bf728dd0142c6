// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liancun.chance.Tally;
import org.liancun.chance.Uncertainty;
import org.liancun.comparison.Input;
import org.liancun.comparison.Tornado;
import org.liancun.examples.lab.ModelNames;
import org.liancun.examples.lab.StudyReport;
import org.liancun.examples.lab.Tornadoes;
import org.liancun.examples.lab.Undivided;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Report;
import org.liancun.examples.page.Section;
import org.liancun.examples.page.Wording;
import org.liancun.json.Json;
import org.liancun.json.Patches;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.scenario.Change;
import org.liancun.scenario.Changes;
import org.liancun.scenario.Edit;
import org.liancun.scenario.Indicator;
import org.liancun.scenario.Projection;
import org.liancun.study.RowLayout;
import org.liancun.study.StudyResult;
import org.liancun.text.Name;
import org.liancun.text.Names;
import org.liancun.text.Phrase;

/**
 * Many runs of a model: how its figures spread, and how far each uncertain driver moves the income of the villages.
 *
 * @param prospect what was run
 * @param expected the run in which every driver is as expected
 * @param result what the runs came to
 * @param wording the language of the report
 */
record Simulation(Prospect prospect, Projection expected, StudyResult result, Wording wording) implements Foreseen {
    private static final Name MOVES = Name.of("什么影响各村收入", "What moves the income of the villages");
    private static final Name TORNADO = Name.of(
            "各不确定因素单独取预期值的0.9倍和1.1倍时，全部村各年收入合计（万元）",
            "Income of all villages in all years, one uncertain driver at a time 0.9 and 1.1 times as expected, in wan yuan");
    private static final Name TENTH = Name.of(
            "每个因素都同样增减一成，不论它本身有多不确定：这里说的是收入对它有多敏感，不是它会变动多少。",
            "Every driver is a tenth less and a tenth more, however uncertain it is: this tells how much hangs on it, not how far "
                    + "it may go.");
    private static final List<Ratio> PARTS =
            Stream.of(5, 25, 50, 75, 95).map(Ratio::percent).toList();
    private static final String WITHIN = "1/256";
    private static final int POINT = 6;

    @Override
    public Report report() {
        Names names = ModelNames.of(expected);
        Report runs = StudyReport.of(prospect.title(), result, names, wording);
        List<Section> sections = new ArrayList<>(runs.sections());
        sections.add(Undivided.of(expected, wording));
        List<Input> inputs = prospect.file().model().in(org.liancun.scenario.Section.UNCERTAINTIES).list().stream()
                .map(Uncertainty::driver)
                .map(driver -> Input.around(driver, Ratio.ONE, Ratio.percent(10)))
                .toList();
        if (!inputs.isEmpty()) {
            Tornado tornado = Tornado.of(inputs, this::income);
            sections.add(Section.of(
                    2,
                    wording.say(MOVES),
                    new Block.Prose(wording.say(TENTH)),
                    Tornadoes.of(wording.say(TORNADO), tornado, names, wording)));
        }
        return new Report(runs.title(), sections);
    }

    /** Of the run that is expected; the others do not tell. */
    @Override
    public List<Phrase> limits() {
        return expected.findings().stream()
                .map(finding -> Phrase.of("按预期，%s", "As expected: %s", finding.phrase()))
                .toList();
    }

    /** The income of all villages in all years when drivers are so many times what is expected of them. */
    private Money income(Map<String, Ratio> factors) {
        List<Change> changes = factors.entrySet().stream()
                .map(each -> Change.of("of-" + each.getKey(), Edit.times(each.getValue()), "drivers/" + each.getKey()))
                .toList();
        Changes all = prospect.changes().and(new Changes(changes));
        return Projection.of(Patches.outlook(prospect.file().model(), all)).years().stream()
                .map(year -> Money.sum(year.villages().values()))
                .reduce(Money.ZERO, Money::plus);
    }

    /** The result, from which {@code --resume} goes on. */
    @Override
    public String json() {
        return Json.write(result);
    }

    /** A row for each figure of each year; amounts in yuan, other numbers as they are, and of itself how far a quantile may be off. */
    @Override
    public String csv() {
        RowLayout layout = result.layout();
        List<List<String>> rows = new ArrayList<>();
        for (Indicator figure : layout.figures()) {
            for (int year = layout.firstYear(); year <= layout.lastYear(); year++) {
                rows.add(row(figure, year, result.tally(figure, year)));
            }
        }
        return Csv.of(
                List.of("figure", "year", "runs", "mean", "p5", "p25", "p50", "p75", "p95", "quantiles-within"), rows);
    }

    private static List<String> row(Indicator figure, int year, Tally tally) {
        List<String> row = new ArrayList<>(List.of(figure.id(), String.valueOf(year), String.valueOf(tally.count())));
        if (tally.count() > 0) {
            row.add(number(figure, tally.mean().rounded(0, RoundingMode.HALF_UP).longValueExact()));
            PARTS.forEach(part -> row.add(number(figure, tally.quantile(part))));
            row.add(WITHIN);
        }
        return row;
    }

    private static String number(Indicator figure, long whole) {
        return figure.unit().equals(Unit.YUAN)
                ? Money.ofFen(whole).toYuan().toPlainString()
                : BigDecimal.valueOf(whole, POINT).toPlainString();
    }
}
