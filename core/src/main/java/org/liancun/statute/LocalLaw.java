// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import java.time.LocalDate;
import org.liancun.text.Name;
import org.liancun.venture.LegalForm;

/**
 * Rules of places. Those of Shanghai and Zhejiang are quoted from their text; those of Rongchang, Nanhai and Yantai are
 * as press and journals report them, from the day of the report. Other places are given as limits of an entity's
 * own.
 */
public final class LocalLaw {
    /** Shanghai's regulation of 2017. Source: art. 42. */
    public static final Law SHANGHAI = Law.quoted(
            "shanghai-rural-assets-2017",
            Name.of("上海市农村集体资产监督管理条例", "Shanghai Regulation on Rural Collective Assets 2017"),
            "shanghai",
            LocalDate.of(2018, 4, 1),
            LegalForm.RCEO,
            LegalForm.RCEO_UNION);

    /** Zhejiang's regulation, as amended on 2020-09-24. */
    public static final Law ZHEJIANG = Law.quoted(
            "zhejiang-rural-assets-2020",
            Name.of("浙江省农村集体资产管理条例", "Zhejiang Regulation on Rural Collective Assets 2020"),
            "zhejiang",
            LocalDate.of(2020, 9, 24),
            LegalForm.RCEO,
            LegalForm.RCEO_UNION);

    /** The trial rules of Rongchang, Chongqing, of 2020. Source: press of 2020-10-16. */
    public static final Law RONGCHANG = Law.reported(
            "rongchang-trial-2020",
            Name.of("重庆市荣昌区2020年试行规定", "Rongchang trial rules 2020"),
            "rongchang",
            LocalDate.of(2020, 10, 16),
            LegalForm.RCEO,
            LegalForm.RCEO_UNION);

    /** The policy of Nanhai, Foshan. Source: journal of 2024-11-30. */
    public static final Law NANHAI = Law.reported(
            "nanhai-policy",
            Name.of("佛山市南海区“分六留四”政策", "Nanhai policy of sharing six and keeping four"),
            "nanhai",
            LocalDate.of(2024, 11, 30),
            LegalForm.RCEO,
            LegalForm.RCEO_UNION);

    /** The practice of co-operatives led by Party branches in Yantai. Source: press of 2019-09-12. */
    public static final Law YANTAI = Law.reported(
            "yantai-branch-led",
            Name.of("烟台市党支部领办合作社规定", "Yantai rules for branch-led co-operatives"),
            "yantai",
            LocalDate.of(2019, 9, 12),
            LegalForm.FARMERS_COOPERATIVE);

    /** 15 % into the reserve and 15 % into the welfare fund. */
    public static final Article SHANGHAI_FUNDS = SHANGHAI.article(
            "25(2)",
            "农村集体经济组织当年的净收益应当在弥补亏损、提取公积金和公益金后，按照本条例和章程的规定进行分配。公积金和公益金的提取比例均为当年净收益的百分之十五",
            "After losses, 15% of the year's net income goes into the reserve and 15% into the welfare fund; a charter may set more.");

    /** Quorums in Shanghai. */
    public static final Article SHANGHAI_QUORUM = SHANGHAI.article(
            "16(2)",
            "成员大会由全体成员二分之一以上出席方可举行，成员代表会议由全体代表三分之二以上出席方可举行。",
            "Half or more of the members attend the assembly, two thirds or more of the delegates theirs.");

    /** Majorities in Shanghai. */
    public static final Article SHANGHAI_MAJORITY = SHANGHAI.article(
            "16(3)",
            "成员大会和成员代表会议对章程规定的重大事项的决议，应当由出席人数五分之四以上通过；对一般事项的决议，应当由出席人数三分之二以上通过。",
            "Four fifths of those present decide on what the charter calls major, two thirds on other matters.");

    /** Money for retained land is not handed out. */
    public static final Article ZHEJIANG_RETAINED_LAND = ZHEJIANG.article(
            "10(2)",
            "前款规定的留用地或者集体经济发展资金等形式的补偿应当用于发展农村集体经济，不得直接分配给集体经济组织成员。",
            "Compensation by retained land or development money must not be handed out to members.");

    /** Two thirds of all in Zhejiang for merger, division and end. */
    public static final Article ZHEJIANG_MERGER = ZHEJIANG.article(
            "11(1)",
            "实施方案应当经本集体经济组织成员大会或者成员大会授权的成员代表大会应到成员三分之二以上通过。",
            "Two thirds or more of all members, or of all delegates, must agree to a plan of merger, division or end.");

    /** No guarantees in Zhejiang. */
    public static final Article ZHEJIANG_GUARANTEES = ZHEJIANG.article(
            "16(1)",
            "村集体经济组织以及村集体经济组织经营管理人员，不得以本集体资产为其他单位和个人的债务提供担保。",
            "Collective assets must not secure the debts of others.");

    /** Two thirds of all in Zhejiang for the matters of a list. */
    public static final Article ZHEJIANG_MAJORITY = ZHEJIANG.article(
            "17(1)",
            "农村集体资产经营管理活动中的下列事项，应当经本集体经济组织成员大会或者成员大会授权的成员代表大会应到成员三分之二以上通过",
            "Two thirds or more of all members, or of all delegates, must agree to the matters of this list.");

    /** Fifteen days for comments in Zhejiang. */
    public static final Article ZHEJIANG_COMMENTS = ZHEJIANG.article(
            "20",
            "依照本条例规定的民主决策程序交付表决前，应当在本集体经济组织范围内进行公示，征求本集体经济组织成员意见，征求意见时间不少于十五日。",
            "The plan is posted for comments at least fifteen days before the vote.");

    /** Proceeds of market entry are not handed out. */
    public static final Article ZHEJIANG_MARKET_ENTRY = ZHEJIANG.article(
            "27(3)",
            "其入市收益作为集体资产可以折股量化到本集体经济组织成员，但不得直接分配给集体经济组织成员。",
            "Proceeds of construction land on the market may be turned into shares, but must not be handed out to members.");

    /** At most 3 % of all shares for one member. */
    public static final Article ZHEJIANG_HOLDING = ZHEJIANG.article(
            "30(3)", "村集体经济组织每个成员通过折股量化和转让持有的农村集体资产股权不得超过本组织股权总数的百分之三。", "One member holds at most 3% of all shares.");

    /** At least 30 % into the funds. */
    public static final Article ZHEJIANG_FUNDS = ZHEJIANG.article(
            "32",
            "公积金、公益金合计提取的比例不得低于净收益的百分之三十。",
            "At least 30% of the net income goes into reserve and welfare fund together.");

    /** At least 30 % into the funds, at most 60 % to members, nothing from debt. */
    public static final Article RONGCHANG_FUNDS = RONGCHANG.article(
            "",
            "公积公益金提取比例不低于30%；净收益超过10万元的，成员分红不高于60%；严禁举债分配、亏损分配。",
            "At least 30% into the fund; above a net income of 10 wan at most 60% to members; nothing from debt or at a loss.");

    /** Six parts are shared, four kept. */
    public static final Article NANHAI_SIX_FOUR = NANHAI.article("", "分六留四", "60% to shareholders, 40% retained.");

    /** A reserve of 5 to 10 %, at most 20 % of the capital for one member. */
    public static final Article YANTAI_RESERVE = YANTAI.article(
            "",
            "合作社提取5%—10%公积金后，其余全部按股返还村集体和社员；单个社员出资比例不超过20%。",
            "A reserve of 5% to 10%, the rest by shares; one member contributes at most 20%.");

    private LocalLaw() {}
}
