// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import org.liancun.text.Name;

/** The legal form of what is owned together; which law it follows is what decides how its surplus is divided. */
public enum LegalForm {
    /** A limited liability company (有限责任公司). Source: Company Law 2023, chapter 3. */
    LLC("有限责任公司", "limited liability company"),
    /** A joint-stock company (股份有限公司). Source: Company Law 2023, chapter 5. */
    JSC("股份有限公司", "joint-stock company"),
    /** A farmers' specialised co-operative (农民专业合作社). Source: Law on Farmers' Specialised Co-operatives 2017. */
    FARMERS_COOPERATIVE("农民专业合作社", "farmers' co-operative"),
    /** A union of at least three such co-operatives (农民专业合作社联合社). Source: the same law. */
    COOPERATIVE_UNION("农民专业合作社联合社", "union of farmers' co-operatives"),
    /** The collective of a village or group (农村集体经济组织). Source: Law on Rural Collective Economic Organisations 2024. */
    RCEO("农村集体经济组织", "rural collective economic organisation"),
    /** A union of several collectives (经济联合社). Source: the same law; its name differs from place to place. */
    RCEO_UNION("经济联合社", "union of rural collectives"),
    /** A partnership (合伙企业). Source: Partnership Enterprise Law 2006. */
    PARTNERSHIP("合伙企业", "partnership"),
    /** Nothing but a contract (合同联营): a project run together that is no person of its own. */
    CONTRACT("合同联营", "contract"),
    /** The source does not say (未载明). */
    UNSTATED("未载明", "unstated");

    private final Name label;

    LegalForm(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the form in Chinese and in English. */
    public Name label() {
        return label;
    }
}
