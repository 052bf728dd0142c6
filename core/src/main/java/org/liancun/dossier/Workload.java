// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import com.google.common.math.LongMath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Split;
import org.liancun.sharing.SplitByRatio;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;

/**
 * How much there is to work out for the distributions of an economy, known without doing it.
 *
 * <p>Counts the parties and holdings of each different record date, and for each distribution the parties that each tier of its
 * agreement may look at. Numbers that do not fit count as the largest.
 */
final class Workload {
    private final long parties;

    private Workload(long parties) {
        this.parties = parties;
    }

    static long of(Economy economy) {
        Workload work = new Workload(economy.parties().size());
        Map<String, Long> each = new HashMap<>();
        for (Agreement agreement : economy.agreements()) {
            each.putIfAbsent(agreement.id(), work.ofTiers(agreement.tiers()));
        }
        long days = economy.distributions().stream()
                .map(distribution -> distribution.inputs().asOf())
                .distinct()
                .count();
        long sum = LongMath.saturatedMultiply(
                days, work.parties + economy.holdings().size());
        for (Distribution distribution : economy.distributions()) {
            sum = LongMath.saturatedAdd(sum, each.getOrDefault(distribution.agreement(), 0L));
        }
        return sum;
    }

    private long ofTiers(List<Tier> tiers) {
        long sum = 0;
        for (Tier tier : tiers) {
            sum = LongMath.saturatedAdd(sum, LongMath.saturatedAdd(ofTake(tier.take()), ofSplit(tier.split())));
        }
        return sum;
    }

    private long ofTake(Take take) {
        return take.makesClaims() ? parties : 1;
    }

    private long ofSplit(Split split) {
        if (split instanceof Split.To) {
            return 1;
        }
        if (split instanceof Split.Equally equally && equally.among() instanceof Who.Named named) {
            return named.parties().size();
        }
        if (split instanceof Split.ByMeasure by && by.among() instanceof Who.Named named) {
            return named.parties().size();
        }
        if (split instanceof SplitByRatio ratio) {
            return ratio.slices().stream()
                    .mapToLong(slice -> ofSplit(slice.to()))
                    .reduce(1, LongMath::saturatedAdd);
        }
        return split instanceof Split.Tiers nested ? ofTiers(nested.tiers()) : parties;
    }
}
