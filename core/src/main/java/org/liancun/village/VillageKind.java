// SPDX-License-Identifier: Apache-2.0
package org.liancun.village;

import org.liancun.text.Name;

/** What kind of village takes part. */
public enum VillageKind {
    /** An administrative village (行政村), with a villagers' committee. */
    ADMINISTRATIVE("行政村", "administrative village"),
    /** A residential community (社区), with a residents' committee. */
    COMMUNITY("社区", "community"),
    /** A natural village (自然村): a settlement, part of an administrative village. */
    NATURAL("自然村", "natural village");

    private final Name label;

    VillageKind(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the kind in Chinese and in English. */
    public Name label() {
        return label;
    }
}
