// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;

/**
 * What changed from one roll-up to another on the same kind of lines: from year to year, or from what was known on one day
 * to what was known on a later one (重述).
 *
 * <p>The changes of the lines, less the change of what is between them, add up to the change of the total. Lines are not
 * to name the period, since no line would then be in both.
 *
 * <p>Immutable and thread-safe.
 */
public record RollupChange(Rollup before, Rollup after) implements Serializable {

    /**
     * Checks that the two are alike.
     *
     * @throws IllegalArgumentException if notions or headings differ
     */
    public RollupChange {
        before.wholes()
                .get(0)
                .received()
                .requireSameNotion(after.wholes().get(0).received(), "comparison");
        checkArgument(
                before.headings().equals(after.headings()),
                "Lines of both roll-ups must be by %s, but were by %s",
                before.headings(),
                after.headings());
    }

    /** Returns each line of either roll-up, in code-unit order of the groups; what has no line in one of them is 0 there. */
    public List<Part> parts() {
        Map<List<String>, Quantity> earlier = amounts(before);
        Map<List<String>, Quantity> later = amounts(after);
        Quantity nothing = Quantity.of(0, Unit.YUAN);
        Set<List<String>> lines = new TreeSet<>(Tally.ORDER);
        lines.addAll(earlier.keySet());
        lines.addAll(later.keySet());
        return lines.stream()
                .map(groups ->
                        new Part(groups, earlier.getOrDefault(groups, nothing), later.getOrDefault(groups, nothing)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the lines that are not the same in both. */
    public List<Part> changed() {
        return parts().stream()
                .filter(part -> !part.before().equals(part.after()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the change of what the lines count and the total does not. */
    public Quantity between() {
        return after.between().minus(before.between());
    }

    /**
     * Returns the change of the total.
     *
     * @throws IllegalArgumentException as {@link Rollup#total}
     */
    public Quantity total() {
        return after.total().amount().minus(before.total().amount());
    }

    /**
     * Returns what a part adds to the growth of the total, in percentage points of the total before (拉动); nothing if that is
     * not surely positive. Example: from 100 to 130, a part that gained 20 adds 20 points to the 30 %.
     *
     * @throws IllegalArgumentException as {@link Rollup#total}
     */
    public Optional<Quantity> contribution(Part part) {
        Income base = before.total();
        return base.isPositive()
                ? Optional.of(part.increment().dividedBy(base.amount()).in(Unit.PERCENT))
                : Optional.empty();
    }

    /** Returns the total before and after. */
    @Override
    public String toString() {
        return before + " -> " + after;
    }

    private static Map<List<String>, Quantity> amounts(Rollup rollup) {
        Map<List<String>, Quantity> amounts = new HashMap<>();
        rollup.lines().forEach(line -> amounts.put(line.groups(), line.income().amount()));
        return amounts;
    }

    /**
     * One line in both roll-ups.
     *
     * <p>Immutable and thread-safe.
     */
    public record Part(List<String> groups, Quantity before, Quantity after) implements Serializable {

        /** Copies the groups. */
        public Part {
            groups = ImmutableList.copyOf(groups);
            before.minus(after);
        }

        /** Returns what was gained; negative means lost. */
        public Quantity increment() {
            return after.minus(before);
        }
    }
}
