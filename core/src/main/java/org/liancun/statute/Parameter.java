// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import org.liancun.measure.Unit;
import org.liancun.text.Phrase;

/** A number that a law limits. */
public enum Parameter {
    /** Shareholders of a limited company. */
    SHAREHOLDERS("股东人数", "number of shareholders", Unit.PERSON),
    /** Members of a co-operative. */
    MEMBERS("成员人数", "number of members", Unit.PERSON),
    /** Farmers as a part of the members of a co-operative. */
    FARMERS("农民占成员的比例", "farmers as a part of the members", Unit.PERCENT),
    /** Additional votes as a part of the basic votes. */
    ADDITIONAL_VOTES("附加表决权占基本表决权的比例", "additional votes as a part of the basic votes", Unit.PERCENT),
    /** What one holder holds, as a part of the whole. */
    HOLDING("单个持有人的份额", "one holder's part", Unit.PERCENT),
    /** The year's addition to the statutory reserve, as a part of the profit that losses leave. */
    STATUTORY_RESERVE("法定公积金提取比例", "part put into the statutory reserve", Unit.PERCENT),
    /** The balance of the statutory reserve at which additions may stop, as a part of the registered capital. */
    STATUTORY_RESERVE_STOP("可以不再提取的法定公积金累计比例", "statutory reserve at which additions may stop", Unit.PERCENT),
    /** Both reserves after a reduction of capital, as a part of the registered capital. */
    RESERVES_AFTER_REDUCTION("减资弥补亏损后的公积金累计比例", "reserves after a reduction of capital", Unit.PERCENT),
    /** The year's addition to the reserve of a collective or co-operative, as a part of its net income. */
    RESERVE("公积金提取比例", "part put into the reserve", Unit.PERCENT),
    /** The year's addition to the welfare fund, as a part of the net income. */
    WELFARE("公益金提取比例", "part put into the welfare fund", Unit.PERCENT),
    /** The year's addition to both, as a part of the net income. */
    RESERVE_AND_WELFARE("公积金、公益金合计提取比例", "part put into reserve and welfare fund", Unit.PERCENT),
    /** What is returned by trade, as a part of the distributable surplus. */
    PATRONAGE("按交易量（额）返还的比例", "part returned by trade", Unit.PERCENT),
    /** What members get, as a part of the net income. */
    PAID_TO_MEMBERS("成员分红占净收益的比例", "part paid to members", Unit.PERCENT);

    private final Phrase label;
    private final Unit unit;

    Parameter(String zh, String en, Unit unit) {
        this.label = new Phrase(zh, en);
        this.unit = unit;
    }

    /** Returns what is limited, in Chinese and in English. */
    public Phrase label() {
        return label;
    }

    /** Returns persons for a count, per cent for a part of something. */
    public Unit unit() {
        return unit;
    }
}
