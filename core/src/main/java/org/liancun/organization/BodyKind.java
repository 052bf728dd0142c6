// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import org.liancun.text.Name;

/**
 * What a body is. The kind is that of its function and form as the source tells it, not of its name: 联合社 names unions of
 * villages, unions of co-operatives and single village organizations alike. House definition.
 */
public enum BodyKind {
    /** A committee of the Party for a territory: county, town, street. */
    PARTY_COMMITTEE(Sphere.PARTY, "党委", "Party committee"),
    /** A committee sent by a higher one to lead a zone, without a congress of its own. */
    WORKING_COMMITTEE(Sphere.PARTY, "党工委", "Party working committee"),
    /** A committee over several villages that brings them together without replacing their own organizations. */
    JOINT_PARTY_COMMITTEE(Sphere.PARTY, "联合党委", "joint Party committee"),
    /** A general branch over several villages (联村党总支, 片区党总支). */
    JOINT_GENERAL_BRANCH(Sphere.PARTY, "联村党总支", "joint general Party branch"),
    /** The branch of one village, or of one unit. */
    PARTY_BRANCH(Sphere.PARTY, "党支部", "Party branch"),
    /** An organization of the Party along an industry chain rather than a territory. */
    CHAIN_PARTY_ORGANIZATION(Sphere.PARTY, "产业链党组织", "industry-chain Party organization"),
    /** A group of leaders for one task. */
    LEADING_GROUP(Sphere.PARTY, "领导小组", "leading group"),

    /** A government of county or town. */
    GOVERNMENT(Sphere.PUBLIC, "政府", "government"),
    /** A department of county or zone, of Party or government. */
    DEPARTMENT(Sphere.PUBLIC, "部门", "department"),
    /** A unit that stands behind a village with people and means. */
    BACKING_UNIT(Sphere.PUBLIC, "后盾单位", "backing unit"),
    /** Cadres sent to live and work in a village. */
    WORK_TEAM(Sphere.PUBLIC, "驻村工作队", "village work team"),
    /** The committee by which villagers govern themselves; not the owner of collective assets. */
    VILLAGERS_COMMITTEE(Sphere.PUBLIC, "村民委员会", "villagers' committee"),
    /** The branch committee and the villagers' committee of a village, taken together. */
    TWO_COMMITTEES(Sphere.PUBLIC, "村“两委”", "two committees of a village"),
    /** A regular meeting of those who are linked. */
    JOINT_CONFERENCE(Sphere.PUBLIC, "联席会议", "joint conference"),
    /** An office where people hand in their requests. */
    SERVICE_OFFICE(Sphere.PUBLIC, "便民办事处", "service office"),
    /** A house of services and meetings for Party members and everybody else. */
    SERVICE_CENTRE(Sphere.PUBLIC, "党群服务中心", "Party and masses service centre"),
    /** A place where disputes are settled. */
    MEDIATION_CENTRE(Sphere.PUBLIC, "矛盾纠纷调解中心", "mediation centre"),
    /** A station of an academy or university at a place of production. */
    EXPERT_STATION(Sphere.PUBLIC, "专家工作站", "expert station"),

    /** The special legal person that owns collective assets for all members (农村集体经济组织). */
    COLLECTIVE(Sphere.ECONOMIC, "农村集体经济组织", "rural collective economic organization"),
    /** A company under company law. */
    COMPANY(Sphere.ECONOMIC, "公司", "company"),
    /** A union of the collectives or economic bodies of several villages. */
    UNION(Sphere.ECONOMIC, "经济联合社", "economic union"),
    /** A loose association of villages and firms in one industry. */
    CONSORTIUM(Sphere.ECONOMIC, "联合体", "consortium"),
    /** A farmers' specialized co-operative, or a co-operative of labour. */
    COOPERATIVE(Sphere.ECONOMIC, "合作社", "co-operative"),
    /** A union of farmers' co-operatives. */
    COOPERATIVE_UNION(Sphere.ECONOMIC, "合作社联合社", "union of co-operatives"),
    /** A family farm. */
    FAMILY_FARM(Sphere.ECONOMIC, "家庭农场", "family farm"),
    /** An economic entity whose legal form the source does not tell, such as a dragon head (龙头). */
    ENTITY(Sphere.ECONOMIC, "经济实体", "economic entity"),
    /** A firm or chamber outside the cluster that buys from it or works with it. */
    PARTNER(Sphere.ECONOMIC, "市场伙伴", "market partner"),

    /** A mass organization: youth league branch, women's federation, elderly association. */
    MASS_ORGANIZATION(Sphere.SOCIAL, "群团组织", "mass organization"),
    /** An association or group of people with an interest in common, arts troupes included. */
    ASSOCIATION(Sphere.SOCIAL, "协会社团", "association"),
    /** Volunteers who serve as a group. */
    VOLUNTEERS(Sphere.SOCIAL, "志愿服务队", "volunteers"),
    /** A body of another kind, described by its name. */
    OTHER(Sphere.SOCIAL, "其他组织", "other body");

    private final Sphere sphere;
    private final Name label;

    BodyKind(Sphere sphere, String zh, String en) {
        this.sphere = sphere;
        this.label = Name.of(zh, en);
    }

    /** Returns the part of public life to which the kind belongs. */
    public Sphere sphere() {
        return sphere;
    }

    /** Returns the Chinese and the English word. */
    public Name label() {
        return label;
    }
}
