// SPDX-License-Identifier: Apache-2.0
package org.liancun.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.contract.Trial;
import org.liancun.money.CapitalNumerals;
import org.liancun.money.Money;
import org.liancun.sharing.Generated;
import org.liancun.sharing.Settlement;
import org.liancun.text.TextTable;

class NoticeSheetLaws {
    @Property
    void the_rows_add_up_to_the_line_of_totals_and_with_what_remains_to_the_pot(@ForAll("trials") Trial trial) {
        List<List<String>> rows = table(trial).rows();
        int parties = rows.size() - 4;
        Money paid = Money.sum(
                rows.subList(0, parties).stream().map(NoticeSheetLaws::total).toList());

        assertThat(rows).hasSize(trial.settled().payments().size() + 4);
        assertThat(paid).isEqualTo(total(rows.get(parties)));
        assertThat(paid.plus(total(rows.get(parties + 1)))).isEqualTo(total(rows.get(parties + 3)));
        assertThat(total(rows.get(parties + 3))).isEqualTo(trial.pot().amount());
    }

    @Property
    void every_row_says_its_total_in_capital_numerals_too(@ForAll("trials") Trial trial) {
        assertThat(table(trial).rows())
                .allSatisfy(row -> assertThat(row.get(row.size() - 1)).isEqualTo(CapitalNumerals.of(total(row))));
    }

    @Property
    void the_last_column_begins_at_the_same_place_in_every_line(@ForAll("trials") Trial trial) {
        TextTable table = table(trial);
        List<String> lines = table.toString().lines().skip(2).toList();

        for (int row = 0; row < lines.size(); row++) {
            String last = table.rows().get(row).get(table.headings().size() - 1);
            String before = lines.get(row).substring(0, lines.get(row).length() - last.length());
            assertThat(lines.get(row)).endsWith("  " + last);
            assertThat(TextTable.width(before))
                    .isEqualTo(TextTable.width(lines.get(0))
                            - TextTable.width(
                                    table.rows().get(0).get(table.headings().size() - 1)));
        }
    }

    /** Makes the sheet; a settlement whose payments together do not fit 64 bits counts as not tried. */
    private static TextTable table(Trial trial) {
        Settlement settlement = trial.settled();
        try {
            return NoticeSheet.of(settlement, trial.register()).table(Locale.CHINESE);
        } catch (ArithmeticException tooLarge) {
            Assume.that(false);
            throw tooLarge;
        }
    }

    private static Money total(List<String> row) {
        return Money.parse(row.get(row.size() - 2) + "元");
    }

    @Provide
    Arbitrary<Trial> trials() {
        return Generated.trials();
    }
}
