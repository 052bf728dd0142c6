// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import org.liancun.measure.Period;
import org.liancun.money.Ratio;

/** How a holding that did not last the whole period counts (按时段折算); 100 held from March to October of 2018 counts as 66.67. */
public enum Weighting {
    /** By days: 245 of 365 in the example, 67.12. */
    DAYS {
        @Override
        long length(Period period) {
            return period.days();
        }
    },
    /** By whole months: 8 of 12 in the example, 66.67; a holding that begins or ends within a month is refused. */
    MONTHS {
        @Override
        long length(Period period) {
            return period.months();
        }
    };

    abstract long length(Period period);

    /** Returns which part of a period another lies in it. */
    Ratio part(Period inside, Period whole) {
        return Ratio.of(length(inside), length(whole));
    }
}
