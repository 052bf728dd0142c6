// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.json.EntryColumns;
import org.liancun.json.EntryPart;
import org.liancun.json.Loaded;
import org.liancun.json.Loading;
import org.liancun.json.Problem;
import org.liancun.json.TableRow;
import org.liancun.ledger.Ledger;

class CsvRowsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Test
    void rows_know_their_lines_and_lose_their_quotes() throws IOException {
        assertThat(rows("\uFEFFa,b\r\n\r\n\"1,\n2\",\"\"\"\"\n3\n"))
                .containsExactly(
                        new TableRow(1, List.of("a", "b")),
                        new TableRow(3, List.of("1,\n2", "\"")),
                        new TableRow(5, List.of("3")));
    }

    @Test
    void a_file_in_another_encoding_breaks_off() {
        InputStream gbk = new ByteArrayInputStream("村,金额\n".getBytes(Charset.forName("GBK")));

        assertThatThrownBy(() -> ImmutableList.copyOf(CsvRows.of(gbk))).isInstanceOf(IOException.class);
    }

    @Test
    void a_county_loads_its_csv() throws IOException {
        String csv = "村,月份,科目,金额\n甘溪村,2024-03,501,\"1,250.00\"\n横溪村,2024-03,501\n甘溪村,2024-04,502,80\n";
        EntryColumns columns = EntryColumns.of(Map.of(
                        EntryPart.RECIPIENT, "村",
                        EntryPart.PERIOD, "月份",
                        EntryPart.ACCOUNT, "科目",
                        EntryPart.AMOUNT, "金额"))
                .with(EntryPart.SOURCE, "made-up");

        Loaded loaded = columns.load(CsvRows.of(stream(csv)), Ledger.EMPTY, DAY, Loading.keepingGoodRows(5));

        assertThat(loaded.ledger())
                .extracting(entry -> entry.amount().toString())
                .containsExactly("CNY 1250.00", "CNY 80.00");
        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly("line 3, column 1: must be 4 cells, as many as the first row has, but was 3");
    }

    private static List<TableRow> rows(String csv) throws IOException {
        return ImmutableList.copyOf(CsvRows.of(stream(csv)));
    }

    private static InputStream stream(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }
}
