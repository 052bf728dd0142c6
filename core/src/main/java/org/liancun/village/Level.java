// SPDX-License-Identifier: Apache-2.0
package org.liancun.village;

import org.liancun.text.Name;

/**
 * A level of the administrative order (行政层级), from the highest to the lowest.
 *
 * <p>Source: Constitution of the People's Republic of China, article 30, for province to township; Organic Law of the
 * Villagers' Committees, article 3, for village and group.
 */
public enum Level {
    /** A province (省), autonomous region or municipality under the State Council. */
    PROVINCE("省", "province"),
    /** A prefecture (地区, 州) or a city divided into districts (市). */
    PREFECTURE("地市州", "prefecture"),
    /** A county (县), county-level city (市) or district (区). */
    COUNTY("县市区", "county"),
    /** A township (乡), town (镇) or subdistrict (街道). */
    TOWNSHIP("乡镇街道", "township"),
    /** A village (村) or residential community (社区). */
    VILLAGE("村社区", "village"),
    /** A villagers' group (村民小组). */
    GROUP("村民小组", "villagers' group");

    private final Name label;

    Level(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the level in Chinese and in English. */
    public Name label() {
        return label;
    }

    /** Tells whether this is a higher level than another; a county is above a township. */
    public boolean isAbove(Level other) {
        return compareTo(other) < 0;
    }
}
