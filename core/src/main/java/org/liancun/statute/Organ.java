// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import org.liancun.text.Name;

/** Who meets and decides. */
public enum Organ {
    /** All members of a collective or a co-operative (成员大会). */
    MEMBER_ASSEMBLY("成员大会", "assembly of members"),
    /** Delegates of the members (成员代表大会). */
    DELEGATE_ASSEMBLY("成员代表大会", "assembly of delegates"),
    /** The council of a collective or a co-operative, the board of a company (理事会、董事会). */
    COUNCIL("理事会（董事会）", "council"),
    /** The shareholders of a company (股东会). */
    SHAREHOLDERS("股东会", "shareholders"),
    /** All adult villagers, where the villagers' committee acts for a collective (村民会议). */
    VILLAGERS("村民会议", "meeting of villagers"),
    /** Delegates of the households, in place of all adult villagers (户的代表参加的村民会议). */
    VILLAGE_HOUSEHOLDS("户的代表参加的村民会议", "meeting of delegates of households"),
    /** Delegates of the villagers (村民代表会议). */
    VILLAGE_DELEGATES("村民代表会议", "meeting of village delegates");

    private final Name label;

    Organ(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the organ in Chinese and in English. */
    public Name label() {
        return label;
    }
}
