// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.google.common.collect.ImmutableMap;

/** The sentences with which the domain refuses values, in English and in Chinese; {@code {a}}, {@code {b}}, … are left open. */
final class ChineseRules {
    static final ImmutableMap<String, String> PAIRS = ImmutableMap.<String, String>builder()
            .put("one of {a} that {b} names", "{b} 所列 {a} 之一")
            .put("one of {a}", "{a} 之一")
            .put("at most {a}", "至多 {a}")
            .put("{a} must have at most 100000 characters, but had {b}", "{a}：至多 100000 个字符，实有 {b} 个")
            .put("Formula must print at most 2000 characters, but printed {a}", "算式至多 2000 个字符，实有 {a} 个")
            .put(
                    "Distributions under {a} on {b} must be one, since it carries balances, but were {c}",
                    "协议 {a} 结转余额，{b} 只应分配一次，实为 {c}")
            // what a dossier refers to
            .put("a source of the dossier", "档案中的来源")
            .put("a figure of the dossier", "档案中的数据")
            .put("a recomputation of the dossier", "档案中的重算")
            .put("Alternatives of {a} must be none or at least 2, but were 1", "{a} 的读法应为零或至少两种，实为一种")
            .put("Adopted reading of {a} must be one of its alternatives, but was {b}", "{a} 采用的读法应为所列读法之一，实为 {b}")
            .put("Note of {a} must say why a reading is adopted, but was empty", "{a} 采用了一种读法，附注应说明缘由，实为空")
            .put("a region of the dossier", "档案中的区域")
            .put("a village of the dossier", "档案中的村")
            .put("a party of the dossier", "档案中的参与方")
            .put("a party or a village of the dossier", "档案中的参与方或村")
            .put("an agreement of the dossier", "档案中的协议")
            .put("a measure held by a party of the dossier", "档案中有参与方持有的计量")
            .put("a figure, or a fact numbered after a source of the dossier", "档案中的数据，或以来源编号开头的事实")
            .put("an agreement and its tier, a party, a body or a resource of the dossier", "档案中的协议及其层级、参与方、机构或资源")
            .put("an account of the accounting system of 2004 or a notion of income", "2004 年会计制度的科目或收入口径")
            .put("an account of the accounting system of 2023 or a notion of income", "2023 年会计制度的科目或收入口径")
            .put("under one chart of accounts, in 2005..2023 or since 2024", "在同一会计制度之内（2005..2023 或 2024 年起）")
            .put("a figure, a source, or an agreement and its tier of the dossier", "档案中的数据、来源，或协议及其层级")
            .put("a village, body or party of the dossier", "档案中的村、机构或参与方")
            .put("a village, cluster or region of the dossier", "档案中的村、片区或区域")
            .put("one like {a}", "可换算为 {a} 的单位")
            .put("a village, cluster, body, resource, region or party of the dossier", "档案中的村、片区、机构、资源、区域或参与方")
            .put("one not used before", "尚未使用的编号")
            .put("元, 万元 or 亿元, whole or per something", "元、万元或亿元，总额或每单位数额")
            .put("apart from the other one, {a}", "与另一期间 {a} 不重叠")
            .put("one not paid from it in a circle ({a})", "不与其循环收款的分配（{a}）")
            .put("a pot that its agreement divides ({a})", "协议可以分配的金额（{a}）")
            .put("one that gives {a} ({b})", "得出 {a} 的算式（{b}）")
            // places
            .put(
                    "Cluster {a} must name at least one village unless it is a district, but named none",
                    "{a}：除片区外至少应有一个村，实无")
            .put(
                    "Cluster {a} must contain each membership in its life {b}, but {c} belonged {d}",
                    "{a}：成员期间应在片区期间 {b} 之内，实为 {c} 的 {d}")
            .put(
                    "Cluster {a} must have a village once on any day, but had {b} and {c}",
                    "{a}：同一日一村只应有一次成员身份，实有 {b} 与 {c}")
            .put("Cluster {a} must have no centre as an alliance, but had {b}", "{a}：联盟不应有中心村，实有 {b}")
            .put(
                    "Cluster {a} must have at most one centre on any day, but had {b} and {c}",
                    "{a}：同一日至多应有一个中心村，实有 {b} 与 {c}")
            .put(
                    "Cluster {a} must have one centre on every day with members as a hub, but had none {b}, when {c} belonged",
                    "{a}：有成员村的每一日应有一个中心村，实于 {b} 无中心村而有成员 {c}")
            .put(
                    "Region around {a} must be above the level {b}, but was {c} at the level {d}",
                    "{a} 的上级区域层级应高于 {b}，实为 {d} 级的 {c}")
            .putAll(ChineseOrganization.PAIRS)
            .putAll(ChineseGames.PAIRS)
            // organization and linkage
            .put("Body above {a} must be known, but was {b}", "{a} 的上级机构应已列出，实为 {b}")
            .put("Body in command {a} must be known, but was {b}", "指挥链 {a} 中的机构应已列出，实为 {b}")
            .put("Body id must occur once, but was {a} again", "机构编号应只出现一次，{a} 实已出现过")
            .put("Command id must occur once, but was {a} again", "指挥链编号应只出现一次，{a} 实已出现过")
            .put("Body must not stand above itself, but {a} does", "机构不应自为上级，实有循环 {a}")
            .put("Bodies in one line must be at most 64, but {a} was number 65", "上下级至多 64 层，{a} 实为第 65 层")
            .put("Command {a} must have at least 1 step, but had 0", "指挥链 {a} 至少应有一步，实无")
            .put("Villages of {a} must be listed for a post counted per village, but were []", "{a} 有按村计数的职务，应列出各村，实无")
            .put("Number of {a} must be counted in 席 or 人, but was {b}", "{a} 的人数应以席或人计，实为 {b}")
            .put("Number of {a} must be exact or have a stated bound, but was {b}", "{a} 的人数应确切或有明确界限，实为 {b}")
            .put("Number of {a} must be whole, but was {b}", "{a} 的人数应为整数，实为 {b}")
            .put("Number of {a} must not be negative, but was {b}", "{a} 的人数不应为负，实为 {b}")
            .put("Mechanism of a practice must be known, but was {a}", "机制运行所指机制应已列出，实为 {a}")
            .put("Practice of a mechanism must occur once, but was {a} again", "每项机制的运行应只列一次，{a} 实已列出")
            .put("Resource of {a} must be known, but was {b}", "{a} 的资源应已列出，实为 {b}")
            .put("Mechanism of {a} must be known, but was {b}", "{a} 的机制应已列出，实为 {b}")
            .put("{a} id must occur once, but was {b} again", "{a} 编号应只出现一次，{b} 实已出现过")
            .put("Scheme {a} must have at least 1 mechanism, but had 0", "体系 {a} 至少应有一项机制，实无")
            .put("Links of {a} must be empty, since its dimension is {b}, but were {c}", "{a} 属 {b}，不应有对应，实为 {c}")
            .put("Note of {a} must say why the linkage has no links, but was empty", "{a} 无对应机制，附注应说明缘由，实为空")
            .put(
                    "Strength of a link to {a} must be STRONG, PARTIAL or NAME_ONLY, but was SILENT",
                    "与 {a} 的对应强度应为 STRONG、PARTIAL 或 NAME_ONLY，实为 SILENT")
            .put("{a} must be listed once, but {b} was listed twice", "{a}：应只列一次，{b} 实列两次")
            // principles, governance and farming
            .put("Steps must be 1 or more, but were {a}", "相隔村界数至少为 1，实为 {a}")
            .put("Chain of chiefs {a} must have at least 1 tier, but had 0", "负责人链条 {a} 至少应有一级，实无")
            .put("Commendation {a} must have at least 1 category, but had 0", "表彰 {a} 至少应有一类，实无")
            .put("Talent {a} must have at least 1 channel, but had 0", "人才 {a} 至少应有一个渠道，实无")
            .put("Area of {a} must be in {b}, but was {c}", "{a} 的面积应以 {b} 计，实为 {c}")
            .put("Output of {a} must be in {b} as in {c}, but was {d}", "{a} 的产量应与 {c} 同以 {b} 计，实为 {d}")
            .put("Price of {a} must be money per {b}, but was {c}", "{a} 的价格应为每 {b} 的金额，实为 {c}")
            .put("Crop of {a} must be one of {b}, but was {c}", "{a} 的作物应为 {b} 之一，实为 {c}")
            .put("Order of a delivery by {a} must be one of {b}, but was {c}", "{a} 交付所指订单应为 {b} 之一，实为 {c}")
            .put("Village of a delivery of {a} must be one of {b}, but was {c}", "交付 {a} 的村应为 {b} 之一，实为 {c}")
            .put("Amount of {a} must be in {b}, but was {c}", "{a} 的数量应以 {b} 计，实为 {c}")
            .put("Delivery for {a} must be in {b}, but was {c}", "{a} 的交付应以 {b} 计，实为 {c}")
            .put("Deliveries for {a} must be at most {b}, but were {c}", "{a} 的交付合计至多 {b}，实为 {c}")
            .put("{a} must be one exact number, but was {b}", "{a}：应为一个确数，实为 {b}")
            // ledger
            .put("{a} cells, as many as the first row has", "{a} 个单元格，与首行相同")
            .put("a column named {a}", "名为 {a} 的列")
            .put("Period of an entry of {a} must have a beginning and an end, but was {b}", "{a} 的分录期间应有起止，实为 {b}")
            .put("Source of an entry of {a} must not be blank", "{a} 的分录来源不应为空")
            .put("Origin of an entry must be ids joined by '/', but was {a}", "分录的由来应为以“/”相连的编号，实为 {a}")
            // bands
            .put("Band table must have at least 1 band, but had 0", "分档表至少应有一档，实无")
            .put("Bands must not share a number, but {a} and {b} do", "各档不应重叠，{a} 与 {b} 实有重叠")
            .put("Policy {a} at {b} must be one on any day, but was {c} and {d}", "{b} 的 {a} 标准同一日只应有一项，实有 {c} 与 {d}")
            .put(
                    "Programme {a} at {b} must be one on any day, but was {c} and {d}",
                    "{b} 的 {a} 项目同一日只应有一项，实有 {c} 与 {d}")
            .put(
                    "Policy {a} at {b} must say of what it is and its source, but was of {c} after {d}",
                    "{b} 的 {a} 标准应注明指标与来源，实为指标 {c}、来源 {d}")
            .put(
                    "Programme {a} must not take in and let go at one number, but enters {b} and leaves {c}",
                    "项目 {a} 的调入与调出不应重叠，实为调入 {b}、调出 {c}")
            .put("Unit of programme {a} must be one of money, but was {b}", "项目 {a} 的单位应为元、万元或亿元，实为 {b}")
            .put("Programme {a} must name its source, but did not", "项目 {a} 应注明来源，实无")
            .put("Look-back must be over at least 1 period, but was over {a}", "考察期至少应为一期，实为 {a} 期")
            // sharing
            .put("Holding of {a} by {b} must not be negative, but was {c}", "{b} 持有的 {a} 不应为负，实为 {c}")
            .put("Ratios of slices {a} must add up to 100%, but added up to {b}", "各份 {a} 的比例之和应为 100%，实为 {b}")
            .put("Ratio of slice {a} must not be negative, but was {b}", "份 {a} 的比例不应为负，实为 {b}")
            .put(
                    "Least ratios of slices {a} must add up to at most 100%, but added up to {b}",
                    "各份 {a} 的最低比例之和至多为 100%，实为 {b}")
            .put("Ratio of slice {a} must be at most 100%, but was {b}", "份 {a} 的比例至多为 100%，实为 {b}")
            .put("Slice for the rest must be one of {a}, but was {b}", "未用部分应归 {a} 之一，实为 {b}")
            .put("Thresholds of {a} must be at least 1 and rise, but were {b}", "{a} 的起点至少应有一个且递增，实为 {b}")
            .put("Threshold of a bracket must not be negative, but was {a}", "档的起点不应为负，实为 {a}")
            .put("Rate of a bracket must be 0% to 100%, but was {a}", "档的比例应为 0% 至 100%，实为 {a}")
            .put("Amount of the first years must not be negative, but was {a}", "首期金额不应为负，实为 {a}")
            .put(
                    "Growth must be more than -100% every 1 or more years, but was {a} every {b}",
                    "每若干年（至少一年）的递增应大于 -100%，实为每 {b} 年 {a}")
            .put("Years must rise from at least 1, but were {a} to {b}", "年度应自 1 起递增，实为 {a} 至 {b}")
            .put("Years {a} to {b} must come after year {c}, but did not", "年度 {a} 至 {b} 应在第 {c} 年之后，实非")
            .put("Steps by year must be at least 1, but were 0", "年度至少应有一段，实无")
            .put("{a} must all be claims of parties or none of them, but were {b}", "{a} 应全为各方应得或全非，实为 {b}")
            .put(
                    "Rate of arrears {a} must not be negative, and 0% without interest, but was {b}",
                    "欠付 {a} 的利率不应为负，不计息时应为 0%，实为 {b}")
            .put("Amount allotted must be CNY 0.00 to {a} as demanded, but was {b}", "分得金额应为 CNY 0.00 至所求的 {a}，实为 {b}")
            .put("Slice {a} must stand once, but stood twice", "份 {a} 应只出现一次，实出现两次")
            .put("Share to take must be 0% to 100%, but was {a}", "提取比例应为 0% 至 100%，实为 {a}")
            .put("Rate on {a} must not be negative, but was {b}", "按 {a} 的比率不应为负，实为 {b}")
            .put("Amount to take must not be negative, but was {a}", "提取金额不应为负，实为 {a}")
            .put("Amount per unit of {a} must not be negative, but was {b}", "每单位 {a} 的金额不应为负，实为 {b}")
            .put("Cap of account {a} must not be negative, but was {b}", "账户 {a} 的上限不应为负，实为 {b}")
            .put("Base net of tiers must name at least 1 tier, but named 0", "扣除层级的基数至少应列一层，实无")
            .put("Base of tier {a} must be net of earlier tiers {b}, but named {c}", "层级 {a} 的基数只应扣除在前的层级 {b}，实为 {c}")
            .put(
                    "Tier {a} splits by claim, so its take must be a rate or an amount per unit, but was {b}",
                    "层级 {a} 按应得分配，提取应为比率或每单位金额，实为 {b}")
            .put("{a} must have at least 1 tier, but had 0", "{a} 至少应有一层，实无")
            .put("{a} must have each tier id once, but had {b} twice", "{a} 的层级编号应只出现一次，{b} 实出现两次")
            .put("Named parties must be at least 1 and each once, but were {a}", "参与方至少应列一个且不重复，实为 {a}")
            .put("Clause must have at most 200 characters, but had {a}", "条款至多 200 个字符，实有 {a} 个")
            .put("Rounding unit must be positive, but was {a}", "舍入单位应为正，实为 {a}")
            .put(
                    "Rounding whose residual goes by {a} must round each payment down, but was {b} of {c}",
                    "余数按 {a} 处理时应对每笔支付向下舍入，实为 {c} 的 {b}")
            .put(
                    "Payments and what remains of settlement {a} must add up to {b}, but added up to {c}, a difference of {d}",
                    "结算 {a} 的支付与结余之和应为 {b}，实为 {c}，相差 {d}")
            .put("Weight of {a} must not be negative, but was {b}", "{a} 的权数不应为负，实为 {b}")
            .put("Account of the books must stand once, but {a} stood twice", "账户应只出现一次，{a} 实出现两次")
            .put("Figure of the pot must stand once, but {a} stood twice", "数额应只出现一次，{a} 实出现两次")
            .put("Event of the pot must stand once, but {a} stood twice", "事件应只出现一次，{a} 实出现两次")
            .put("Slice with a decided ratio must stand once, but {a} stood twice", "已定比例的份应只出现一次，{a} 实出现两次")
            // records of runs
            .put(
                    "Result of the run recorded by liancun {a} must be what its inputs give under liancun {b}, but {c}",
                    "以 liancun {a} 记录的结果应为以 liancun {b} 重算所得，实则 {c}")
            .put("Fingerprint must be that of the run, {a}, but was {b}", "指纹应为 {a}，实为 {b}")
            .put("Every byte must be as it was sealed, but the one at this place was not", "每一字节应与封存时相同，此处不同")
            // distributions
            .put("a distribution of the dossier", "档案中的分配")
            .put("a tier of {a}", "{a} 的层级")
            .put("Amount expected of {a} must be in 元, 万元 or 亿元, but was {b}", "{a} 的预期数应以元、万元或亿元计，实为 {b}")
            .put(
                    "Note of what is expected of {a} in distribution {b} must tell the arithmetic, since it is {c}, but was empty",
                    "分配 {b} 中 {a} 的预期数为 {c}，附注应说明算法，实为空")
            .put("Period over which holdings count must have both ends, but was {a}", "折算持有的期间应有起止，实为 {a}")
            .put(
                    "Opening balances must stand in the first distribution of a series, but {a} comes after another under {b}",
                    "期初余额应列于同一协议的首次分配，实列于其后的 {a}（协议 {b}）")
            .put(
                    "Distribution {a} must be paid from distributions settled before it, but {b} was not",
                    "分配 {a} 的转入应来自先行结算的分配，实为 {b}")
            .putAll(ChineseScenario.PAIRS)
            // of anything else
            .put("{a} must not be negative, but was {b}", "{a}：不应为负，实为 {b}")
            .buildOrThrow();

    private ChineseRules() {}
}
