// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import java.time.LocalDate;
import org.liancun.text.Name;
import org.liancun.venture.LegalForm;

/**
 * The law of rural collective economic organisations: the law of 2024, the finance rules of 2021, and the law on villagers'
 * committees, which act where no such organisation exists (art. 64 of the law of 2024).
 */
public final class RuralLaw {
    /** The law of 2024. Source: passed 2024-06-28, art. 67. */
    public static final Law ORGANISATIONS = Law.quoted(
            "rceo-law-2024",
            Name.of("农村集体经济组织法", "Law on Rural Collective Economic Organisations 2024"),
            Law.CHINA,
            LocalDate.of(2025, 5, 1),
            LegalForm.RCEO,
            LegalForm.RCEO_UNION);

    /** The finance rules of 2021. Source: 财农〔2021〕121号, art. 40. */
    public static final Law FINANCE_RULES = Law.quoted(
            "rceo-finance-rules-2021",
            Name.of("农村集体经济组织财务制度", "Finance Rules for Rural Collective Economic Organisations 2021"),
            Law.CHINA,
            LocalDate.of(2022, 1, 1),
            LegalForm.RCEO,
            LegalForm.RCEO_UNION);

    /** The law on villagers' committees, as amended on 2018-12-29. */
    public static final Law COMMITTEES = Law.quoted(
            "villagers-committee-law-2018",
            Name.of("村民委员会组织法", "Organic Law of Villagers' Committees 2018"),
            Law.CHINA,
            LocalDate.of(2018, 12, 29),
            LegalForm.RCEO);

    /** Three quarters of all members may let an outsider share. */
    public static final Article OUTSIDERS = ORGANISATIONS.article(
            "15",
            "经农村集体经济组织成员大会全体成员四分之三以上同意，可以享有本法第十三条第七项、第九项、第十项规定的权利。",
            "With the consent of three quarters or more of all members, an outsider may share in the collective's income.");

    /** What the assembly decides. */
    public static final Article ASSEMBLY_DECIDES = ORGANISATIONS.article(
            "26(1)",
            "农村集体经济组织成员大会由具有完全民事行为能力的全体成员组成，是本农村集体经济组织的权力机构，依法行使下列职权：",
            "The assembly of all members decides the matters of this list.");

    /** Notice and quorum of the assembly. */
    public static final Article NOTICE_AND_QUORUM = ORGANISATIONS.article(
            "27(1)",
            "应当将会议召开的时间、地点和审议的事项于会议召开十日前通知全体成员，有三分之二以上具有完全民事行为能力的成员参加。",
            "Members are told of the meeting ten days before; two thirds or more of those with full capacity take part.");

    /** The majority of the assembly. */
    public static final Article ASSEMBLY_MAJORITY = ORGANISATIONS.article(
            "27(3)",
            "成员大会作出决定，应当经本农村集体经济组织成员大会全体成员三分之二以上同意",
            "The assembly decides with the consent of two thirds or more of all members.");

    /** What delegates may not decide. */
    public static final Article DELEGATES_MAY_NOT = ORGANISATIONS.article(
            "28(4)",
            "行使本法第二十六条第一款规定的成员大会部分职权，但是第一项、第三项、第八项、第十项、第十二项规定的职权除外。",
            "Delegates exercise powers of the assembly, but not those of items 1, 3, 8, 10 and 12.");

    /** The majority of the delegates. */
    public static final Article DELEGATES_MAJORITY = ORGANISATIONS.article(
            "28(5)",
            "成员代表大会作出决定，应当经全体成员代表三分之二以上同意。",
            "The delegates decide with the consent of two thirds or more of all delegates.");

    /** The council drafts the plan of distribution. */
    public static final Article COUNCIL_DRAFTS = ORGANISATIONS.article(
            "30(1)(7)", "起草年度财务预决算、收益分配方案等", "The council drafts budget, accounts and the plan of distribution.");

    /** Quorum of the council. */
    public static final Article COUNCIL_QUORUM = ORGANISATIONS.article(
            "31(1)", "理事会会议应当有三分之二以上的理事会成员出席。", "Two thirds or more of the council attend its meeting.");

