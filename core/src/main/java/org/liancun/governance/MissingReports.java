// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import java.util.Optional;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

/** What becomes of weeks for which a unit did not report; sources do not say, so there is no default. */
public enum MissingReports {
    /** They count as zero. */
    COUNT_AS_ZERO("计零分", "count as zero") {
        @Override
        Optional<Ratio> mean(Ratio sum, int reported, int due) {
            return Optional.of(sum.dividedBy(Ratio.of(due)));
        }
    },
    /** The mean is that of the weeks reported; who never reported has no rank. */
    LEAVE_OUT("不计入", "leave out") {
        @Override
        Optional<Ratio> mean(Ratio sum, int reported, int due) {
            return reported == 0 ? Optional.empty() : Optional.of(sum.dividedBy(Ratio.of(reported)));
        }
    },
    /** A unit with any such week has no rank. */
    NO_RANK("不排名", "no rank") {
        @Override
        Optional<Ratio> mean(Ratio sum, int reported, int due) {
            return reported < due ? Optional.empty() : Optional.of(sum.dividedBy(Ratio.of(due)));
        }
    };

    private final Name label;

    MissingReports(String zh, String en) {
        label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English words. */
    public Name label() {
        return label;
    }

    /** Returns the result of a unit, or nothing when it has no rank. */
    abstract Optional<Ratio> mean(Ratio sum, int reported, int due);
}
