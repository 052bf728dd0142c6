// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liancun.text.Name;
import org.liancun.text.TextTable;

/** Prints crosswalks and matrices. */
final class Tables {
    private static final List<Name> CROSSWALK = List.of(
            Name.of("代码", "Code"), Name.of("机制", "Mechanism"), Name.of("证据", "Evidence"), Name.of("本地机制", "Local"));

    private static final List<Name> PRACTICES = List.of(
            Name.of("本地机制", "Local"),
            Name.of("村", "Villages"),
            Name.of("参与方", "Participants"),
            Name.of("资源", "Resources"),
            Name.of("产出", "Outputs"));

    private Tables() {}

    static String crosswalk(Linkages linkages, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<Mechanism, List<LocalMechanism>> entry :
                linkages.crosswalk().entrySet()) {
            Mechanism mechanism = entry.getKey();
            Strength strength = linkages.strengthOf(mechanism);
            rows.add(List.of(
                    mechanism.code(),
                    mechanism.label().in(locale),
                    strength.mark() + " " + strength.label().in(locale),
                    entry.getValue().stream()
                            .map(local -> local.strengthOf(mechanism).mark()
                                    + local.name().in(locale))
                            .collect(joining(" "))));
        }
        return table(CROSSWALK, rows, locale);
    }

    static String practices(Practices practices, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        for (Practice practice : practices.linkages().practices()) {
            LocalMechanism local =
                    practices.linkages().find(practice.mechanism()).orElseThrow();
            rows.add(List.of(
                    local.name().in(locale),
                    String.join(" ", practice.villages()),
                    String.join(" ", practice.participants()),
                    String.join(" ", practice.resources()),
                    String.join(" ", practice.outputs())));
        }
        return table(PRACTICES, rows, locale);
    }

    private static String table(List<Name> headings, List<List<String>> rows, Locale locale) {
        return new TextTable(headings.stream().map(name -> name.in(locale)).toList(), rows).toString();
    }

    static String matrix(MechanismMatrix matrix) {
        List<String> headings = ImmutableList.<String>builder()
                .add("代码 Code", "机制", "Mechanism")
                .addAll(matrix.areas())
                .add("地区数 Areas")
                .build();
        List<List<String>> rows = new ArrayList<>();
        for (Mechanism mechanism : Mechanism.values()) {
            ImmutableList.Builder<String> row = ImmutableList.builder();
            row.add(mechanism.code(), mechanism.label().zh(), mechanism.label().en());
            for (String area : matrix.areas()) {
                row.add(matrix.strength(area, mechanism).mark());
            }
            rows.add(row.add(matrix.areasWith(mechanism, Strength.NAME_ONLY).size() + "/"
                            + matrix.areas().size())
                    .build());
        }
        return new TextTable(headings, rows) + legend();
    }

    private static String legend() {
        return Arrays.stream(Strength.values())
                .map(strength -> strength.mark() + " " + strength.label().zh() + " "
                        + strength.label().en())
                .collect(joining("   ", "", "\n"));
    }
}
