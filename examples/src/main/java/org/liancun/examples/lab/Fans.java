// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.lab;

import java.util.ArrayList;
import java.util.List;
import org.liancun.chance.Tally;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Wording;
import org.liancun.examples.picture.FanBand;
import org.liancun.examples.picture.FanPicture;
import org.liancun.money.Ratio;
import org.liancun.scenario.Indicator;
import org.liancun.study.StudyResult;

/** Draws how a figure spreads over many runs, year by year. */
public final class Fans {
    private Fans() {}

    /** Returns the picture of a figure of a study; years in which no run has a value are left out. */
    public static Block of(String title, StudyResult result, Indicator figure, Wording wording) {
        Scale scale = Scale.of(figure);
        List<FanBand> bands = new ArrayList<>();
        for (int year = result.layout().firstYear(); year <= result.layout().lastYear(); year++) {
            Tally tally = result.tally(figure, year);
            if (tally.count() > 0) {
                bands.add(band(Integer.toString(year), tally, scale));
            }
        }
        return FanPicture.of(title, bands, wording);
    }

    static FanBand band(String label, Tally tally, Scale scale) {
        return new FanBand(
                label,
                scale.drawn(tally.quantile(Ratio.percent(5))),
                scale.drawn(tally.quantile(Ratio.percent(25))),
                scale.drawn(tally.quantile(Ratio.percent(50))),
                scale.drawn(tally.quantile(Ratio.percent(75))),
                scale.drawn(tally.quantile(Ratio.percent(95))));
    }
}
