// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import org.liancun.text.Name;

/** What a party gives for its stake. House definition. */
public enum ContributionKind {
    /** Money (货币). */
    CASH("货币", "cash"),
    /** The right to use or manage land (土地), at its appraised value (作价入股). */
    LAND("土地", "land"),
    /** Houses and plants (房屋), at their appraised value. */
    BUILDING("房屋", "buildings"),
    /** Forest, water, scenery or another resource (资源), at its appraised value. */
    RESOURCE("资源", "resources"),
    /** A quota of building land (建设用地指标), as where villages bring it into an enclave project instead of money. */
    QUOTA("建设用地指标", "building-land quota"),
    /** Work (劳务), where the legal form allows it. */
    LABOUR("劳务", "labour"),
    /** A public grant counted as the capital of whom it was meant for (财政补助量化). */
    GRANT("财政补助", "public grant");

    private final Name label;

    ContributionKind(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the kind in Chinese and in English. */
    public Name label() {
        return label;
    }
}
