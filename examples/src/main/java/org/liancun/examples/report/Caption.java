// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import org.liancun.text.Name;

/** Every word of the report that comes neither from the library nor from the data, in Chinese and English. */
enum Caption {
    TITLE("联村：区域、数字与分配", "liancun: areas, figures and sharing"),

    AREAS("区域档案", "The areas"),
    RECOMPUTED("重算与公布对照", "Recomputed against published"),
    MATRIX("联结机制矩阵", "The mechanism matrix"),
    AGREEMENTS("协议结算", "Agreements settled"),
    INCOME_OF_VILLAGES("结算入账到村", "Settled and followed into village income"),
    INCOME_OF_COUNTY("一个县的收入", "Income of a county"),

    SOURCES("来源", "Sources"),
    AS_OF("截至", "as of"),
    SILENT("来源未载。", "The source does not say."),
    FACTS("事实编号", "Facts"),
    FACT("事实编号", "Fact"),
    NAME("名称", "Name"),
    KIND("类别", "Kind"),
    DURING("期间", "During"),
    PERIOD("期间", "Period"),
    NOTE("说明", "Note"),
    TOTAL("合计", "Total"),

    VILLAGES_NAMED("列名的村", "villages named"),
    OTHER_DOSSIERS("其他协议档案", "other dossiers with agreements"),
    FIGURES("公布的数字（均有出处）", "Published figures, each with its source"),
    PAGE("网页", "Page"),

    PLACES("村与片区", "Villages and clusters"),
    CLUSTER("片区", "Cluster"),
    FORM("形式", "Form"),
    VILLAGE("村", "Village"),
    VILLAGES("村数", "Villages"),
    WITHIN("所在", "In"),
    ROLE("角色", "Role"),
    NOT_NAMED("未列村名", "not named"),
    NO_CLUSTER("来源未列片区。", "No cluster is named."),

    BODIES("组织与席位", "Bodies and seats"),
    BODY("组织", "Body"),
    UNDER("隶属", "Under"),
    SEATS("席位", "Seats"),
    POST("职务", "Post"),
    FILLING("产生", "Filling"),
    RULE("规则", "Rule"),
    NUMBER("人数", "Number"),
    COMMAND("指挥链", "Chain of command"),
    TIERS("级", "tiers"),
    HOPS("传", "hops"),
    COMMAND_TREE("组织体系图", "Who stands under whom"),
    NOT_IN_TREE("未载上下级，未画出", "not drawn, nothing above or below them being stated"),

    MECHANISMS("联结机制", "Mechanisms"),
    CODE("代码", "Code"),
    MECHANISM("机制", "Mechanism"),
    EVIDENCE("证据", "Evidence"),
    LOCAL("本地机制", "Local mechanisms"),
    UNMAPPED("无对应机制", "Without a canonical kind"),

    RESOURCES("产业与资源", "Industries and resources"),
    MEASURED("数量", "Measured"),
    IN_HECTARES("折公顷", "In hectares"),

    INCOME("收入", "Income"),
    NOTION("口径", "Notion"),
    AMOUNT("金额", "Amount"),
    NO_INCOME("来源未公布收入水平。", "The source publishes no income level."),
    ALL_FIGURES("全部数字", "All figures"),
    ABOUT("关于", "About"),
    FIGURE("数字", "Figure"),
    PUBLISHED_TOTALS("公布的收入总额（万元）", "Published incomes, totals, in wan yuan"),
    PUBLISHED_AVERAGES("公布的村均收入（万元/个村）", "Published incomes, averages per village, in wan yuan"),

    AREA("区域", "Area"),
    ROW("行号", "Row"),
    WHAT("项目", "What"),
    FORMULA("算式", "Formula"),
    COMPUTED("重算", "Recomputed"),
    PUBLISHED("公布", "Published"),
    VERDICT("结论", "Verdict"),
    NOT_PUBLISHED("未公布", "not published"),
    IN_AREAS("地区数", "Areas"),
    MATRIX_PICTURE("各区域的联结机制：●明确 ◐部分 ○仅名称 –未载", "Mechanisms by area: ● strong ◐ partial ○ name only – silent"),

    ILLUSTRATIVE(
            "示例：协议与数据为说明而设，任何来源都没有公布过这样的分配。",
            "ILLUSTRATIVE: agreement and numbers are invented to show how it works; no source publishes such a division."),
    RULE_PUBLISHED(
            "规则出自公布的协议；可分配总额与持有量为说明而选定。",
            "The rule is a published one; pot and holdings are chosen to show what it comes to."),
    POT("可分配总额", "Pot"),
    PARTY("参与方", "Party"),
    STEP("步骤", "Step"),
    BASE("基数", "Base"),
    TAKE("提取", "Take"),
    ALLOTTED("分得", "Allotted"),
    SPLIT("分配方式", "Divided"),
    PAID("付出", "Paid"),
    RESIDUAL("尾差", "Residual"),
    REMAINING("余额", "Remaining"),
    SETTLED("结算", "Settled"),
    KNOWN("来路", "Known"),
    EXPECTED("预期", "Expected"),
    DIFFERENCE("差额", "Difference"),
    WHY("为什么是这个数", "Why this amount"),
    FLOW("钱到哪里去了", "Where the money went"),
    ROUNDING("取整多付", "overpaid by rounding"),
    STEPS("分配步骤", "What each step took and how it was divided"),
    PARTIES("参与方与登记数", "Parties and what they hold"),
    PAYMENTS("付款", "Payments, in yuan"),
    AGAINST_EXPECTED("与预期对照", "Settled against what was expected, in yuan"),
    CASES("案例对照", "Published cases"),
    CASE("案例", "Case"),
    GRADE("等级", "Grade"),
    CHECKS("核对项", "Checks"),
    EQUAL("相等", "Equal"),
    AS_WORDED("合乎措辞", "As worded"),
    APART("不符", "Apart"),
    AGREES("相符", "agrees"),
    CONFORMS("符合", "conforms"),
    CONFORMS_NOT("不符合", "does not conform"),
    CONFORMING("符合的案例", "Cases that conform"),

    ENTRIES("收入分录", "Income entries"),
    COUNT("笔数", "Entries"),
    ACCOUNT("科目", "Account"),
    ROLL_UP("逐村汇总", "Rolled up by village"),
    PER_VILLAGE("村均", "Per village"),
    BY_TIER("各村所得（按步骤，元）", "What each village receives, by step, in yuan");

    private final Name label;

    Caption(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English wording. */
    Name label() {
        return label;
    }
}
