// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.google.common.collect.ImmutableMap;

/** The sentences of models, chance, changes and scenarios, for {@link ChineseRules}. */
final class ChineseScenario {
    static final ImmutableMap<String, String> PAIRS = ImmutableMap.<String, String>builder()
            // what a model refers to
            .put("a party of the model", "模型中的参与方")
            .put("a home of the model", "模型中的归属")
            .put("a measure that a party of the model holds", "模型中有参与方持有的计量")
            .put("an agreement of the model", "模型中的协议")
            .put("a driver of the model", "模型中的驱动因素")
            .put("an activity of the model", "模型中的活动")
            .put("a mechanism of the model", "模型中的机制")
            .put("an effect of the model", "模型中的效应")
            .put("a pot of the model", "模型中的收益池")
            .put("an uncertain driver of the model", "模型中的不确定因素")
            .put("of {a} or earlier", "{a}年或更早的值")
            .put("the kind of an activity of the model", "模型中活动的类别")
            .put("one that an activity of the effect has", "效应所涉活动具有的项目")
            .put(
                    "Numbers of a correlation must have a common denominator of at most {a}, such as 9 decimals, but had not with {b}",
                    "相关矩阵的数应有不大于 {a} 的公分母（例如九位小数），但 {b} 不符")
            .put("a party that has no home", "自身没有归属的参与方")
            .put("one that activity {a} has", "活动 {a} 具有的项目")
            .put("a figure of its agreement", "其协议所提及的数额")
            .put("open in its agreement", "其协议中待定的份")
            .put("an event of its agreement", "其协议所提及的事件")
            .put("all that its agreement refers to", "其协议所提及的全部")
            .put("all that its agreement leaves open", "其协议中待定的全部")
            .put("a tier or slice of its agreement", "其协议的层级或份")
            .put("in no other pot", "未列入其他收益池")
            .put("passed on to no other pot", "未转入其他收益池")
            .put("of pots settled before it", "来自先行结算的收益池")
            .put("one of the pot's", "该收益池的参与方")
            .put("apart from that of the next, {a}", "与下一期间 {a} 不重叠")
            // what a misfit is of, before the colon of what a change broke
            .put("Party of home", "归属的参与方")
            .put("Village of a home", "归属的村")
            .put("Party of holding", "持有的参与方")
            .put("Period of a holding", "持有的期间")
            .put("Party of agreement", "协议的参与方")
            .put("Measure of agreement", "协议的计量")
            .put("Party of activity", "活动的参与方")
            .put("Driver of activity", "活动的驱动因素")
            .put("Measure of activity", "活动的计量")
            .put("Mechanism of effect", "效应的机制")
            .put("Activity of effect", "效应的活动")
            .put("Part of an effect", "效应的部分")
            .put("Agreement of pot", "收益池的协议")
            .put("Party of pot", "收益池的参与方")
            .put("Activity of pot", "收益池的活动")
            .put("Pot of pot", "转入的收益池")
            .put("Driver of pot", "收益池的驱动因素")
            .put("Measure of pot", "收益池的计量")
            .put("Activity of a pot", "收益池的活动")
            .put("Receipt of a pot", "收益池的转入")
            .put("Receipts of a pot", "收益池的转入")
            .put("Event of a pot", "收益池的事件")
            .put("Figure of a pot", "收益池的数额")
            .put("Figures of a pot", "收益池的数额")
            .put("Decided slice of a pot", "收益池已定的份")
            .put("Decided slices of a pot", "收益池已定的份")
            .put("Tier of a limit", "限额的层级")
            .put("Party that an agreement names", "协议点名的参与方")
            .put("Driver of uncertainty", "不确定性的驱动因素")
            .put("Driver of a correlation", "相关矩阵的驱动因素")
            // years, drivers, activities
            .put(
                    "Years of model {a} must be within 1 to 9999, the last not before the first and at most 100 after, but were {b} to {c}",
                    "模型 {a} 的年份应在 1 至 9999 之内，末年不早于首年且至多晚 100 年，实为 {b} 至 {c}")
            .put("Driver {a} must have at least 1 value, but had 0", "驱动因素 {a} 至少应有一个值，实无")
            .put("Year of driver {a} must be from 1 to 9999, but was {b}", "驱动因素 {a} 的年份应在 1 至 9999 之内，实为 {b}")
            .put("Source of {a} {b} must be said, but was blank", "{a} {b} 应注明来源，实为空")
            .put("Rate of an escalation must be above -100%, but was {a}", "递增率应大于 -100%，实为 {a}")
            .put("Years of an escalation must be at least 1, but were {a}", "递增间隔至少应为一年，实为 {a} 年")
            .put("Years of a cycle must be at least 1, but were {a}", "轮作间隔至少应为一年，实为 {a} 年")
            .put("Quantity must have at least 1 factor, but had 0", "数量至少应有一个因子，实无")
            .put("Price of item {a} must have at least 1 factor, but had 0", "项目 {a} 的价格至少应有一个因子，实无")
            .put("Item {a} with an order must be revenue, but was {b}", "有订单的项目 {a} 应为收入，实为 {b}")
            .put("Order must have both a quantity and a price or neither, but had only a {a}", "订单应同时有数量与价格或均无，实仅有 {a}")
            .put("Effect must name at least 1 activity, but named 0", "效应至少应列一项活动，实无")
            .put("Factor of an effect must not be negative, but was {a}", "效应的倍数不应为负，实为 {a}")
            .put("Period of event {a}", "事件 {a} 的期间")
            .put("{a} must be of whole years, but was {b}", "{a}：应为整年，实为 {b}")
            .put("Pot {a} must receive from other pots, but received {b}", "收益池 {a} 应从其他收益池转入，实为 {b}")
            .put("Limit {a} must name at least 1 tier, but named none", "限额 {a} 至少应列一层，实无")
            .put("Tiers of limit {a} must each be counted once, but were {b}", "限额 {a} 的各层应只计一次，实为 {b}")
            // chance
            .put(
                    "Mode of a triangular distribution must be from {a} to {b}, but was {c}",
                    "三角分布的众数应在 {a} 至 {b} 之间，实为 {c}")
            .put("{a} must be above the low one, {b}, but was {c}", "{a}：应高于下限 {b}，实为 {c}")
            .put("Median of a lognormal distribution must be positive, but was {a}", "对数正态分布的中位数应为正，实为 {a}")
            .put(
                    "Bounds of a distribution must leave a millionth of its draws, but {a} and {b} left less of {c}",
                    "分布的上下限至少应留百万分之一，{a} 与 {b} 之间实不足（{c}）")
            .put("Persistence of a course must be from 0 to 1, but was {a}", "延续系数应在 0 至 1 之间，实为 {a}")
            .put("Observed values must be at least one, but were none", "观测值至少应有一个，实无")
            .put("Weight of observed {a} must be positive, but was {b}", "观测值 {a} 的次数应为正，实为 {b}")
            .put("Correlation must be positive semidefinite, but that of {a} was not", "相关矩阵应为半正定，{a} 的部分实非")
            .put("Correlation must have a row for each of {a} drivers, but had {b}", "相关矩阵应有 {a} 行，实有 {b} 行")
            .put("Correlation row of {a} must have {b} numbers, but had {c}", "相关矩阵中 {a} 的行应有 {b} 个数，实有 {c} 个")
            .put("Correlation of {a} with itself must be 1, but was {b}", "{a} 与自身的相关系数应为 1，实为 {b}")
            .put(
                    "Correlation of {a} and {b} must be the same both ways, but was {c} and {d}",
                    "{a} 与 {b} 的相关系数两处应相同，实为 {c} 与 {d}")
            // changes
            .put("Path must begin with {a}, but began with {b}", "路径应以 {a} 开头，实为 {b}")
            .put("Path {a} must go on with {b}, but went on with {c}", "路径 {a} 之后应为 {b}，实为 {c}")
            .put("Path must end at {a}, but went on with {b}", "路径应止于 {a}，实有后续 {b}")
            .put("Value at {a} must be a number, but was none", "{a} 处应为数，实非")
            .put("Value at {a} must be there, but was dropped", "{a} 处不可空缺，实被去掉")
            .put("Value at {a} must be {b}, but became {c}", "{a} 处应为{b}，实变为 {c}")
            .put(
                    "Value put at {a} must bear the name {b} that its path gives it, but bore {c}",
                    "放入 {a} 的内容编号应与路径一致，为 {b}，实为 {c}")
            .put("Entry {a} must keep what tells it from others, but became {b}", "{a} 的编号应保持不变，实变为 {b}")
            .put(
                    "Model with the change must fit together, but had {a}: {b} must be {c}, but was {d}",
                    "变更后模型应前后一致，实有 {a}：{b} 应为{c}，实为 {d}")
            .put(
                    "Path of change {a} must be at least two steps joined by '/', but was {b}",
                    "变更 {a} 的路径至少应有以“/”相连的两步，实为 {b}")
            .put("Section in the path of change {a} must be one of {b}, but was {c}", "变更 {a} 的路径应以 {b} 之一开头，实为 {c}")
            .put(
                    "Period of change {a} must have a year of {b} to {c}, but was {d}",
                    "变更 {a} 的期间应含 {b} 至 {c} 中的一年，实为 {d}")
            .put(
                    "What is uncertain must be the same in all years of an outlook, but was different in {a}. Change it for all years",
                    "各年的不确定因素应相同，{a} 年实有不同。请对所有年份变更")
            .put(
                    "List at {a} must be put as a whole, since its elements have no ids, but {b} was dropped",
                    "{a} 的各项没有编号，应整体放入，实去掉了第 {b} 项")
            .put("Value at {a} must stay within 18 digits, but was {b} and grew larger", "{a} 处应在 18 位数字之内，实由 {b} 变得更大")
            .put("{a} must stand once, but {b} stood twice", "{a}：应只出现一次，{b} 实出现两次")
            // other files
            .put("Dossier must not be named where there is no folder to look in, but was {a}", "没有所在文件夹时不应指明档案，实为 {a}")
            .put("Model must not be named where there is no folder to look in, but was {a}", "没有所在文件夹时不应指明模型，实为 {a}")
            .put("Dossier {a} must be without problems, but had {b}, the first: {c}", "档案 {a} 应无问题，实有 {b} 处，首处：{c}")
            .put("Model {a} must be without problems, but had {b}, the first: {c}", "模型 {a} 应无问题，实有 {b} 处，首处：{c}")
            .put("Dossier must be a file that can be read, but was {a}", "档案应为可读取的文件，实为 {a}")
            .put("Model must be a file that can be read, but was {a}", "模型应为可读取的文件，实为 {a}")
            .buildOrThrow();

    private ChineseScenario() {}
}
