// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import org.liancun.text.Name;

/** What kind of thing villages bring together, or have in common. House definition. */
public enum ResourceKind {
    /** Land, cultivated or not. */
    LAND("土地", "land"),
    /** Ponds, reservoirs and rivers. */
    WATER("水面", "water"),
    /** Houses, idle ones above all, and workshops. */
    BUILDING("房屋", "building"),
    /** Money and grants. */
    FUNDS("资金", "funds"),
    /** Workers and their time. */
    LABOUR("劳动力", "labour"),
    /** Knowledge and methods of production. */
    TECHNOLOGY("技术", "technology"),
    /** News of markets and policies. */
    INFORMATION("信息", "information"),
    /** A place near to a town, a road or a sight. */
    LOCATION("区位", "location"),
    /** A crop, herd or product raised as an industry. */
    INDUSTRY("产业", "industry"),
    /** Processing, storage and other plant. */
    FACILITY("设施", "facility"),
    /** Inns, sights, camps and study bases. */
    TOURISM("文旅", "tourism"),
    /** Arts, festivals and what is handed down. */
    CULTURE("文化", "culture"),
    /** A trade mark or good name. */
    BRAND("品牌", "brand"),
    /** A project that has been granted or begun. */
    PROJECT("项目", "project"),
    /** A resource of another kind, described by its name. */
    OTHER("其他", "other");

    private final Name label;

    ResourceKind(String zh, String en) {
        label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English word. */
    public Name label() {
        return label;
    }
}
