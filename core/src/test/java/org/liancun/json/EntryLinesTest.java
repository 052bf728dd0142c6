// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.ledger.Entry;
import org.liancun.ledger.Ledger;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.money.Money;

class EntryLinesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final String GOOD =
            "{\"recipient\": \"甘溪村\", \"period\": \"2024-03\", \"account\": \"501\", \"amount\": \"12.50\", \"source\": \"S0\"}";
    private static final Entry ENTRY = Entry.of("甘溪村", Period.month(2024, 3), "501", Money.yuan("12.50"), "S0");
    private static final Loading GOOD_ROWS = Loading.keepingGoodRows(10);

    @Test
    void a_line_is_an_entry_and_blank_lines_are_nothing() {
        Loaded loaded = load(GOOD + "\n\n  \r\n" + GOOD + "\r\n" + GOOD, GOOD_ROWS);

        assertThat(loaded.ledger()).containsExactly(ENTRY, ENTRY, ENTRY);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded).hasToString("Rows: 3, kept 3, bad 0");
        assertThat(load("", GOOD_ROWS)).isEqualTo(new Loaded(Ledger.EMPTY, 0, 0, 0, List.of()));
    }

    @Test
    void what_is_written_is_read_back() {
        Entry whole = new Entry(
                "v", Period.year(2024), "501", Money.yuan("-0.01"), "bank", "loan/rate", "a \"b\"\n", Qualifier.ABOUT);
        StringBuilder lines = new StringBuilder();

        EntryLines.write(List.of(whole, ENTRY), lines);

        assertThat(lines.toString().lines())
                .containsExactly(
                        "{\"recipient\": \"v\", \"period\": \"2024\", \"account\": \"501\", \"amount\": \"-0.01\","
                                + " \"counterparty\": \"bank\", \"origin\": \"loan/rate\", \"source\": \"a \\\"b\\\"\\n\","
                                + " \"qualifier\": \"ABOUT\"}",
                        GOOD);
        assertThat(load(lines.toString(), GOOD_ROWS).ledger()).containsExactly(whole, ENTRY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | line 2, column 1: must have a field \"recipient\", but had none",
                "[] | line 2, column 1: must be an object in braces { }, but was [ ]",
                "{\"recipient\": | line 2, column 14, /recipient: must be a whole document, but was broken off here",
                "oops | line 2, column 1: must be JSON, but was oops out of place",
                "GOOD GOOD | line 2, column 96: must be the end of the document, but was { }",
                "GOOD, | line 2, column 95: must be JSON, but was , out of place",
                "GOOD/501/5 1 | line 2, column 54, /account: must be an id of 1 to 64 letters, digits, '-', '_' or '.', but was \"5 1\"",
                "GOOD/2024-03/2024.. | line 2, column 1: Period of an entry of 甘溪村 must have a beginning and an end, but was 2024..",
                "GOOD/2024-03/2024-13 | line 2, column 32, /period: must be a period in quotes, such as \"2023\", \"2023-H1\", \"2023-Q2\", \"2023-10\" or \"2023-10..\", but was \"2024-13\"",
                "GOOD/\"12.50\"/12.50 | line 2, column 71, /amount: must be yuan in quotes with at most two decimals, such as \"75584.10\", but was 12.50. Did you mean \"12.50\"?",
                "GOOD/source/sauce | line 2, column 80, /sauce: must be one of the fields recipient, period, account, amount, counterparty, origin, source, qualifier, but was \"sauce\". Did you mean source?",
                "GOOD/\"source\"/\"amount\": \"2.00\", \"source\" | line 2, column 80, /amount: must stand only once, but stood before",
                "GOOD/\"source\"/\"counterpaty\": \"v2\", \"source\" | line 2, column 80, /counterpaty: must be one of the fields recipient, period, account, amount, counterparty, origin, source, qualifier, but was \"counterpaty\". Did you mean counterparty?",
            })
    void a_bad_line_says_what_must_stand_there(String line, String message) {
        String[] change = line.split("/");
        String bad = change.length == 3 ? GOOD.replace(change[1], change[2]) : line.replace("GOOD", GOOD);

        Loaded loaded = load(GOOD + "\n" + bad + "\n" + GOOD, GOOD_ROWS);

        assertThat(loaded.ledger()).containsExactly(ENTRY, ENTRY);
        assertThat(loaded.bad()).isEqualTo(1);
        assertThat(loaded.problems().get(0)).hasToString(message);
    }

    @Test
    void problems_are_said_in_chinese_too() {
        Loaded loaded = load(GOOD + "\n" + GOOD.replace("2024-03", "2024.."), GOOD_ROWS);

        assertThat(loaded.message(Locale.CHINESE)).isEqualTo("共 2 行，入账 1 行，有误 1 行\n  第2行第1列：甘溪村 的分录期间应有起止，实为 2024..");
        assertThat(loaded.message(Locale.ENGLISH))
                .isEqualTo("Rows: 2, kept 1, bad 1\n  line 2, column 1: Period of an entry of 甘溪村 must have a"
                        + " beginning and an end, but was 2024..");
    }

    @Test
    void an_entry_over_two_lines_is_two_bad_rows() {
        Loaded loaded = load(GOOD + "\n" + GOOD.replace(", \"account", ",\n\"account") + "\n" + GOOD, GOOD_ROWS);

        assertThat(loaded.ledger()).hasSize(2);
        assertThat(loaded.bad()).isEqualTo(2);
        assertThat(loaded.problems())
                .extracting(Problem::line, Problem::kind)
                .containsExactly(
                        tuple(2, Problem.Kind.TRUNCATED),
                        tuple(3, Problem.Kind.WRONG_TYPE),
                        tuple(3, Problem.Kind.NOT_JSON));
    }

    @Test
    void other_encodings_are_bad_rows() {
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        byte[] good = (GOOD + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] gbk = (GOOD + "\n").getBytes(Charset.forName("GBK"));

        Loaded loaded = load(concat(mark, good, gbk, good), GOOD_ROWS);

        assertThat(loaded.ledger()).containsExactly(ENTRY);
        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "line 1, column 1: must begin with its text, but was a byte order mark, 0xEF 0xBB 0xBF."
                                + " Save it as UTF-8 without BOM",
                        "line 2, column 16: must be text in UTF-8, but was byte 0xB8."
                                + " It looks like GBK; save it as UTF-8");
    }

    @Test
    void a_line_too_long_is_a_bad_row_and_reading_goes_on() {
        String longLine = GOOD.replace("S0", "x".repeat(3 << 20));

        Loaded loaded = load(GOOD + "\n" + longLine + "\n" + GOOD, GOOD_ROWS);

        assertThat(loaded.ledger()).containsExactly(ENTRY, ENTRY);
        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly("line 2, column 1: must have at most 1048576 bytes in a line, but had more");
        assertThat(load(longLine, GOOD_ROWS).bad()).isEqualTo(1);
    }

    @Test
    void all_or_nothing_keeps_no_row_and_tells_of_as_many_as_asked() {
        Ledger before = Ledger.of(DAY, List.of(ENTRY));
        String lines = GOOD + "\n{}\n" + GOOD + "\n{}\n[]\n";

        Loaded loaded = EntryLines.load(stream(lines), before, DAY, Loading.allOrNothing(1));

        assertThat(loaded.ledger()).isSameAs(before);
        assertThat(loaded).hasToString("Rows: 5, kept 0, bad 3");
        assertThat(loaded.problems()).allMatch(problem -> problem.line() == 2).isNotEmpty();
        assertThat(load(GOOD, Loading.allOrNothing(1)).kept()).isEqualTo(1);
    }

    @Test
    void known_recipients_and_accounts_are_asked_for_with_the_nearest() {
        Loading known = GOOD_ROWS.knowingRecipients(List.of("甘溪村")).knowingAccounts(List.of("501", "502"));
        String lines = GOOD + "\n" + GOOD.replace("甘溪村", "甘西村") + "\n" + GOOD.replace("\"501\"", "\"50\"");

        assertThat(load(lines, known).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "line 2, column 1, /recipient: must be a known recipient, but was \"甘西村\". Did you mean 甘溪村?",
                        "line 3, column 1, /account: must be a known account, but was \"50\". Did you mean 501?");
    }

    @Test
    void where_no_recipient_is_known_every_row_is_bad() {
        assertThat(load(GOOD, GOOD_ROWS.knowingRecipients(List.of())).problems())
                .extracting(Problem::toString)
                .containsExactly("line 1, column 1, /recipient: must be a known recipient, but was \"甘溪村\"");
        assertThat(load(GOOD, GOOD_ROWS.knowingAccounts(List.of())).bad()).isEqualTo(1);
    }

    @Test
    void progress_is_told_after_every_so_many_rows() {
        List<Long> told = new ArrayList<>();

        load((GOOD + "\n{}\n").repeat(5), GOOD_ROWS.telling(4, told::add));

        assertThat(told).containsExactly(4L, 8L);
    }

    @Test
    void nothing_is_loaded_from_a_stream_that_breaks() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> EntryLines.load(broken, Ledger.EMPTY, DAY, GOOD_ROWS));
    }

    @Test
    void numbers_of_rows_are_positive_and_add_up() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Loading.keepingGoodRows(0))
                .withMessage("Number of bad rows to list must be positive, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GOOD_ROWS.telling(0, rows -> {}))
                .withMessage("Number of rows between two reports must be positive, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Loaded(Ledger.EMPTY, 2, 2, 1, List.of()))
                .withMessage("Rows must be at least 2 kept and 1 bad ones, but were 2");
    }

    private static Loaded load(String lines, Loading how) {
        return EntryLines.load(stream(lines), Ledger.EMPTY, DAY, how);
    }

    private static Loaded load(byte[] lines, Loading how) {
        return EntryLines.load(new ByteArrayInputStream(lines), Ledger.EMPTY, DAY, how);
    }

    private static InputStream stream(String lines) {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] concat(byte[]... parts) {
        return Bytes.concat(parts);
    }
}
