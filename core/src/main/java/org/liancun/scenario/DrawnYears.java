// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import org.liancun.chance.Draws;
import org.liancun.chance.Sampler;

/** Draws what is uncertain in all years of an outlook. Immutable and thread-safe. */
final class DrawnYears {
    private final Sampler sampler;

    DrawnYears(Outlook outlook, Draws draws) {
        Model model = outlook.in(outlook.firstYear());
        this.sampler = Sampler.of(
                draws,
                model.in(Section.UNCERTAINTIES).list(),
                model.correlation(),
                outlook.firstYear(),
                outlook.lastYear());
    }

    long[] room() {
        return new long[sampler.years() * sampler.count()];
    }

    long[] draw(long run) {
        long[] draws = room();
        sampler.draw(run, draws);
        return draws;
    }

    void draw(long run, long[] draws) {
        sampler.draw(run, draws);
    }
}
