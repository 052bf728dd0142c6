// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.liancun.income.RuralCharts.SINCE_2024;
import static org.liancun.income.RuralCharts.UNTIL_2023;

import java.util.List;
import org.liancun.text.Name;

/** The definitions of the notions of rural collectives under the systems of 2004 and of 2023. */
final class RuralNotions {
    private static final String FORM_2004 = "statistical form of income and distribution, after 财会〔2004〕12号";
    private static final String FORM_2023 = "财会〔2023〕14号, as transcribed by others";

    private RuralNotions() {}

    static Notion total() {
        return notion(
                "TOTAL",
                "总收入",
                "total income",
                old(List.of("OPERATING", "CONTRACT", "INVESTMENT", "TAX_REFUND", "SUBSIDY", "OTHER"), List.of()),
                now(List.of("OPERATING", "INVESTMENT", "SUBSIDY", "OTHER"), List.of()));
    }

    static Notion operatingType() {
        return notion(
                "OPERATING_TYPE",
                "经营性收入",
                "operating-type income",
                old(List.of("OPERATING", "CONTRACT", "INVESTMENT"), List.of()),
                now(List.of("OPERATING", "INVESTMENT"), List.of()));
    }

    static Notion operating() {
        return notion(
                "OPERATING",
                "经营收入",
                "operating income",
                old(List.of("OPERATING"), List.of()),
                now(List.of("OPERATING"), List.of()));
    }

    static Notion expense() {
        return notion(
                "EXPENSE",
                "总支出",
                "total expense",
                old(List.of("OPERATING_EXPENSE", "ADMINISTRATION", "OTHER_EXPENSE"), List.of()),
                now(
                        List.of(
                                "OPERATING_EXPENSE",
                                "TAXES",
                                "ADMINISTRATION",
                                "WELFARE_EXPENSE",
                                "OTHER_EXPENSE",
                                "INCOME_TAX"),
                        List.of()));
    }

    static Notion operatingProfit() {
        return notion("OPERATING_PROFIT", "经营收益", "operating profit", profit2004(), profit2023());
    }

    static Notion beforeTax() {
        return notion("BEFORE_TAX", "收益总额", "income before tax", beforeTax2023());
    }

    static Notion currentYear() {
        return notion("CURRENT_YEAR", "本年收益", "current-year income", year2004(), year2023());
    }

    static Notion distributable() {
        return notion("DISTRIBUTABLE", "可分配收益", "distributable income", distributable2004(), distributable2023());
    }

    static Notion undistributed() {
        return notion(
                "UNDISTRIBUTED",
                "年末未分配收益",
                "undistributed at the end",
                distributable2004()
                        .and(
                                List.of(),
                                List.of("RESERVE", "WELFARE_FUND", "INVESTORS", "MEMBERS", "OTHER_DISTRIBUTION")),
                distributable2023().and(List.of(), List.of("RESERVE", "MEMBERS", "OTHER_DISTRIBUTION")));
    }

    private static NotionDefinition profit2004() {
        return old(List.of("OPERATING", "CONTRACT", "INVESTMENT"), List.of("OPERATING_EXPENSE", "ADMINISTRATION"));
    }

    private static NotionDefinition profit2023() {
        return now(List.of("OPERATING", "INVESTMENT"), List.of("OPERATING_EXPENSE", "TAXES", "ADMINISTRATION"));
    }

    private static NotionDefinition year2004() {
        return profit2004().and(List.of("TAX_REFUND", "SUBSIDY", "OTHER"), List.of("OTHER_EXPENSE"));
    }

    private static NotionDefinition beforeTax2023() {
        return profit2023().and(List.of("SUBSIDY", "OTHER"), List.of("WELFARE_EXPENSE", "OTHER_EXPENSE"));
    }

    private static NotionDefinition year2023() {
        return beforeTax2023().and(List.of(), List.of("INCOME_TAX"));
    }

    private static NotionDefinition distributable2004() {
        return year2004().and(List.of("OPENING", "TRANSFER_IN"), List.of());
    }

    private static NotionDefinition distributable2023() {
        return year2023().and(List.of("OPENING", "TRANSFER_IN"), List.of());
    }

    private static NotionDefinition old(List<String> plus, List<String> minus) {
        return new NotionDefinition(UNTIL_2023, plus, minus, FORM_2004);
    }

    private static NotionDefinition now(List<String> plus, List<String> minus) {
        return new NotionDefinition(SINCE_2024, plus, minus, FORM_2023);
    }

    private static Notion notion(String id, String zh, String en, NotionDefinition... definitions) {
        return Notion.of(id, Name.of(zh, en), definitions);
    }
}
