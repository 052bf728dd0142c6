// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.liancun.village.Level;
import org.liancun.village.Region;
import org.liancun.village.Regions;
import org.liancun.village.Village;

/** Finds the region of one level that each listed village lies in. */
final class RegionLines {

    private RegionLines() {}

    static Map<String, String> of(Regions regions, Collection<Village> villages, Level level) {
        Map<String, String> lines = new HashMap<>();
        for (Village village : villages) {
            for (Region region : regions.path(village.region())) {
                if (region.level() == level) {
                    lines.put(village.id(), region.id());
                }
            }
        }
        return lines;
    }
}
