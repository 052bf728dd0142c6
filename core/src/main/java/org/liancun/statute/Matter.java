// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import org.liancun.text.Name;

/**
 * What is decided. Source: the items of article 26 of the Law on Rural Collective Economic Organisations, by their numbers, and
 * what other articles add.
 */
public enum Matter {
    /** Item 1: the charter. */
    CHARTER("章程", "charter"),
    /** Item 2: internal rules. */
    INTERNAL_RULES("内部管理制度", "internal rules"),
    /** Item 3: who is a member. */
    MEMBERSHIP("确认成员", "membership"),
    /** Item 4: elections. */
    ELECTION("选举、罢免", "election"),
    /** Item 5: reports of work. */
    REPORTS("工作报告", "reports"),
    /** Item 6: pay and appointment. */
    APPOINTMENT("聘任与报酬", "appointment and pay"),
    /** Item 7: plans, budget, accounts, distribution of income. */
    DISTRIBUTION("年度财务预决算、收益分配方案", "distribution of income"),
    /** Item 8: land contracts, and the quantification of shares. */
    QUANTIFICATION("土地承包、份额量化方案", "quantification of shares"),
    /** Item 9: construction land. */
    CONSTRUCTION_LAND("集体经营性建设用地", "construction land"),
    /** Item 10: compensation for land. */
    LAND_COMPENSATION("土地补偿费分配", "compensation for land"),
    /** Item 11: investments and other major matters. */
    INVESTMENT("投资等重大事项", "investment"),
    /** Item 12: merger and division; for companies also dissolution and change of form. */
    MERGER("合并、分立", "merger and division"),
    /** Article 15: an outsider is to share. */
    OUTSIDER("非成员参与分配", "share of an outsider"),
    /** Registered capital of a company (Company Law, art. 66). */
    CAPITAL("增减注册资本", "registered capital"),
    /** Anything else (item 13). */
    OTHER("其他事项", "other matter");

    private final Name label;

    Matter(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the matter in Chinese and in English. */
    public Name label() {
        return label;
    }
}
