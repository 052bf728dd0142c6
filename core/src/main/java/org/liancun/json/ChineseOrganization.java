// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.google.common.collect.ImmutableMap;

/** The sentences of posts, duties, services and minutes, for {@link ChineseRules}. */
final class ChineseOrganization {
    static final ImmutableMap<String, String> PAIRS = ImmutableMap.<String, String>builder()
            // what posts, duties, services and minutes refer to
            .put("a cluster of the dossier", "档案中的片区")
            .put("a body, a village or a holder of a seat of the dossier", "档案中的机构、村或任职者")
            .put("turns that can be given out ({a})", "可以排出的班次（{a}）")
            // posts
            .put("Body of post {a} must be known, but was {b}", "职务 {a} 的机构应已列出，实为 {b}")
            .put("Post in {a} must be known, but was {b}", "{a} 的职务应已列出，实为 {b}")
            .put("Village of {a} must be known, but was {b}", "{a} 的村应已列出，实为 {b}")
            .put("Registry must be known, but was {a}", "备案机构应已列出，实为 {a}")
            .put(
                    "Status of {a} must be PLANNED, since that of {b} is, but was FOUNDED",
                    "{b} 为 PLANNED，{a} 的状态也应为 PLANNED，实为 FOUNDED")
            .put("Tenures of {a} in {b} must follow each other, but were {c} and {d}", "{a} 任 {b} 的任期不应重叠，实为 {c} 与 {d}")
            .put("Rule must join two posts, but {a} was both", "规则应涉及两个职务，实两者均为 {a}")
            .put("Term of {a} must be at least 1 year, but was {b}", "{a} 的任期至少应为 1 年，实为 {b}")
            // duties
            .put("Duty layer id must occur once, but was {a} again", "责任层编号应只出现一次，{a} 实已出现过")
            // services
            .put("Office that serves must occur once, but was {a} again", "服务机构应只出现一次，{a} 实已出现过")
            .put("Office that serves must be known, but was {a}", "服务机构应已列出，实为 {a}")
            .put("Team of the turns of {a} must be one of {b}, but was {c}", "{a} 的轮值队伍应为 {b} 之一，实为 {c}")
            .put("Turns of {a} must follow each other, but were {b} and {c}", "{a} 的轮值期间不应重叠，实为 {b} 与 {c}")
            .put("Period of a roster must have both ends and at most {a} days, but was {b}", "值班期间应有起止且至多 {a} 日，实为 {b}")
            .put("Rotation must have at least 1 team, but had 0", "轮值至少应有一支队伍，实无")
            .put("Team of an absence must be one of {a}, but was {b}", "请假的队伍应为 {a} 之一，实为 {b}")
            .put("Office must be open on at least 1 day of the week, but was on none", "每周至少应有一日开放，实无")
            .put("Days must be closed or open, but were both: {a}", "一日不应既休息又开放，实有 {a}")
            .put("Shift {a} must have a team that is not away, but all {b} were", "班次 {a} 应有未请假的队伍，实则 {b} 支均请假")
            .put("Day of a swap must lie in a shift, but {a} lies in none", "换班之日应在班次之内，{a} 实不在任何班次")
            .put("Swap must not bring on duty who is away, but {a} is away {b}", "换班不应使请假者值班，实则 {a} 于 {b} 请假")
            // minutes
            .put("Body that meets must occur once, but was {a} again", "开会机构应只出现一次，{a} 实已出现过")
            .put("Body that meets must be known, but was {a}", "开会机构应已列出，实为 {a}")
            .put("Body charged with {a} must be known, but was {b}", "{a} 的承办机构应已列出，实为 {b}")
            .put("Decision of a report must be adopted, but was {a}", "报告的事项应已通过，实为 {a}")
            .put("Report of {a} must not precede the meeting of {b}, but was of {c}", "{a} 的报告不应早于 {b} 的会议，实为 {c}")
            .buildOrThrow();

    private ChineseOrganization() {}
}
