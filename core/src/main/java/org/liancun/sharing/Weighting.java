// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.liancun.text.Phrase;

/** How a holding that did not last the whole period counts (按时段折算); 100 held from March to October of 2018 counts as 66.67. */
public enum Weighting {
    /** By days: 245 of 365 in the example, 67.12. */
    DAYS(new Phrase("按天数折算", "by days")) {
        @Override
        long length(Period period) {
            return period.days();
        }
    },
    /** By whole months: 8 of 12 in the example, 66.67; a holding that begins or ends within a month is refused. */
    MONTHS(new Phrase("按整月折算", "by whole months")) {
        @Override
        long length(Period period) {
            return period.months();
        }
    };

    private final Phrase phrase;

    Weighting(Phrase phrase) {
        this.phrase = phrase;
    }

    /** Returns words for how time counts. */
    public Phrase phrase() {
        return phrase;
    }

    abstract long length(Period period);

    /** Returns which part of a period another lies in it. */
    Ratio part(Period inside, Period whole) {
        return Ratio.of(length(inside), length(whole));
    }
}
