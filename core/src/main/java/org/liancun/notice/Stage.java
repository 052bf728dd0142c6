// SPDX-License-Identifier: Apache-2.0
package org.liancun.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;
import org.liancun.text.Names;
import org.liancun.text.Phrase;

/** A step and what it is called, with the names of the steps around it: 分红·成员. */
record Stage(Step step, Phrase name) {
    private static final Phrase INSIDE = new Phrase("·", " / ");

    /** Returns all steps of a settlement, in order. */
    static List<Stage> all(Settlement settlement, Names names) {
        Map<String, Step> byPath =
                settlement.steps().stream().collect(Collectors.toMap(Step::path, Function.identity()));
        return settlement.steps().stream()
                .map(step -> new Stage(step, name(step.path(), byPath, names)))
                .toList();
    }

    private static Phrase name(String path, Map<String, Step> byPath, Names names) {
        List<Phrase> parts = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            parts.add(byPath.get(path.substring(0, slash)).tier().title(names));
        }
        parts.add(byPath.get(path).tier().title(names));
        return Phrase.join(INSIDE, parts);
    }
}
