// SPDX-License-Identifier: Apache-2.0
package org.liancun.village;

import org.liancun.text.Name;

/**
 * How the villages of a cluster stand to each other.
 *
 * <p>Source: "1+N" with one centre after the Fengchaoshan cluster (凤巢山片区, 红星网, 2024); three equal villages after
 * Wanbaoshan (万宝山联村, 黄河新闻网, 2019); a county divided into clusters after Hengkou (恒口示范区, 安康新闻网, 2025).
 */
public enum Form {
    /** One centre village and others around it ("1+N"): exactly one centre on every day that has members. */
    HUB("1+N", "hub"),
    /** Villages as equals (联盟): no centre on any day. */
    ALLIANCE("联盟", "alliance"),
    /** A division of a larger area (片区): at most one centre on any day; its villages need not be named. */
    DISTRICT("片区", "district");

    private final Name label;

    Form(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the form in Chinese and in English. */
    public Name label() {
        return label;
    }
}
