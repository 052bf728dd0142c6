// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.measure.Period;
import org.liancun.text.Name;

/** Codes and names: 财会〔2004〕12号 and 财会〔2023〕14号, accounts of the 5xx class. */
class ChartTest {

    @ParameterizedTest
    @CsvSource({
        "501, 经营收入",
        "502, 经营支出",
        "511, 发包及上交收入",
        "521, 农业税附加返还收入",
        "522, 补助收入",
        "531, 其他收入",
        "541, 管理费用",
        "551, 其他支出",
        "561, 投资收益"
    })
    void the_system_of_2004_has_its_codes(String code, String name) {
        assertThat(Chart.OF_2004.coded(code).name().zh()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "501, 经营收入", "502, 投资收益", "503, 补助收入", "504, 其他收入", "511, 经营支出",
        "512, 税金及附加", "513, 管理费用", "514, 公益支出", "515, 其他支出", "521, 所得税费用"
    })
    void the_system_of_2023_has_its_codes(String code, String name) {
        assertThat(Chart.OF_2023.coded(code).name().zh()).isEqualTo(name);
    }

    @Test
    void one_number_means_two_things_in_two_systems() {
        assertThat(Chart.OF_2004.coded("502").kind()).isEqualTo(AccountKind.EXPENSE);
        assertThat(Chart.OF_2023.coded("502").kind()).isEqualTo(AccountKind.INCOME);
        assertThat(Chart.OF_2023.coded("502")).hasToString("502 投资收益");
    }

    @Test
    void contract_income_ended_with_2023() {
        assertThat(Accounting.RURAL.chart(Period.year(2023)).find("CONTRACT")).isPresent();
        assertThat(Accounting.RURAL.chart(Period.year(2024)).find("CONTRACT")).isEmpty();
    }

    @Test
    void an_unknown_account_or_code_is_named_with_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chart.OF_2023.account("OPERATIN"))
                .withMessage("Account must be one of the chart accounting system of 2023, but was OPERATIN."
                        + " Did you mean \"OPERATING\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chart.OF_2023.coded("561"))
                .withMessage("Code must be one of the chart accounting system of 2023, but was 561."
                        + " Did you mean \"501\"?");
        assertThatIllegalArgumentException().isThrownBy(() -> Chart.OF_2023.coded(""));
    }

    @Test
    void a_county_adds_an_account() {
        LedgerAccount solar = new LedgerAccount("SOLAR", "50101", Name.of("光伏收入", "solar income"), AccountKind.INCOME);

        assertThat(Chart.OF_2023.with(solar).account("SOLAR")).isEqualTo(solar);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chart.OF_2023.with(solar).with(solar))
                .withMessage("Account of a chart must be listed once, but SOLAR was listed twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Chart.OF_2023.with(new LedgerAccount("SOLAR", "501", Name.of("光伏收入"), AccountKind.INCOME)))
                .withMessage("Code of a chart must be listed once, but 501 was listed twice");
    }

    @Test
    void a_period_lies_under_one_chart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accounting.RURAL.chart(Period.parse("2023-07..2024-06")))
                .withMessage("Period of an entry must lie under one chart of accounts, [2005..2023, 2024..],"
                        + " but was 2023-07..2024-06");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Accounting(List.of(Chart.OF_2004, Chart.OF_2004), List.of()))
                .withMessage(
                        "Charts of accounts must be in force at different times, but were in 2005..2023 and 2005..2023");
    }

    @Test
    void an_entry_names_an_account_or_a_notion() {
        assertThat(Accounting.RURAL.account("TAXES", Period.year(2024))).isPresent();
        assertThat(Accounting.RURAL.account("RECURRENT", Period.year(2024))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accounting.RURAL.account("RECURENT", Period.year(2024)))
                .withMessage("Account of an entry in 2024 must be one of the accounting system of 2023 or a notion of"
                        + " income, but was RECURENT. Did you mean \"RECURRENT\"?");
    }

    @Test
    void charts_print_on_one_line() {
        assertThat(Chart.OF_2004).hasToString("村集体经济组织会计制度（2004）, 2005..2023, 16 accounts");
    }
}
