// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import org.liancun.measure.Unit;
import org.liancun.text.Phrase;

/** A number that may be known of an entity: an amount in yuan, or a count. */
public enum Particular {
    /** Shareholders or members, where more are known than are named as holders. */
    HOLDERS("股东（成员）人数", "shareholders or members", Unit.PERSON),
    /** Farmers among the members. */
    FARMERS("农民成员人数", "farmers among the members", Unit.PERSON),
    /** Basic votes of a co-operative: one for each member. */
    BASIC_VOTES("基本表决权票数", "basic votes", Unit.NONE),
    /** Additional votes of a co-operative. */
    ADDITIONAL_VOTES("附加表决权票数", "additional votes", Unit.NONE),
    /** Registered capital of a company. */
    REGISTERED_CAPITAL("注册资本", "registered capital", Unit.YUAN),
    /** Statutory reserve before the settlement. */
    STATUTORY_RESERVE("法定公积金累计额", "statutory reserve", Unit.YUAN),
    /** Discretionary reserve before the settlement. */
    DISCRETIONARY_RESERVE("任意公积金累计额", "discretionary reserve", Unit.YUAN),
    /** The year's net income or profit after tax; a loss is negative. */
    NET_INCOME("当年净收益", "net income of the year", Unit.YUAN),
    /** What earlier years left undistributed; losses not covered are negative. */
    OPENING_UNDISTRIBUTED("年初未分配收益", "undistributed at the beginning of the year", Unit.YUAN),
    /** Trade of the members with the co-operative. */
    MEMBER_TRADE("成员交易额", "trade of the members", Unit.YUAN),
    /** Borrowed money in the pot. */
    BORROWED("分配款中的借款", "borrowed money in the pot", Unit.YUAN),
    /** Earmarked grants in the pot. */
    GRANTS("分配款中的财政专项补助", "earmarked grants in the pot", Unit.YUAN),
    /** Proceeds of assets sold in the pot. */
    ASSET_SALES("分配款中的资产处置收入", "proceeds of assets sold in the pot", Unit.YUAN),
    /** Compensation by retained land or development money in the pot. */
    RETAINED_LAND("分配款中的留用地补偿", "compensation by retained land in the pot", Unit.YUAN),
    /** Proceeds of construction land put on the market in the pot. */
    MARKET_ENTRY("分配款中的入市收益", "proceeds of market entry in the pot", Unit.YUAN);

    private final Phrase label;
    private final Unit unit;

    Particular(String zh, String en, Unit unit) {
        this.label = new Phrase(zh, en);
        this.unit = unit;
    }

    /** Returns what is known, in Chinese and in English. */
    public Phrase label() {
        return label;
    }

    /** Returns yuan for an amount, persons or nothing for a count. */
    public Unit unit() {
        return unit;
    }

    /** Tells whether the number may be negative: results of years may. */
    boolean isSigned() {
        return this == NET_INCOME || this == OPENING_UNDISTRIBUTED;
    }
}
