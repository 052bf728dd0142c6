// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.liancun.measure.Quantity;

/**
 * The growth of a cluster whose members changed, taken apart: what the villages that stayed gained, and what came and went
 * with those that joined and left.
 *
 * <p>{@code within + joined − left − eliminated} is the change of the total. Example: A earned 100 and then 120, B earned 50
 * and left, C joined with 80: within 20, joined 80, left 50, and the total went from 150 to 200.
 *
 * <p>House definition. Immutable and thread-safe.
 *
 * @param growth that of the total
 * @param within what the villages gained that were members both times
 * @param joined what the new members earned in the current period
 * @param left what the former members earned in the previous one
 * @param eliminated what members paid each other in the current period less what they paid in the previous one
 */
public record MembershipGrowth(Growth growth, Quantity within, Quantity joined, Quantity left, Quantity eliminated)
        implements Serializable {

    /**
     * Takes the growth of a notion apart.
     *
     * @param previous the members of the time before, and that time
     * @param current the members now, and the time now
     * @throws IllegalArgumentException as {@link Incomes#total}, or if the current period does not begin after the previous
     */
    public static MembershipGrowth of(Notion notion, Incomes previous, Incomes current) {
        Rollup before = previous.by(notion, By.village());
        Rollup now = current.by(notion, By.village());
        Set<String> stayed = new TreeSet<>(previous.villages());
        stayed.retainAll(current.villages());
        Set<String> joined = new TreeSet<>(current.villages());
        joined.removeAll(stayed);
        Set<String> left = new TreeSet<>(previous.villages());
        left.removeAll(stayed);
        return new MembershipGrowth(
                new Growth(before.total().over(previous.period()), now.total().over(current.period())),
                earned(now, stayed).minus(earned(before, stayed)),
                earned(now, joined),
                earned(before, left),
                now.between().minus(before.between()));
    }

    private static Quantity earned(Rollup rollup, Collection<String> villages) {
        Quantity earned = rollup.total().amount().times(0);
        for (Receipts line : rollup.lines()) {
            if (villages.contains(line.groups().get(0))) {
                earned = earned.plus(line.income().amount());
            }
        }
        return earned;
    }
}
