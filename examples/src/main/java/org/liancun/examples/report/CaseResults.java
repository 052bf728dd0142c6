// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.liancun.examples.cases.Check;
import org.liancun.examples.cases.Trial;
import org.liancun.examples.picture.Option;

/** Cases that were run, as one JSON document for machines; another implementation can compare its own with it. */
public final class CaseResults {
    private CaseResults() {}

    /** Returns every case with every check: the number worked out, the one expected, the verdict, the note. */
    public static String of(List<Trial> trials) {
        ObjectNode document = Option.object();
        ArrayNode cases = document.putArray("cases");
        for (Trial trial : trials) {
            ObjectNode node = cases.addObject().put("case", trial.entry().id());
            node.put("grade", trial.entry().grade().name());
            node.put("conforms", trial.conforms());
            ArrayNode checks = node.putArray("checks");
            trial.checks().forEach(check -> check(checks.addObject(), check));
        }
        return document.toPrettyString();
    }

    private static void check(ObjectNode node, Check check) {
        node.put("check", check.id());
        node.put("computed", check.reconciliation().computed().toString());
        node.put("expected", check.reconciliation().published().toString());
        node.put("verdict", check.reconciliation().verdict().name());
        node.put("agrees", check.agrees());
        node.put("note", check.note());
    }
}
