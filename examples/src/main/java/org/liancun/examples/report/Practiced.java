// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liancun.dossier.Dossier;
import org.liancun.examples.page.Block;
import org.liancun.linkage.LocalMechanism;
import org.liancun.linkage.Practice;

/** How mechanisms work: whom they reach, who takes part, what goes in, what comes out. */
final class Practiced {
    private Practiced() {}

    static Optional<Block> of(Dossier dossier, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (Practice practice : dossier.linkage().practices()) {
            rows.add(List.of(
                    dossier.linkage()
                            .find(practice.mechanism())
                            .map(LocalMechanism::name)
                            .map(words::name)
                            .orElse(practice.mechanism()),
                    Integer.toString(practice.villages().size()),
                    practice.participants().stream().map(words::nameOf).collect(joining("; ")),
                    practice.outputs().stream()
                            .map(figure -> words.figure(dossier, figure))
                            .collect(joining("; ")),
                    practice.resources().stream().map(words::nameOf).collect(joining("; "))));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(words.grid(
                        1,
                        rows,
                        Caption.MECHANISM,
                        Caption.VILLAGES,
                        Caption.PARTICIPANTS,
                        Caption.OUTPUTS,
                        Caption.USED));
    }
}
