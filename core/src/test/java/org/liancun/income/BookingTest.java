// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liancun.ledger.Entry;
import org.liancun.ledger.Ledger;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Register;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.text.Name;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** Tianzihu, Anji: 20 villages own a company together and divide its profit of 100 万元 equally, 5 万元 each. */
class BookingTest {
    private static final List<String> VILLAGES = IntStream.rangeClosed(1, 20)
            .mapToObj(i -> String.format("v%02d", i))
            .toList();
    private static final Booking DIVIDEND = new Booking(Period.year(2023), "INVESTMENT", "company");

    @Test
    void an_equal_dividend_becomes_investment_income_of_each_village() {
        Settlement settlement = settle(Money.wan(100), Split.equally(Who.ofKind(PartyKind.VILLAGE)));

        List<Entry> entries = DIVIDEND.entries(settlement, VILLAGES);

        assertThat(entries)
                .hasSize(20)
                .first()
                .isEqualTo(new Entry(
                        "v01",
                        Period.year(2023),
                        "INVESTMENT",
                        Money.wan(5),
                        "company",
                        "tianzihu/profit",
                        "tianzihu/profit",
                        Qualifier.EXACT));
        assertThat(total(entries).in(Unit.WAN_YUAN).per(Quantity.parse("20个村")).amount())
                .isEqualTo(Quantity.parse("5万元/个村"));
    }

    @Test
    void the_profit_of_the_company_is_counted_once_and_only_where_it_arrives() {
        Settlement settlement = settle(
                Money.wan(100),
                Split.byRatio(
                        Split.Slice.of(Ratio.percent(30), "fund"),
                        Split.Slice.of("villages", Ratio.percent(70), Split.equally(Who.ofKind(PartyKind.VILLAGE)))));

        List<Entry> entries = DIVIDEND.entries(settlement, VILLAGES);

        assertThat(total(entries).money()).isEqualTo(Money.wan(70));
        assertThat(entries).extracting(Entry::origin).containsOnly("tianzihu/profit/villages");
    }

    @Test
    void the_entries_of_a_village_add_up_to_what_it_was_paid() {
        Settlement settlement = settle(Money.yuan("0.19"), Split.equally(Who.ofKind(PartyKind.VILLAGE)));

        List<Entry> entries = DIVIDEND.entries(settlement, VILLAGES);

        assertThat(entries).hasSize(19);
        Incomes incomes = Incomes.of(Ledger.of(Books.DAY, entries), VILLAGES);
        for (Receipts line : incomes.by(Notion.OPERATING_TYPE, By.village()).lines()) {
            assertThat(line.income().money()).isEqualTo(settlement.paidTo(line.key()));
        }
    }

    @Test
    void a_booking_is_to_an_income_account_of_its_time() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Booking(Period.year(2024), "CONTRACT", "company"))
                .withMessageStartingWith(
                        "Account must be one of the chart accounting system of 2023, but was CONTRACT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Booking(Period.year(2024), "TAXES", "company"))
                .withMessage("Account of a booking must be one of income, but TAXES was one of expense");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Booking(Period.year(2023), "OTHER", "a b"))
                .withMessageStartingWith("Payer must be 1 to 64 letters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Booking(Period.ALWAYS, "OTHER", ""))
                .withMessage("Period of a booking must have a beginning and an end, but was " + Period.ALWAYS);
    }

    @Test
    void a_county_books_to_accounts_of_its_own() {
        Chart county = new Chart(
                Name.of("本县科目", "county chart"),
                Period.year(2024),
                List.of(new LedgerAccount("PARKING", "", Name.of("停车费", "parking"), AccountKind.INCOME)),
                List.of());
        Accounting own = new Accounting(List.of(county), List.of());

        assertThat(new Booking(own, Period.year(2024), "PARKING", "company").account())
                .isEqualTo("PARKING");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Booking(Period.year(2024), "PARKING", "company"))
                .withMessageStartingWith("Account must be one of the chart accounting system of 2023, but was PARKING");
    }

    @Test
    void a_village_without_a_line_is_refused_with_the_nearest_name() {
        Settlement settlement = settle(Money.wan(100), Split.equally(Who.named("v01", "v02")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIVIDEND.entries(settlement, List.of("v01", "v0l")))
                .withMessage("Village must have a line in settlement tianzihu, but v0l has none."
                        + " Did you mean \"v01\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DIVIDEND.entries(settlement, List.of("misspelt")))
                .withMessage("Village must have a line in settlement tianzihu, but misspelt has none");
    }

    private static Income total(List<Entry> entries) {
        return Incomes.of(Ledger.of(Books.DAY, entries), VILLAGES).total(Notion.OPERATING_TYPE);
    }

    private static Settlement settle(Money pot, Split split) {
        List<Party> parties = new ArrayList<>();
        VILLAGES.forEach(id -> parties.add(Party.of(id, id, PartyKind.VILLAGE)));
        parties.add(Party.of("fund", "公积金", PartyKind.FUND));
        Agreement agreement = Agreement.of("tianzihu", Tier.of("profit", Base.gross(), Take.everything(), split));
        return Sharing.settle(agreement, pot, Register.asOf(LocalDate.of(2023, 12, 31), parties, List.of()));
    }
}
