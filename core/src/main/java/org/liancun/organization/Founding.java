// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.liancun.money.Ratio;

/**
 * What became of the bodies that were announced: an earlier report of an area held against a later one.
 *
 * <p>Ids of bodies, in the order of the report that names them. Immutable and thread-safe.
 *
 * @param founded announced earlier, at work later
 * @param outstanding announced earlier and still so later
 * @param dropped announced earlier, not mentioned later
 * @param unannounced at work later, not mentioned earlier
 */
public record Founding(List<String> founded, List<String> outstanding, List<String> dropped, List<String> unannounced)
        implements Serializable {
    /** Copies the lists. */
    public Founding {
        founded = ImmutableList.copyOf(founded);
        outstanding = ImmutableList.copyOf(outstanding);
        dropped = ImmutableList.copyOf(dropped);
        unannounced = ImmutableList.copyOf(unannounced);
    }

    /** Compares the bodies of one report with those of a later one, by their ids. */
    public static Founding between(Organizations earlier, Organizations later) {
        Map<String, Body> before = Maps.uniqueIndex(earlier.bodies(), Body::id);
        Map<String, Body> after = Maps.uniqueIndex(later.bodies(), Body::id);
        List<String> planned = ids(earlier, Status.PLANNED);
        List<String> atWork = ids(later, Status.FOUNDED);
        return new Founding(
                planned.stream().filter(atWork::contains).toList(),
                ids(later, Status.PLANNED).stream().filter(planned::contains).toList(),
                planned.stream().filter(id -> !after.containsKey(id)).toList(),
                atWork.stream().filter(id -> !before.containsKey(id)).toList());
    }

    /**
     * Returns the share of the announced bodies that are at work.
     *
     * @throws ArithmeticException if none was announced
     */
    public Ratio share() {
        return Ratio.of(founded.size(), founded.size() + outstanding.size() + dropped.size());
    }

    private static List<String> ids(Organizations organizations, Status status) {
        return organizations.ofStatus(status).stream().map(Body::id).collect(toImmutableList());
    }
}
