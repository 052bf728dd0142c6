// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import java.time.LocalDate;
import org.liancun.text.Name;
import org.liancun.venture.LegalForm;

/** The law of farmers' specialised co-operatives. A union of co-operatives divides by its own charter (art. 61). */
public final class CooperativeLaw {
    /** The law, as revised in 2017. Source: art. 74. */
    public static final Law COOPERATIVES = Law.quoted(
            "cooperative-law-2017",
            Name.of("农民专业合作社法", "Law on Farmers' Specialised Co-operatives 2017"),
            Law.CHINA,
            LocalDate.of(2018, 7, 1),
            LegalForm.FARMERS_COOPERATIVE);

    /** At least five members. */
    public static final Article FIVE_MEMBERS =
            COOPERATIVES.article("12(1)", "有五名以上符合本法第十九条、第二十条规定的成员", "A co-operative has five or more members.");

    /** At least four fifths of the members are farmers. */
    public static final Article MOSTLY_FARMERS =
            COOPERATIVES.article("20(1)", "农民专业合作社的成员中，农民至少应当占成员总数的百分之八十。", "At least 80% of the members are farmers.");

    /** Additional votes are limited. */
    public static final Article ADDITIONAL_VOTES = COOPERATIVES.article(
            "22(2)", "本社的附加表决权总票数，不得超过本社成员基本表决权总票数的百分之二十。", "Additional votes are at most 20% of the basic votes.");

    /** Who joins is voted on. */
    public static final Article MEMBERS_ADMIT = COOPERATIVES.article(
            "24",
            "经成员大会或者成员代表大会表决通过后，成为本社成员。",
            "Who applies becomes a member once the assembly of members or delegates agrees.");

    /** The assembly amends the charter. */
    public static final Article ASSEMBLY_AMENDS_CHARTER =
            COOPERATIVES.article("29(1)(1)", "修改章程", "The assembly of members amends the charter.");

    /** The assembly elects. */
    public static final Article ASSEMBLY_ELECTS = COOPERATIVES.article(
            "29(1)(2)",
            "选举和罢免理事长、理事、执行监事或者监事会成员",
            "The assembly of members elects and recalls council and supervisors.");

    /** The assembly decides on property, investment and other major matters. */
    public static final Article ASSEMBLY_INVESTS = COOPERATIVES.article(
            "29(1)(3)",
            "决定重大财产处置、对外投资、对外担保和生产经营活动中的其他重大事项",
            "The assembly of members decides on property, investment, guarantees and other major matters.");

    /** The assembly approves reports and the distribution of surplus. */
    public static final Article ASSEMBLY_DISTRIBUTES = COOPERATIVES.article(
            "29(1)(4)",
            "批准年度业务报告、盈余分配方案、亏损处理方案",
            "The assembly of members approves reports, the distribution of surplus and what is done about losses.");

    /** The assembly decides on merger and division. */
    public static final Article ASSEMBLY_MERGES = COOPERATIVES.article(
            "29(1)(5)",
            "对合并、分立、解散、清算，以及设立、加入联合社等作出决议",
            "The assembly of members decides on merger, division, dissolution and unions.");

    /** The assembly decides how many are employed, of what skill and how long; the council employs them (art. 35). */
    public static final Article ASSEMBLY_DECIDES_POSTS = COOPERATIVES.article(
            "29(1)(6)",
            "决定聘用经营管理人员和专业技术人员的数量、资格和任期",
            "The assembly of members decides how many managers and experts are employed, of what skill and how long.");

    /** Quorum of the assembly. */
    public static final Article QUORUM = COOPERATIVES.article(
            "30(1)", "农民专业合作社召开成员大会，出席人数应当达到成员总数三分之二以上。", "Two thirds or more of all members attend the assembly.");

    /** Majority of the assembly. */
    public static final Article MAJORITY = COOPERATIVES.article(
            "30(2)",
            "成员大会选举或者作出决议，应当由本社成员表决权总数过半数通过；作出修改章程或者合并、分立、解散，以及设立、加入联合社的决议应当由本社成员表决权总数的三分之二以上通过。",
            "More than half of all votes decide; two thirds or more decide on the charter, merger, division and dissolution.");

    /** The plan is there to be read fifteen days before. */
    public static final Article PLAN_OPEN = COOPERATIVES.article(
            "40",
            "于成员大会召开的十五日前，置备于办公地点，供成员查阅。",
            "Reports and plans are open to members fifteen days before the assembly.");

    /** A reserve may be set aside. */
    public static final Article RESERVE = COOPERATIVES.article(
            "42(1)",
            "农民专业合作社可以按照章程规定或者成员大会决议从当年盈余中提取公积金。公积金用于弥补亏损、扩大生产经营或者转为成员出资。",
            "A reserve may be set aside from the year's surplus by charter or resolution.");

    /** What is distributable: what losses and reserve leave. */
    public static final Article DISTRIBUTABLE = COOPERATIVES.article(
            "44(1)",
            "在弥补亏损、提取公积金后的当年盈余，为农民专业合作社的可分配盈余。可分配盈余主要按照成员与本社的交易量（额）比例返还。",
            "What losses and reserve leave of the year's surplus is distributable, mainly by members' trade.");

    /** At least 60 % by trade, the rest by accounts. */
    public static final Article PATRONAGE = COOPERATIVES.article(
            "44(2)",
            "可分配盈余按成员与本社的交易量（额）比例返还的返还总额不得低于可分配盈余的百分之六十；返还后的剩余部分，以成员账户中记载的出资额和公积金份额，以及本社接受国家财政直接补助和他人捐赠形成的财产平均量化到成员的份额，按比例分配给本社成员。",
            "At least 60% of the distributable surplus is returned by trade; the rest goes by members' accounts.");

    private CooperativeLaw() {}
}