    /** Majority of the council. */
    public static final Article COUNCIL_MAJORITY = ORGANISATIONS.article(
            "31(2)",
            "理事会作出决定，应当经全体理事的过半数同意。",
            "The council decides with the consent of more than half of all its members.");

    /** No guarantees with collective property. */
    public static final Article NO_GUARANTEES = ORGANISATIONS.article(
            "35(2)(3)", "以集体财产为本人或者他人债务提供担保", "Collective property must not secure anybody's debt.");

    /** No unlimited liability in a partnership. */
    public static final Article NO_GENERAL_PARTNER = ORGANISATIONS.article(
            "35(2)(7)", "以集体财产加入合伙企业成为普通合伙人", "The collective must not become a general partner of a partnership.");

    /** Collective property is not divided. */
    public static final Article PROPERTY_IS_NOT_DIVIDED = ORGANISATIONS.article(
            "36(2)",
            "集体财产依法由农村集体经济组织成员集体所有，由农村集体经济组织依法代表成员集体行使所有权，不得分割到成员个人。",
            "Collective property must not be divided among the members; only income is.");

    /** The order of 2024: fund first, then members by their shares. */
    public static final Article ORDER_2024 = ORGANISATIONS.article(
            "42",
            "农村集体经济组织当年收益应当按照农村集体经济组织章程规定提取公积公益金，用于弥补亏损、扩大生产经营等，剩余的可分配收益按照量化给农村集体经济组织成员的集体经营性财产收益权份额进行分配。",
            "Of the year's income the fund of the charter is set aside, to cover losses and for expansion; the rest goes to members by their shares.");

    /** The plan is there to be read ten days before. */
    public static final Article PLAN_OPEN = ORGANISATIONS.article(
            "46",
            "应当编制年度经营报告、年度财务会计报告和收益分配方案，并于成员大会、成员代表大会召开十日前，提供给农村集体经济组织成员查阅。",
            "Reports and the plan of distribution are open to members ten days before the assembly.");

    /** No guarantees, in the finance rules. */
    public static final Article NO_GUARANTEES_2021 = FINANCE_RULES.article(
            "23(2)", "不得以本集体资产为其他单位和个人提供担保。", "Collective assets must not secure the debts of others.");

    /** Distribution rests on results. */
    public static final Article BY_RESULTS =
            FINANCE_RULES.article("26", "农村集体经济组织收益分配以效益为基础，民主决策、科学分配，保障成员合法权益。", "Distribution rests on results.");

    /** The order of 2021: losses, fund, members, other. */
    public static final Article ORDER_2021 = FINANCE_RULES.article(
            "28(1)",
            "农村集体经济组织可分配收益按以下顺序进行分配：（一）弥补以前年度亏损；（二）提取公积公益金；（三）向成员分配收益；（四）其他。",
            "Income is distributed in this order: losses of earlier years, the fund, members, other.");

    /** Notice of a meeting of villagers. */
    public static final Article VILLAGERS_NOTICE =
            COMMITTEES.article("21(2)", "召集村民会议，应当提前十天通知村民。", "Villagers are told of their meeting ten days before.");

    /** Quorum and majority of a meeting of villagers. */
    public static final Article VILLAGERS_MAJORITY = COMMITTEES.article(
            "22(1)",
            "召开村民会议，应当有本村十八周岁以上村民的过半数，或者本村三分之二以上的户的代表参加，村民会议所作决定应当经到会人员的过半数通过。",
            "More than half of the adult villagers attend, or delegates of two thirds of the households; more than half of those present decide.");

    /** Quorum and majority of a meeting of village delegates. */
    public static final Article VILLAGE_DELEGATES_MAJORITY = COMMITTEES.article(
            "26(2)",
            "村民代表会议有三分之二以上的组成人员参加方可召开，所作决定应当经到会人员的过半数同意。",
            "Two thirds or more of the delegates attend; more than half of those present decide.");

    private RuralLaw() {}
}
