// SPDX-License-Identifier: Apache-2.0
package org.liancun.village;

import org.liancun.text.Name;

/** What kind of party is paid or charged. */
public enum PartyKind {
    /** A village as a whole, where the source does not say which of its bodies is paid. */
    VILLAGE("村", "village"),
    /** A rural collective economic organisation (农村集体经济组织): the legal person that owns for all members. */
    COLLECTIVE("农村集体经济组织", "collective economic organisation"),
    /** A company (公司). */
    COMPANY("公司", "company"),
    /** A farmers' specialised co-operative (农民专业合作社). */
    COOPERATIVE("农民专业合作社", "co-operative"),
    /** A household (农户). */
    HOUSEHOLD("农户", "household"),
    /** Members taken together (成员). */
    MEMBERS("成员", "members"),
    /** Money kept for a purpose (基金), such as a reserve. */
    FUND("基金", "fund"),
    /** A government or one of its departments (政府). */
    GOVERNMENT("政府", "government"),
    /** Anyone else (其他). */
    OTHER("其他", "other");

    private final Name label;

    PartyKind(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the kind in Chinese and in English. */
    public Name label() {
        return label;
    }
}
