// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.liancun.village.Level;
import org.liancun.village.Region;
import org.liancun.village.Regions;
import org.liancun.village.Village;

/** Puts each listed village on the line of the region of one level that it lies in. */
final class RegionLines implements LineRule {
    private final Map<String, String> lines = new HashMap<>();

    RegionLines(Regions regions, Collection<Village> villages, Level level) {
        for (Village village : villages) {
            for (Region region : regions.path(village.region())) {
                if (region.level() == level) {
                    lines.put(village.id(), region.id());
                }
            }
        }
    }

    @Override
    public String of(String party, Entry entry) {
        return lines.getOrDefault(party, NONE);
    }
}
