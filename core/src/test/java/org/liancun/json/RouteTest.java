// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.scenario.Edit;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;

/** Places of an agreement, changed one at a time; the numbers are worked out by hand. */
class RouteTest {
    private static final Split HALVES = Split.byRatio(
            Split.Slice.of("first", Ratio.percent(50), Split.to("jia")),
            Split.Slice.of("second", Ratio.percent(50), Split.to("yi")));
    private static final Agreement AGREEMENT = Agreement.of(
            "pact",
            Tier.of("reserve", Base.gross(), Take.share(Ratio.percent(10)), Split.to("fund")),
            Tier.of("base", Base.gross(), Take.amount(Money.yuan("100.01")), Split.to("jia")),
            Tier.of("dividend", Base.remainder(), Take.everything(), HALVES));

    @Test
    void a_number_inside_is_multiplied() {
        Agreement changed = changed("tiers/reserve/take/ratio", times("1.5"));

        assertThat(changed.tiers().get(0).take()).isEqualTo(Take.share(Ratio.percent(15)));
        assertThat(changed.tiers().subList(1, 3)).isEqualTo(AGREEMENT.tiers().subList(1, 3));
    }

    /** 100.01 × 1/2 = 50.005, half a fen too much. */
    @Test
    void money_is_rounded_half_up_to_the_fen() {
        Agreement changed = changed("tiers/base/take/amount", times("0.5"));

        assertThat(changed.tiers().get(1).take()).isEqualTo(Take.amount(Money.yuan("50.01")));
    }

    @Test
    void a_part_is_put_in_the_place_of_another() {
        Agreement changed = changed("tiers/base/take", put("{\"type\": \"amount\", \"amount\": \"7\"}"));

        assertThat(changed.tiers().get(1).take()).isEqualTo(Take.amount(Money.yuan(7)));
    }

    @Test
    void what_may_be_absent_is_put_where_it_was_not() {
        Agreement changed = changed("tiers/base/clause", put("\"第三条\""));

        assertThat(changed.tiers().get(1).terms().clause()).isEqualTo("第三条");
        assertThat(changed.tiers().get(1).terms().when())
                .isEqualTo(AGREEMENT.tiers().get(1).terms().when());
    }

    @Test
    void an_element_goes() {
        assertThat(changed("tiers/base", Edit.drop()).tiers())
                .extracting(Tier::id)
                .containsExactly("reserve", "dividend");
    }

    @Test
    void an_element_with_a_new_id_is_added_at_the_end() {
        Agreement changed = changed(
                "tiers/rest",
                put("{\"id\": \"rest\", \"name\": \"rest\", \"base\": {\"type\": \"remainder\"}, "
                        + "\"take\": {\"type\": \"everything\"}, \"split\": {\"type\": \"to\", \"party\": \"fund\"}}"));

        assertThat(changed.tiers()).extracting(Tier::id).containsExactly("reserve", "base", "dividend", "rest");
    }

    @Test
    void a_name_in_one_language_is_changed_alone() {
        assertThat(changed("name/en", put("\"the pact\"")).name().zh()).isEqualTo("pact");
        assertThat(changed("name/en", put("\"the pact\"")).name().en()).isEqualTo("the pact");
    }

    @Test
    void a_holding_is_found_by_party_and_measure_and_counted_by_its_amount() {
        List<Holding> holdings =
                List.of(holding("jia", "mu", 10), holding("yi", "mu", 20), holding("yi", "shares", 30));

        Optional<List<Holding>> changed =
                Listing.section(SharingFormat.HOLDING).change(holdings, Route.of("yi/mu/..", times("110%")));

        assertThat(changed.orElseThrow())
                .containsExactly(holding("jia", "mu", 10), holding("yi", "mu", 22), holding("yi", "shares", 30));
    }

    @Test
    void a_number_on_a_whole_list_is_meant_for_each_of_its_elements() {
        List<Holding> holdings = List.of(holding("jia", "mu", 10), holding("yi", "mu", 20));

        Optional<List<Holding>> changed = Listing.section(SharingFormat.HOLDING)
                .change(holdings, new Route(List.of(), 0, Edit.plus(Ratio.of(3))));

        assertThat(changed.orElseThrow()).extracting(Holding::amount).containsExactly(Ratio.of(13), Ratio.of(23));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tiers/reserv/take/ratio                | Path tiers must go on with one of reserve, base, dividend, but went on with reserv. Did you mean "reserve"?
            tires                                  | Path must begin with one of id, name, tiers, but began with tires. Did you mean "tiers"?
            tiers/reserve/take/rate                | Path tiers/reserve/take must go on with ratio, but went on with rate. Did you mean "ratio"?
            tiers/dividend/split/slices/0          | Path tiers/dividend/split/slices must go on with one of first, second, but went on with 0
            tiers/reserve/take/ratio/numerator     | Path must end at tiers/reserve/take/ratio, but went on with numerator
            tiers/reserve/take                     | Value at tiers/reserve/take must be a number, but was none
            tiers/reserve/id                       | Value at tiers/reserve/id must be a number, but was none
            tiers/reserve/take/ratio               | Share to take must be 0% to 100%, but was 200%
            """)
    void a_path_that_does_not_lead_to_a_number_is_told_with_the_nearest(String path, String message) {
        assertThatThrownBy(() -> changed(path, times("20")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void what_must_be_there_is_not_dropped() {
        assertThatThrownBy(() -> changed("tiers/base/take", Edit.drop()))
                .hasMessage("Value at tiers/base/take must be there, but was dropped");
    }

    @Test
    void what_is_put_must_be_what_its_place_asks_for() {
        assertThatThrownBy(() -> changed("tiers/base/take", put("{\"type\": \"share\", \"ratio\": 3}")))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("/ratio: must be a ratio in quotes");
    }

    @Test
    void what_is_added_bears_the_name_under_which_it_is_put() {
        assertThatThrownBy(() -> Listing.section(SharingFormat.PARTY)
                        .change(
                                List.of(),
                                Route.of("a", put("{\"id\": \"b\", \"name\": \"b\", \"kind\": \"VILLAGE\"}"))))
                .hasMessage("Value put at a must bear the name a that its path gives it, but bore b");
    }

    private static Agreement changed(String path, Edit edit) {
        return AgreementFormat.AGREEMENT.change(AGREEMENT, Route.of(path, edit)).orElseThrow();
    }

    private static Edit times(String factor) {
        return Edit.times(Ratio.parse(factor));
    }

    private static Edit put(String json) {
        return Edit.put(json);
    }

    private static Holding holding(String party, String measure, long amount) {
        return new Holding(party, measure, Ratio.of(amount), Period.ALWAYS);
    }
}
