// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.liancun.chance.Tally;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Wording;
import org.liancun.examples.picture.FanBand;
import org.liancun.examples.picture.FanPicture;
import org.liancun.money.Ratio;

/** Draws how a figure spreads over many runs, year by year. */
public final class Fans {
    private Fans() {}

    /**
     * Returns the picture.
     *
     * @param title what the figure is
     * @param years what the runs come to in each year, at least one run
     */
    public static Block of(String title, SortedMap<Integer, Tally> years, Scale scale, Wording wording) {
        List<FanBand> bands = new ArrayList<>();
        years.forEach((year, tally) -> bands.add(new FanBand(
                year.toString(),
                scale.drawn(tally.quantile(Ratio.percent(5))),
                scale.drawn(tally.quantile(Ratio.percent(25))),
                scale.drawn(tally.quantile(Ratio.percent(50))),
                scale.drawn(tally.quantile(Ratio.percent(75))),
                scale.drawn(tally.quantile(Ratio.percent(95))))));
        return FanPicture.of(title, bands, wording);
    }
}
