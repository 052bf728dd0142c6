// SPDX-License-Identifier: Apache-2.0
package org.liancun.roster;

import org.liancun.text.Name;

/** How a joint service office serves people beside its usual hours: the five services of 万宝山联村 (2019). */
public enum ServiceMode {
    /** At other hours than people's own work. */
    STAGGERED("错时服务", "staggered hours"),
    /** After the office closes. */
    EXTENDED("延时服务", "extended hours"),
    /** At a time agreed before. */
    APPOINTMENT("预约服务", "by appointment"),
    /** At people's homes. */
    AT_THE_DOOR("上门服务", "at the door"),
    /** What people ask for in advance. */
    ON_ORDER("订单服务", "on order");

    private final Name label;

    ServiceMode(String zh, String en) {
        label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English words. */
    public Name label() {
        return label;
    }
}
