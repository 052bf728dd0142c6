// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.measure.Quantity;
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
import org.liancun.text.Name;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** Expected words and what came out. The printed ones are of Beicai (近4.8万元), Anji (20.4545万元) and Keqiao (2528万元). */
class ComparisonTest {
    @ParameterizedTest
    @CsvSource({
        "232元, PRINTED, CNY 232.00, EQUAL, true, 0",
        "20.4545万元, PRINTED, CNY 204545.45, HALF_UP, true, 0.45",
        "近4.8万元, PRINTED, CNY 47617.98, WITHIN, true, 0",
        "近4.8万元, PRINTED, CNY 48001.00, DIFFERS, false, 1",
        "近4.8万元, PRINTED, CNY 46999.00, COMPATIBLE, false, 0",
        "约2万元, PRINTED, CNY 20407.71, HALF_UP, true, 407.71",
        "20.4545万元, DERIVED, CNY 204545.45, HALF_UP, false, 0.45",
        "232.01元, BY_HAND, CNY 232.00, DIFFERS, false, -0.01",
        "不低于5万元, BY_HAND, CNY 50000.00, WITHIN, true, 0"
    })
    void printed_words_are_read_as_words_and_worked_out_numbers_to_the_fen(
            String words, Provenance known, String settled, String verdict, boolean agrees, String gap) {
        Expectation expected = new Expectation(new Outcome.OfRemainder(), Quantity.parse(words), known, "by hand");
        Comparison comparison = new Comparison(expected, Money.parse(settled));

        assertThat(comparison.verdict().name()).isEqualTo(verdict);
        assertThat(comparison.agrees()).isEqualTo(agrees);
        assertThat(comparison.gap()).isEqualTo(Ratio.parse(gap));
    }

    @Test
    void what_is_expected_has_a_name_in_both_languages() {
        Names names = Names.of(Map.of("fund", Name.of("公积金", "reserve fund")));

        assertThat(List.of(
                        new Outcome.OfParty("fund").phrase(names),
                        new Outcome.OfTier("reserve").phrase(names),
                        new Outcome.OfPartyInTier("fund", "reserve").phrase(names),
                        new Outcome.OfAccount("fund").phrase(names),
                        new Outcome.OfRemainder().phrase(names)))
                .containsExactly(
                        new Phrase("公积金", "reserve fund"),
                        new Phrase("reserve", "reserve"),
                        new Phrase("公积金（reserve）", "reserve fund in reserve"),
                        new Phrase("账户公积金", "account reserve fund"),
                        new Phrase("余额", "remaining"));
    }

    @Test
    void an_expectation_and_a_comparison_print_on_one_line() {
        Expectation expected = Expectation.printed("household-of-4", Money.yuan(232));

        assertThat(expected).hasToString("household-of-4: 232元, printed");
        assertThat(new Comparison(expected, Money.yuan(232)))
                .hasToString("household-of-4: 232元 recomputed, 232元 published: equal");
    }

    /** 79 villages are owed 2,528, the pot has 1,800: the tier pays 2,528, of which the backer pays in 728 (in 万元). */
    @Test
    void a_tier_pays_what_its_parties_get_and_its_backer_pays_in() {
        Agreement keqiao = Agreement.of(
                "keqiao",
                Tier.of("guarantee", Base.gross(), Take.amount(Money.wan(2_528)), Split.to("villages"))
                        .backedBy("investor"));
        Register register = Register.asOf(
                LocalDate.of(2023, 12, 31),
                List.of(Party.of("villages", "79村", PartyKind.MEMBERS), Party.of("investor", "区国投", PartyKind.COMPANY)),
                List.of());
        Settlement settlement = Sharing.settle(keqiao, Money.wan(1_800), register);

        assertThat(new Outcome.OfTier("guarantee").in(settlement)).isEqualTo(Money.wan(2_528));
        assertThat(new Outcome.OfPartyInTier("villages", "guarantee").in(settlement))
                .isEqualTo(Money.wan(2_528));
        assertThat(new Outcome.OfParty("investor").in(settlement)).isEqualTo(Money.wan(-728));
        assertThat(new Outcome.OfRemainder().in(settlement)).isEqualTo(Money.ZERO);
        assertThat(new Outcome.OfTier("guar").in(settlement)).isEqualTo(Money.ZERO);
    }

    @Test
    void an_amount_is_money_and_its_arithmetic_is_told() {
        Outcome remaining = new Outcome.OfRemainder();
        Expectation unexplained = new Expectation(remaining, Quantity.parse("1元"), Provenance.BY_HAND, "");
        Distribution distribution = Fengchaoshan.ECONOMY.distributions().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Expectation(remaining, Quantity.parse("3亩"), Provenance.PRINTED, ""))
                .withMessage("Amount expected of remaining must be in 元, 万元 or 亿元, but was 3亩");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> distribution.expecting(unexplained))
                .withMessage(
                        "Note of what is expected of remaining in distribution orders-2024 must tell the arithmetic,"
                                + " since it is BY_HAND, but was empty");
    }
}
