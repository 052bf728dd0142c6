// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Report;
import org.liancun.examples.page.Section;
import org.liancun.examples.page.Wording;
import org.liancun.scenario.Indicator;
import org.liancun.study.StudyResult;
import org.liancun.text.Name;
import org.liancun.text.Names;
import org.liancun.text.Phrase;

/** Lays out what many runs of a model come to. */
public final class StudyReport {
    private static final Name RUNS = Name.of("模拟结果", "What the runs come to");

    private StudyReport() {}

    /**
     * Returns the report on a study: how many runs there were, then a fan of every figure.
     *
     * @param names what villages are called
     */
    public static Report of(Name title, StudyResult result, Names names, Wording wording) {
        Map<Indicator, Phrase> titles = titles(names);
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(1, wording.say(RUNS), new Block.Prose(wording.say(runs(result)))));
        for (Indicator figure : result.layout().figures()) {
            String unit = wording.say(Scale.of(figure).unit());
            sections.add(Section.of(
                    2,
                    wording.say(titles.getOrDefault(figure, figure.phrase())),
                    Fans.of(unit, result, figure, wording)));
        }
        return new Report(wording.say(title), sections);
    }

    private static Map<Indicator, Phrase> titles(Names names) {
        Map<Indicator, Phrase> titles = new HashMap<>();
        names.byId()
                .forEach((id, name) ->
                        titles.put(Indicator.village(id), Phrase.of("%s全村收入", "income of %s", name.phrase())));
        return titles;
    }

    private static Phrase runs(StudyResult result) {
        return Phrase.of(
                "模拟%s次，种子%s。各年分位数的误差不超过1/256。",
                "%s runs, seed %s. The quantiles of each year are off by at most 1/256.",
                Phrase.same(Long.toString(result.done().count())),
                Phrase.same(Long.toString(result.draws().seed())));
    }
}
