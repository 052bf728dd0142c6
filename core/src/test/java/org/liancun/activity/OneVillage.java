// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import java.util.List;
import java.util.Map;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

/** Rice of one village, with numbers by hand, for tests. */
final class OneVillage {
    static final int YEAR = 2024;

    /** 120 x 400 = 48,000 公斤, sold at 2.60 for 124,800 and grown at 120 x 700 = 84,000: a profit of 40,800. */
    static final Activity RICE = ActivityKinds.crop(
            "rice",
            Name.of("水稻", "rice"),
            "jia",
            Factor.held("jia", "land"),
            Factor.driver("yield"),
            Factor.driver("price"),
            Factor.of(700));

    static final Givens GIVENS = givens("400", "2.6");

    private OneVillage() {}

    static Givens givens(String yield, String price) {
        return Givens.of(Map.of("yield", Ratio.parse(yield), "price", Ratio.parse(price)))
                .with("jia", "land", Ratio.of(120))
                .with("yi", "land", Ratio.of(80));
    }

    static Effect effect(String id, Part part, How how) {
        return new Effect(id, "joint", Among.kind("crop"), part, how, Period.ALWAYS, "assumed");
    }

    static ActivityResult run(Activity activity, Effect... effects) {
        return run(activity, GIVENS, effects);
    }

    static ActivityResult run(Activity activity, Givens givens, Effect... effects) {
        return Activities.run(YEAR, List.of(activity), List.of(effects), givens)
                .results()
                .get(0);
    }
}
