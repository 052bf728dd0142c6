// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Bounds;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.sharing.Holding;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** The small values of a model: what they refuse and how they print. */
class PartsTest {
    private static final Catalog<Party> PARTIES =
            Section.PARTIES.of(Gate.party("yi", PartyKind.VILLAGE), Gate.party("jia", PartyKind.VILLAGE));

    @Test
    void a_catalog_finds_by_key() {
        assertThat(PARTIES.get("jia").id()).isEqualTo("jia");
        assertThat(PARTIES.find("ji")).isEmpty();
        assertThat(PARTIES.with(Gate.party("bing", PartyKind.FUND)).keys()).containsExactly("bing", "jia", "yi");
        assertThat(PARTIES.with(Gate.party("jia", PartyKind.FUND)).get("jia").kind())
                .isEqualTo(PartyKind.FUND);
        assertThat(PARTIES.without("jia").list()).hasSize(1);
        assertThat(PARTIES).hasToString("parties: 2");
        assertThatThrownBy(() -> PARTIES.without("jai"))
                .hasMessage("Party must be one of the model, but was \"jai\". Did you mean \"jia\"?");
        assertThatThrownBy(() -> Section.PARTIES.of(PARTIES.get("yi"), PARTIES.get("yi")))
                .hasMessage("Party must be listed once, but yi was listed twice");
    }

    @Test
    void a_catalog_finds_what_stands_under_a_key() {
        Catalog<Holding> holdings = Section.HOLDINGS.of(
                Holding.of("jia", "mu", 10), Holding.of("jia", "mu-wet", 3), Holding.of("jian", "mu", 1));

        assertThat(holdings.under("jia/mu")).containsExactly(Holding.of("jia", "mu", 10));
        assertThat(holdings.under("jia")).hasSize(2);
    }

    @Test
    void a_pot_receives_from_others() {
        assertThatThrownBy(() -> Gate.pot().receiving(new Received("park", "jia")))
                .hasMessage("Pot park must receive from other pots, but received park/jia");
        assertThat(Gate.dividend()).hasToString("jia-dividend under jia-rules from [] and [park/jia]");
    }

    @Test
    void a_limit_counts_a_tier_once() {
        assertThatThrownBy(() -> new TierLimit("l", List.of("a", "a/b"), Bounds.ALL, ""))
                .hasMessage("Tiers of limit l must each be counted once, but were [a, a/b]");
        assertThatThrownBy(() -> new TierLimit("l", List.of(), Bounds.ALL, ""))
                .hasMessage("Limit l must name at least 1 tier, but named none");
    }

    @Test
    void terms_are_products_and_whole_years() {
        assertThatThrownBy(() -> Gate.knowing("tickets"))
                .hasMessage("Figure tickets must have at least 1 factor, but had none");
        assertThatThrownBy(() -> PotTerms.NONE.after(Map.of("flood", Period.month(2024, 7))))
                .hasMessage("Period of event flood must be of whole years, but was 2024-07");
    }

    @Test
    void indicators_have_ids_and_words() {
        assertThat(Gate.indicators())
                .extracting(Indicator::id)
                .containsExactly(
                        "income/jia",
                        "income/jia-poor",
                        "village/jia",
                        "kind/village",
                        "total",
                        "lowest",
                        "gini",
                        "gap",
                        "below/7000.00",
                        "balance/park/reserve",
                        "pot/park",
                        "profit/gate",
                        "driver/guests",
                        "remaining");
        assertThat(Indicator.below(Money.wan(5)).phrase().zh()).isEqualTo("低于标准的村所占比例（5万元）");
        assertThat(Indicator.balance("park", "reserve").phrase().en()).isEqualTo("reserve of park");
    }
}
