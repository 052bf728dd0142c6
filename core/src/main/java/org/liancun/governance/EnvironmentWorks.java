// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Prompt;

/**
 * What was done about the surroundings of a place (环境整治). Immutable and thread-safe.
 *
 * @param all the works, in the order of their source
 */
public record EnvironmentWorks(List<EnvironmentWork> all) implements Serializable {
    /** Copies the works. */
    public EnvironmentWorks {
        all = ImmutableList.copyOf(all);
    }

    /** Obtains some works. */
    public static EnvironmentWorks of(EnvironmentWork... all) {
        return new EnvironmentWorks(List.of(all));
    }

    /** Returns the works of a strand. */
    public EnvironmentWorks of(Strand strand) {
        return new EnvironmentWorks(
                all.stream().filter(work -> work.strand() == strand).toList());
    }

    /** Returns the sum of the works that are counted in a unit or in one that converts to it, or nothing when none is. */
    public Optional<Quantity> total(Unit unit) {
        return all.stream()
                .map(EnvironmentWork::done)
                .filter(done -> done.unit().convertsTo(unit))
                .map(done -> done.in(unit))
                .reduce(Quantity::plus);
    }

    /** Returns the number, then the works, one a line, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        return Prompt.text("Works: " + all.size(), Lists.transform(all, work -> "  " + work));
    }
}
