// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.ledger.Entry;
import org.liancun.ledger.Ledger;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.measure.Unit;
import org.liancun.money.Money;

class EntryColumnsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final EntryColumns PLAIN = EntryColumns.of(Map.of()).with(EntryPart.SOURCE, "books of 2024");
    private static final EntryColumns CHINESE = EntryColumns.of(Map.of(
                    EntryPart.RECIPIENT, "村",
                    EntryPart.PERIOD, "日期",
                    EntryPart.ACCOUNT, "科目",
                    EntryPart.AMOUNT, "金额（万元）",
                    EntryPart.COUNTERPARTY, "付款方"))
            .with(EntryPart.SOURCE, "2024年账")
            .withAmountsIn(Unit.WAN_YUAN)
            .withPeriodsAs(DateTimeFormatter.ofPattern("yyyy/M/d", Locale.ROOT));

    @Test
    void columns_are_found_by_their_names_in_any_order() {
        Loaded loaded = load(CHINESE, "备注|金额（万元）|村|科目|日期|付款方", "租金|1.25|甘溪村|501|2024/3/1|company");

        assertThat(loaded.ledger())
                .containsExactly(new Entry(
                        "甘溪村",
                        Period.day(LocalDate.of(2024, 3, 1)),
                        "501",
                        Money.yuan(12_500),
                        "company",
                        "",
                        "2024年账",
                        Qualifier.EXACT));
    }

    @Test
    void columns_without_a_name_of_their_own_bear_the_names_of_the_fields() {
        Loaded loaded = load(
                EntryColumns.of(Map.of()),
                "recipient|period|account|amount|counterparty|origin|source|qualifier",
                "v|2024-Q1|501|-1,000.50|bank|loan/rate|S0|ABOUT");

        assertThat(loaded.ledger())
                .containsExactly(new Entry(
                        "v",
                        Period.quarter(2024, 1),
                        "501",
                        Money.yuan("-1000.50"),
                        "bank",
                        "loan/rate",
                        "S0",
                        Qualifier.ABOUT));
    }

    @ParameterizedTest
    @CsvSource({"yyyy年M月, 2024年3月, 2024-03", "yyyy, 2024, 2024", "yyyyMMdd, 20240301, 2024-03-01"})
    void a_form_tells_days_months_or_years(String form, String text, String period) {
        EntryColumns columns = PLAIN.withPeriodsAs(DateTimeFormatter.ofPattern(form, Locale.ROOT));

        assertThat(load(columns, "recipient|period|account|amount", "v|" + text + "|501|1")
                        .ledger())
                .extracting(entry -> entry.period().toString())
                .containsExactly(period);
    }

    @ParameterizedTest
    @CsvSource({"元, 12.5, CNY 12.50", "万元, 12.5, CNY 125000.00", "亿元, 0.0000000001, CNY 0.01"})
    void amounts_are_in_the_unit_of_the_column(String unit, String text, String amount) {
        EntryColumns columns = PLAIN.withAmountsIn(Unit.of(unit));

        assertThat(load(columns, "recipient|period|account|amount", "v|2024|501|" + text)
                        .ledger())
                .extracting(entry -> entry.amount().toString())
                .containsExactly(amount);
    }

    @Test
    void other_units_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.withAmountsIn(Unit.MU))
                .withMessage("Unit of amounts must be 元, 万元 or 亿元, but was 亩");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TableRow(0, List.of()))
                .withMessage("Line of a row must be positive, but was 0");
    }

    @Test
    void a_bad_cell_is_named_by_its_column() {
        Loaded loaded = load(
                CHINESE,
                "村|日期|科目|金额（万元）|付款方",
                "甘 溪|2024/3/1|501|1|",
                "甘溪|2024-3-1|501|1|",
                "甘溪|2024/3/1|501|1.1234567|",
                "甘溪|2024/3/1|501|1",
                "甘溪|2024/3/1|501|1|");

        assertThat(loaded.ledger()).hasSize(1);
        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "line 2, column 1, /村: must be an id of 1 to 64 letters, digits, '-', '_' or '.', but was \"甘 溪\"",
                        "line 3, column 2, /日期: must be a date in the form of the column, but was \"2024-3-1\"",
                        "line 4, column 4, /金额（万元）: must be an amount in wan (万元) with at most six decimals, such as"
                                + " 7.55841, but was \"1.1234567\"",
                        "line 5, column 1: must be 5 cells, as many as the first row has, but was 4");
        assertThat(loaded.problems().get(3).message(Locale.CHINESE)).isEqualTo("第5行第1列：应为5 个单元格，与首行相同，实为 4");
    }

    @Test
    void a_row_that_breaks_a_rule_says_which() {
        Loaded loaded = load(PLAIN, "recipient|period|account|amount|origin", "v|2024|501|1|a//b", "v|..|501|1|");

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "line 2, column 1: Origin of an entry must be ids joined by '/', but was \"a//b\"",
                        "line 3, column 1: Period of an entry of v must have a beginning and an end, but was ..");
    }

    @Test
    void a_table_without_a_column_is_refused_whole_with_the_nearest() {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> load(EntryColumns.of(Map.of()), "recipient|period|acount|amount"))
                .withMessage("Problems found: 2\n"
                        + "  line 1, column 1: must have a field \"account\", but had none. Did you mean acount?\n"
                        + "  line 1, column 1: must have a field \"source\", but had none");
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> load(PLAIN))
                .withMessageStartingWith(
                        "Problems found: 4\n  line 1, column 1: must have a field \"recipient\", but had none");
    }

    @Test
    void a_column_that_is_named_must_be_there_even_if_it_could_be_left_out() {
        EntryColumns named = EntryColumns.of(Map.of(EntryPart.ORIGIN, "由来")).with(EntryPart.SOURCE, "S0");

        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> load(named, "recipient|period|account|amount|origin"))
                .withMessageContaining("must have a field \"由来\", but had none");
    }

    @Test
    void a_column_that_is_read_must_stand_once() {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> load(PLAIN, "amount|recipient|period|account|amount", "1|v|2024|501|2"))
                .withMessage("Problems found: 1\n  line 1, column 5, /amount: must stand only once, but stood before");
        assertThat(load(PLAIN, "note|recipient|period|account|amount|note", "a|v|2024|501|2|b")
                        .kept())
                .isEqualTo(1);
    }

    @Test
    void a_column_that_may_be_left_out_must_not_be_misspelt() {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> load(PLAIN, "recipient|period|account|amount|Counterparty", "v|2024|501|1|w"))
                .withMessage("Problems found: 1\n  line 1, column 1: must have a field \"counterparty\", but had none."
                        + " Did you mean Counterparty?");
        assertThat(load(
                                PLAIN.with(EntryPart.COUNTERPARTY, ""),
                                "recipient|period|account|amount|Counterparty",
                                "v|2024|501|1|w")
                        .ledger())
                .extracting(Entry::counterparty)
                .containsExactly("");
    }

    @Test
    void a_column_that_is_read_is_no_misspelling_of_another() {
        EntryColumns columns = EntryColumns.of(Map.of(EntryPart.SOURCE, "origins"));

        assertThat(load(columns, "recipient|period|account|amount|origins", "v|2024|501|1|S0")
                        .ledger())
                .extracting(Entry::source)
                .containsExactly("S0");
    }

    @Test
    void the_parts_are_the_fields_of_json_lines() {
        assertThat(EntryPart.values())
                .extracting(EntryPart::field, EntryPart::isRequired)
                .containsExactlyElementsOf(EntryFormat.ENTRY.fields().list().stream()
                        .map(field -> tuple(field.name(), field.isRequired()))
                        .toList());
    }

    private static Loaded load(EntryColumns columns, String... rows) {
        List<TableRow> table = new ArrayList<>();
        for (String row : rows) {
            table.add(new TableRow(table.size() + 1, Arrays.asList(row.split("\\|", -1))));
        }
        Iterator<TableRow> iterator = table.iterator();
        return columns.load(iterator, Ledger.EMPTY, DAY, Loading.keepingGoodRows(10));
    }
}
