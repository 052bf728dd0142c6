// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import com.google.common.base.Strings;
import org.liancun.text.Name;

/**
 * A canonical kind of linkage between villages (联建机制). Ordered by code, {@code L01} to {@code L16}.
 *
 * <p>The kinds were drawn from five published systems so that each thing a system does in common has a place, and only one.
 * What merely steers or grades (meetings, points, rankings) is no linkage, see {@link Dimension}. House definition.
 */
public enum Mechanism {
    /** Several Party organizations act as one. */
    PARTY(
            "党建联建",
            "joint Party organization",
            "几个村的党组织共设机构、共过组织生活、共管党员。",
            "Party organizations of several villages share a body, their meetings and the care of their members."),
    /** One plan for several villages. */
    PLANNING(
            "规划联片",
            "joint planning",
            "以一个规划统筹几个村的用地、产业和建设。",
            "One plan settles land, industry and building for several villages."),
    /** Projects across village borders. */
    PROJECT(
            "项目联动",
            "joint projects",
            "跨村申报、建设和管护项目与基础设施。",
            "Projects and infrastructure are applied for, built and kept up across village borders."),
    /** One industry, or industries that complete each other. */
    INDUSTRY(
            "产业联动",
            "joint industry",
            "几个村共育一项产业，或各村分工互补。",
            "Villages raise one industry together, or divide its work so that each completes the others."),
    /** Land, funds, water and houses put together. */
    RESOURCE(
            "资源联享",
            "resource pooling",
            "土地、资金、水面、闲置房屋等资源合起来使用。",
            "Land, funds, water and idle houses are put together and used in common."),
    /** Halls, fields and centres open to all. */
    VENUE(
            "阵地联享",
            "shared venues",
            "一村的活动、教育和服务场所向各村开放。",
            "Places for meeting, learning and service in one village are open to the others."),
    /** Cadres and skilled people raised in common. */
    TALENT(
            "人才联育",
            "joint talent",
            "干部、后备力量和能人共同引进、培养、使用。",
            "Cadres, their successors and skilled people are won, trained and employed in common."),
    /** Services across village borders. */
    SERVICE(
            "服务联享",
            "joint services",
            "便民服务跨村办理或轮流值守。",
            "Services to residents are given across village borders or by teams in turn."),
    /** Order kept together. */
    GOVERNANCE(
            "治理联动",
            "joint governance",
            "矛盾纠纷、网格和邻里小组由各村一起管。",
            "Disputes, grids and groups of neighbours are looked after by the villages together."),
    /** Customs and celebrations. */
    CULTURE(
            "文化联兴",
            "joint culture",
            "文艺活动、节庆和移风易俗由各村同办。",
            "Arts, festivals and the reform of customs are undertaken by the villages together."),
    /** Clean and beautiful surroundings. */
    ENVIRONMENT(
            "环境联治",
            "joint environment works",
            "清理、建设和美化环境连片推进。",
            "Clearing, building and beautifying proceed over several villages as one area."),
    /** A common vehicle of business. */
    ENTERPRISE(
            "主体联营",
            "joint enterprise",
            "各村共设或共用公司、联合社、合作社。",
            "Villages found or use one company, union or co-operative."),
    /** Who gets what share. */
    BENEFIT(
            "利益联结",
            "benefit linkage",
            "约定收益在村、企业和农户之间如何分享，含订单收购。",
            "Villages, firms and households agree how returns are shared, sale by order included."),
    /** Workers placed in common. */
    LABOUR(
            "劳务联动",
            "joint labour",
            "劳动力统一组织、统一输送。",
            "Workers are gathered and placed with employers through one channel."),
    /** The strong help the weak. */
    ASSISTANCE(
            "结对帮扶",
            "cross-unit assistance",
            "强村、单位或项目带动弱村弱户。",
            "A strong village, a unit or a project carries weaker villages and households along."),
    /** Town and country together. */
    URBAN_RURAL(
            "城乡联创", "urban-rural co-creation", "城镇与乡村的组织共同行动。", "Organizations of town and of country act together.");

    private final Name label;
    private final Name definition;

    Mechanism(String zh, String en, String definitionZh, String definitionEn) {
        label = Name.of(zh, en);
        definition = Name.of(definitionZh, definitionEn);
    }

    /** Returns the code, {@code "L01"} to {@code "L16"}. */
    public String code() {
        return "L" + Strings.padStart(Integer.toString(ordinal() + 1), 2, '0');
    }

    /** Returns the Chinese and the English name. */
    public Name label() {
        return label;
    }

    /** Returns what is linked, in one sentence of each language. */
    public Name definition() {
        return definition;
    }
}
