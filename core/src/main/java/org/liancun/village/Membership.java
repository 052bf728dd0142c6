// SPDX-License-Identifier: Apache-2.0
package org.liancun.village;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import org.liancun.measure.Period;
import org.liancun.text.Ids;
import org.liancun.text.Prompt;

/**
 * A village's part in a cluster, for a time.
 *
 * <p>Ordered by role, the centre first, then by village id, then by period. Immutable and thread-safe.
 *
 * @param village the id of the village
 * @param role what it is in the cluster
 * @param during the days on which it takes part
 */
public record Membership(String village, Role role, Period during) implements Comparable<Membership>, Serializable {
    private static final Comparator<Membership> ORDER = Comparator.comparing(Membership::role)
            .thenComparing(Membership::village)
            .thenComparing(Membership::during);

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id breaks the rule of {@link Ids}
     */
    public Membership {
        Ids.require(village, "Village of a membership");
        requireNonNull(role, "role");
        requireNonNull(during, "during");
    }

    /** Obtains the membership of a centre village (中心村). */
    public static Membership centre(String village, Period during) {
        return new Membership(village, Role.CENTRE, during);
    }

    /** Obtains the membership of a member village (成员村). */
    public static Membership member(String village, Period during) {
        return new Membership(village, Role.MEMBER, during);
    }

    /** Orders by role, village id and period. */
    @Override
    public int compareTo(Membership other) {
        return ORDER.compare(this, other);
    }

    /** Returns role, village id and period, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(role.label().zh() + " " + Prompt.cut(village, 40) + ", " + during);
    }
}
