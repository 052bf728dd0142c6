// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import org.liancun.text.Name;

/** What a local mechanism does. Only a linkage is mapped to canonical kinds. House definition. */
public enum Dimension {
    /** Joins villages: something is done, owned or used in common. */
    LINKAGE("联结", "linkage"),
    /** Keeps those who are joined in step: joint meetings, dispatch, report. */
    COORDINATION("协调", "coordination"),
    /** Grades and rewards: points, lists, rankings, commendation. */
    ASSESSMENT("考评", "assessment"),
    /** Gives the form in which villages stand to each other: centre and neighbours, layout, rollout. */
    STRUCTURE("结构", "structure");

    private final Name label;

    Dimension(String zh, String en) {
        label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English word. */
    public Name label() {
        return label;
    }
}
