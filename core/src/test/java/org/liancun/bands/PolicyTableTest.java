// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.text.Name;

/** Lines as published: Guangxi 2020, 5万元; Pinghu (平湖) about 2012, recurrent income below 30万元. The rest is invented. */
class PolicyTableTest {
    private static final LocalDate DAY = LocalDate.of(2012, 6, 30);
    private static final BandPolicy PINGHU = weak("pinghu", "2012", "经常性收入", "(.., 30)");
    private static final PolicyTable TABLE = PolicyTable.of(
            PINGHU, weak("guangxi", "2020", "集体经济收入", "(.., 5)"), weak("pinghu", "2013..", "经常性收入", "(.., 40)"));

    @Test
    void a_line_counts_at_its_place_and_in_its_time() {
        assertThat(TABLE.require("weak", "pinghu", DAY)).isEqualTo(PINGHU);
        assertThat(TABLE.require("weak", "pinghu", DAY.plusYears(9)).table().bandOf(Money.wan("39.9")))
                .isPresent();
        assertThat(PINGHU.table().bandOf(Money.wan("29.99"))).isPresent();
        assertThat(PINGHU.table().bandOf(Money.wan(30))).isEmpty();
        assertThat(TABLE.find("weak", "guangxi", DAY)).isEmpty();
    }

    @Test
    void all_print_in_the_order_of_places_and_periods() {
        assertThat(TABLE).hasToString("""
                Policies: 3, programmes: 0
                  weak at guangxi 2020: 1 band of 集体经济收入 in 万元
                  weak at pinghu 2012: 1 band of 经常性收入 in 万元
                  weak at pinghu 2013..: 1 band of 经常性收入 in 万元""");
    }

    @Test
    void what_does_not_count_is_named_with_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.require("waek", "pinghu", DAY))
                .withMessage("Policy must be one of [weak], but was waek. Did you mean \"weak\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.require("weak", "pinhu", DAY))
                .withMessage("Place of policy weak must be one of [guangxi, pinghu], but was pinhu."
                        + " Did you mean \"pinghu\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.require("weak", "guangxi", DAY))
                .withMessage("Policy weak at guangxi must be known as of 2012-06-30, but was known only for [2020]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.programme("keqiao", "keqiao", DAY))
                .withMessage("Programme must be one of [], but was keqiao");
    }

    @Test
    void bad_policies_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyTable.of(PINGHU, weak("pinghu", "2010..", "经常性收入", "(.., 20)")))
                .withMessage("Policy weak at pinghu must be one on any day, but was 2010.. and 2012");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weak("pinghu", "2012", " ", "(.., 30)"))
                .withMessage("Policy weak at pinghu must say of what it is and its source,"
                        + " but was of \" \" after \"policy of pinghu\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weak("ping hu", "2012", "经常性收入", "(.., 30)"))
                .withMessageStartingWith("Place of policy weak must be 1 to 64 letters");
    }

    private static BandPolicy weak(String place, String during, String of, String interval) {
        BandTable table = BandTable.of(Unit.WAN_YUAN, Band.of("薄弱村", interval));
        Name name = Name.of("薄弱村标准", "weak villages");
        return new BandPolicy("weak", name, place, Period.parse(during), of, table, "policy of " + place);
    }
}
