// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import org.liancun.text.Name;

/** The part of public life in which a kind of body works. House definition. */
public enum Sphere {
    /** Organizations of the Party. */
    PARTY("党组织", "Party"),
    /** Government, its departments and its offices, and self-government of villagers. */
    PUBLIC("政务与服务机构", "public"),
    /** Bodies that own, produce and trade. */
    ECONOMIC("经济组织", "economic"),
    /** Mass organizations (群团组织), associations and groups of culture. */
    SOCIAL("群团与社会组织", "social");

    private final Name label;

    Sphere(String zh, String en) {
        label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English word. */
    public Name label() {
        return label;
    }
}
