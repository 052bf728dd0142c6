// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static java.math.BigInteger.valueOf;

import java.math.BigInteger;
import java.util.OptionalLong;

/** When additions to the statutory reserve of a company may stop. */
final class ReserveStop {
    private ReserveStop() {}

    /** Tells whether the reserve is known to be large enough before anything is added. */
    static boolean hasStopped(Entity entity, Docket docket) {
        return reaches(BigInteger.ZERO, entity, docket);
    }

    /** Tells whether the reserve is known to be large enough after an addition of so many fen. */
    static boolean reaches(BigInteger added, Entity entity, Docket docket) {
        OptionalLong capital = entity.particulars().number(Particular.REGISTERED_CAPITAL);
        OptionalLong reserve = entity.particulars().number(Particular.STATUTORY_RESERVE);
        if (capital.isEmpty() || capital.getAsLong() == 0 || reserve.isEmpty()) {
            return false;
        }
        Rate after = new Rate(valueOf(reserve.getAsLong()).add(added), valueOf(capital.getAsLong()));
        return docket.limits(Parameter.STATUTORY_RESERVE_STOP).stream()
                .noneMatch(limit -> after.isBelow(limit.bounds()));
    }
}
