// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liancun.text.Advice;
import org.liancun.text.Clip;

/** The problems found so far, with the nearest name while {@link Advice} has any to give. */
final class Misfits {
    private final List<Misfit> problems = new ArrayList<>();
    private final Advice advice = new Advice();

    /** Notes an id that is not among the known ones. */
    void unknown(String path, String subject, String expected, String id, Set<String> known) {
        problems.add(new Misfit(path, subject, expected, Clip.of(id), advice.nearest(id, known)));
    }

    /** Notes an id unless it is among the known ones. */
    void known(String path, String subject, String expected, String id, Set<String> known) {
        if (!known.contains(id)) {
            unknown(path, subject, expected, id, known);
        }
    }

    /** Notes something to which no other word is near. */
    void add(String path, String subject, String expected, String found) {
        problems.add(new Misfit(path, subject, expected, Clip.of(found), ""));
    }

    List<Misfit> list() {
        return ImmutableList.copyOf(problems);
    }
}
