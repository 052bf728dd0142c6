// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Split;
import org.liancun.sharing.SplitByRatio;
import org.liancun.sharing.Tier;

/** The agreements with their tiers and slices, to be found by paths such as {@code "orders/dividend/members"}. */
final class TierPaths {
    private final Map<String, TierPaths> below = new HashMap<>();

    private TierPaths() {}

    static TierPaths of(List<Agreement> agreements) {
        TierPaths root = new TierPaths();
        agreements.forEach(agreement -> root.at(agreement.id()).add(agreement.tiers()));
        return root;
    }

    /** Tells whether a path leads to an agreement, or through one to a tier or a slice. */
    boolean has(String path) {
        TierPaths here = this;
        for (int from = 0; from <= path.length(); ) {
            int slash = path.indexOf('/', from);
            int end = slash < 0 ? path.length() : slash;
            here = here.below.get(path.substring(from, end));
            if (here == null) {
                return false;
            }
            from = end + 1;
        }
        return true;
    }

    private TierPaths at(String id) {
        return below.computeIfAbsent(id, key -> new TierPaths());
    }

    private void add(List<Tier> tiers) {
        tiers.forEach(tier -> at(tier.id()).add(tier.split()));
    }

    private void add(Split split) {
        if (split instanceof Split.Tiers nested) {
            add(nested.tiers());
        } else if (split instanceof SplitByRatio ratio) {
            ratio.slices().forEach(slice -> at(slice.id()).add(slice.to()));
        }
    }
}
