// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.liancun.income.AccountKind.BROUGHT_FORWARD;
import static org.liancun.income.AccountKind.DISTRIBUTION;
import static org.liancun.income.AccountKind.EXPENSE;
import static org.liancun.income.AccountKind.INCOME;

import java.time.LocalDate;
import java.util.List;
import org.liancun.measure.Period;
import org.liancun.text.Name;

/** The charts of the two accounting systems of rural collectives, and when each was in force. */
final class RuralCharts {
    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2024, 1, 1);

    static final Period UNTIL_2023 = Period.between(FIRST, CHANGE);
    static final Period SINCE_2024 = Period.since(CHANGE);

    private RuralCharts() {}

    static Chart of2004() {
        return new Chart(
                Name.of("村集体经济组织会计制度（2004）", "accounting system of 2004"),
                UNTIL_2023,
                List.of(
                        account("OPERATING", "501", "经营收入", "operating income", INCOME),
                        account("CONTRACT", "511", "发包及上交收入", "contract and remitted income", INCOME),
                        account("INVESTMENT", "561", "投资收益", "investment income", INCOME),
                        account("OPERATING_EXPENSE", "502", "经营支出", "operating expense", EXPENSE),
                        account("ADMINISTRATION", "541", "管理费用", "administrative expense", EXPENSE),
                        account("TAX_REFUND", "521", "农业税附加返还收入", "refunded agricultural surtax", INCOME),
                        account("SUBSIDY", "522", "补助收入", "subsidies", INCOME),
                        account("OTHER", "531", "其他收入", "other income", INCOME),
                        account("OTHER_EXPENSE", "551", "其他支出", "other expense", EXPENSE),
                        account("OPENING", "", "年初未分配收益", "undistributed at the start", BROUGHT_FORWARD),
                        account("TRANSFER_IN", "", "其他转入", "other transfers in", BROUGHT_FORWARD),
                        account("RESERVE", "", "提取公积公益金", "reserve and welfare fund", DISTRIBUTION),
                        account("WELFARE_FUND", "", "提取应付福利费", "welfare payable", DISTRIBUTION),
                        account("INVESTORS", "", "外来投资分利", "outside investors", DISTRIBUTION),
                        account("MEMBERS", "", "农户分配", "households", DISTRIBUTION),
                        account("OTHER_DISTRIBUTION", "", "其他分配", "other distribution", DISTRIBUTION)),
                List.of(Notion.OPERATING_PROFIT, Notion.CURRENT_YEAR, Notion.DISTRIBUTABLE, Notion.UNDISTRIBUTED));
    }

    static Chart of2023() {
        return new Chart(
                Name.of("农村集体经济组织会计制度（2023）", "accounting system of 2023"),
                SINCE_2024,
                List.of(
                        account("OPERATING", "501", "经营收入", "operating income", INCOME),
                        account("INVESTMENT", "502", "投资收益", "investment income", INCOME),
                        account("OPERATING_EXPENSE", "511", "经营支出", "operating expense", EXPENSE),
                        account("TAXES", "512", "税金及附加", "taxes and surcharges", EXPENSE),
                        account("ADMINISTRATION", "513", "管理费用", "administrative expense", EXPENSE),
                        account("SUBSIDY", "503", "补助收入", "subsidies", INCOME),
                        account("OTHER", "504", "其他收入", "other income", INCOME),
                        account("WELFARE_EXPENSE", "514", "公益支出", "public-welfare expense", EXPENSE),
                        account("OTHER_EXPENSE", "515", "其他支出", "other expense", EXPENSE),
                        account("INCOME_TAX", "521", "所得税费用", "income tax", EXPENSE),
                        account("OPENING", "", "年初未分配收益", "undistributed at the start", BROUGHT_FORWARD),
                        account("TRANSFER_IN", "", "其他转入", "other transfers in", BROUGHT_FORWARD),
                        account("RESERVE", "", "提取公积公益金", "reserve and welfare fund", DISTRIBUTION),
                        account("MEMBERS", "", "成员分配", "members", DISTRIBUTION),
                        account("OTHER_DISTRIBUTION", "", "其他分配", "other distribution", DISTRIBUTION)),
                List.of(
                        Notion.OPERATING_PROFIT,
                        Notion.BEFORE_TAX,
                        Notion.CURRENT_YEAR,
                        Notion.DISTRIBUTABLE,
                        Notion.UNDISTRIBUTED));
    }

    private static LedgerAccount account(String id, String code, String zh, String en, AccountKind kind) {
        return new LedgerAccount(id, code, Name.of(zh, en), kind);
    }
}
