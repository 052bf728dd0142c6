// SPDX-License-Identifier: Apache-2.0
package org.liancun.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.liancun.money.Money;
import org.liancun.sharing.Line;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;

/**
 * The laws of a steady agreement: one in which nobody has a reason to wish for a smaller pot.
 *
 * <p>An agreement is steady if, in each of its lists of tiers,
 *
 * <ul>
 *   <li>tiers that take shares of the gross come first, and their shares add up to at most 100 %;
 *   <li>every other tier takes a share, brackets or everything of what remains, or an amount that does not depend on the pot,
 *       such as a rate on capital, a rent per mu or arrears;
 *   <li>no condition, band or base asks how large the pot is, and none reads what an earlier tier paid;
 *   <li>payments are whole fen that add up.
 * </ul>
 *
 * <p>Why only a fen: what such a list leaves never falls as the pot grows, but for the odd fen of a share that is rounded or of
 * a split. Dividing by largest remainder, one fen less or any amount more costs a part at most one fen (Alabama). The fen add up
 * along the steps. Source: by hand, and tried.
 */
public interface SteadyContract {
    /** Returns the trials on which the laws are tried; annotate the method that answers with {@code @Provide} too. */
    @Provide
    Arbitrary<Trial> trials();

    /** A larger pot costs no line more than one fen for each step up to its own. */
    @Property
    default void a_larger_pot_costs_nobody_more_than_a_fen_per_split(
            @ForAll("trials") Trial trial, @ForAll @LongRange(min = 1, max = 100_000_000_000L) long more) {
        Settlement small = trial.settled();
        Table<String, String, Money> large = lines(trial.plus(more).settled());
        List<Step> steps = small.steps();

        for (int i = 0; i < steps.size(); i++) {
            for (Line line : steps.get(i).lines()) {
                Money other = large.get(steps.get(i).path(), line.party());
                Money loss = line.paid().minus(other == null ? Money.ZERO : other);
                assertThat(loss.fen()).as("%s of %s", line, steps.get(i)).isLessThanOrEqualTo(i + 1);
            }
        }
    }

    private static Table<String, String, Money> lines(Settlement settlement) {
        Table<String, String, Money> lines = HashBasedTable.create();
        for (Step step : settlement.steps()) {
            step.lines().forEach(line -> lines.put(step.path(), line.party(), line.paid()));
        }
        return lines;
    }
}
