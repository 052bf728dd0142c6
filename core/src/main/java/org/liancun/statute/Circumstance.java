// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import org.liancun.text.Name;

/** Something that is known to be so of an entity. What is not listed is not known to be so. */
public enum Circumstance {
    /** All shareholders have agreed to share otherwise than by capital paid in. */
    UNANIMOUS_AGREEMENT("全体股东约定不按出资比例分配", "all shareholders agreed to share otherwise"),
    /** The charter of a joint-stock company provides to share otherwise than by shares. */
    CHARTER_PROVIDES_OTHERWISE("公司章程另有分配规定", "the charter provides otherwise"),
    /** The reserve has reached the balance at which the charter stops additions. */
    RESERVE_REACHED_CAP("公积金累计额达到章程规定", "the reserve has reached the charter's cap"),
    /** It is a general partner of a partnership. */
    GENERAL_PARTNER("为合伙企业普通合伙人", "is a general partner"),
    /** It secures debts of others. */
    GUARANTEES_OTHERS("为他人债务提供担保", "secures debts of others"),
    /** Its capital was reduced to cover losses. */
    CAPITAL_REDUCED_FOR_LOSSES("曾减资弥补亏损", "capital was reduced to cover losses");

    private final Name label;

    Circumstance(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the circumstance in Chinese and in English. */
    public Name label() {
        return label;
    }
}
