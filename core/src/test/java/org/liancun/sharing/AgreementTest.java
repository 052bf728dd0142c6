// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.text.Name;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

class AgreementTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final Register REGISTER = Register.asOf(
            DAY,
            List.of(party("甘溪村", PartyKind.VILLAGE), party("大妥村", PartyKind.VILLAGE)),
            List.of(Holding.of("甘溪村", "mu", 3), Holding.of("大妥村", "mu", 0)));

    @Test
    void ratios_that_do_not_add_up_to_100_percent_are_refused_and_never_scaled() {
        refused(
                () -> Split.byRatio(Split.Slice.of(Ratio.percent(50), "a"), Split.Slice.of(Ratio.percent(49), "b")),
                "Ratios of slices [a, b] must add up to 100%, but added up to 99%");
        refused(
                () -> Split.byRatio(Split.Slice.of(Ratio.percent(50), "a"), Split.Slice.of(Ratio.percent(50), "a")),
                "Slice a must stand once, but stood twice");
        refused(() -> Split.Slice.of(Ratio.percent(-1), "a"), "Ratio of slice a must not be negative, but was -1%");
    }

    @Test
    void tiers_are_in_order_and_named_once() {
        refused(() -> Agreement.of("empty"), "Agreement empty must have at least 1 tier, but had 0");
        refused(
                () -> Agreement.of("twice", everything("a", Split.to("x")), everything("a", Split.to("x"))),
                "Agreement twice must have each tier id once, but had a twice");
        refused(
                () -> Agreement.of(
                        "net",
                        everything("reserve", Split.to("x")),
                        Tier.of("rest", Base.netOf("resreve"), Take.everything(), Split.to("x"))),
                "Base of tier rest must be net of earlier tiers [reserve], but named resreve. Did you mean \"reserve\"?");
        refused(() -> Base.netOf(), "Base net of tiers must name at least 1 tier, but named 0");
        refused(() -> Split.tiers(), "Nested tiers must have at least 1 tier, but had 0");
    }

    @Test
    void a_split_by_claim_needs_a_take_that_makes_claims() {
        refused(
                () -> everything("a", Split.byClaim()),
                "Tier a splits by claim, so its take must be a rate or an amount per unit, but was everything");
    }

    @Test
    void takes_are_never_negative() {
        refused(() -> Take.share(Ratio.percent(101)), "Share to take must be 0% to 100%, but was 101%");
        refused(() -> Take.amount(Money.yuan(-1)), "Amount to take must not be negative, but was CNY -1.00");
        refused(
                () -> Take.rate("capital", Who.all(), Ratio.percent(-5)),
                "Rate on capital must not be negative, but was -5%");
        refused(
                () -> Take.perUnit("mu", Who.all(), Money.yuan(-5)),
                "Amount per unit of mu must not be negative, but was CNY -5.00");
        refused(
                () -> Take.untilBalance("reserve", Money.yuan(-1), Take.everything()),
                "Cap of account reserve must not be negative, but was CNY -1.00");
    }

    @Test
    void an_unknown_party_is_named_with_the_nearest() {
        refused(
                () -> settle(Split.to("甘奚村")),
                "Party must be in the register, but \"甘奚村\" is not. Did you mean \"甘溪村\"?");
        refused(
                () -> settle(Split.equally(Who.named("nobody"))),
                "Party must be in the register, but \"nobody\" is not");
        refused(() -> Who.named("a", "a"), "Named parties must be at least 1 and each once, but were [a, a]");
    }

    @Test
    void an_unknown_measure_is_named_with_the_nearest() {
        refused(
                () -> settle(Split.by("mus", Who.all())),
                "Measure must be one of [mu] as of 2024-06-30, but was mus. Did you mean \"mu\"?");
    }

    @Test
    void nobody_to_pay_is_refused() {
        refused(
                () -> settle(Split.equally(Who.ofKind(PartyKind.COMPANY))),
                "Selection must name at least 1 party of the register, but parties of kind company named none");
        refused(
                () -> settle(Split.by("mu", Who.named("大妥村"))),
                "Tier all must have a party with a positive weight to pay CNY 10.00 by mu among parties 大妥村,"
                        + " but all 1 were 0");
    }

    @Test
    void a_register_is_as_of_one_date_and_refuses_two_truths() {
        Holding before = new Holding("甘溪村", "mu", Ratio.of(3), Period.year(2023));
        Holding after = new Holding("甘溪村", "mu", Ratio.of(5), Period.since(LocalDate.of(2024, 1, 1)));
        Holding clash = new Holding("甘溪村", "mu", Ratio.of(4), Period.year(2024));
        List<Party> parties = List.of(party("甘溪村", PartyKind.VILLAGE));

        assertThat(Register.asOf(DAY, parties, List.of(before, after)).held("甘溪村", "mu"))
                .isEqualTo(Ratio.of(5));
        refused(
                () -> Register.asOf(DAY, parties, List.of(after, clash)),
                "Holding of mu by 甘溪村 must be one on 2024-06-30, but was two: during 2024.. and during 2024");
        refused(
                () -> Register.asOf(DAY, List.of(parties.get(0), parties.get(0)), List.of()),
                "Party 甘溪村 must stand once in the register, but stood twice");
        refused(
                () -> Register.asOf(DAY, parties, List.of(Holding.of("甘奚村", "mu", 1))),
                "Holding of mu must be of a party of the register, but 甘奚村 is unknown. Did you mean \"甘溪村\"?");
        refused(() -> Holding.of("甘溪村", "mu", -1), "Holding of mu by 甘溪村 must not be negative, but was -1");
    }

    @Test
    void a_settlement_that_does_not_add_up_cannot_exist() {
        Settlement good =
                Sharing.settle(Agreement.of("a", everything("all", Split.to("甘溪村"))), Money.yuan(10), REGISTER);

        refused(
                () -> new Settlement("a", Money.yuan(11), DAY, good.steps(), Money.ZERO, Books.EMPTY),
                "Payments and what remains of settlement a must add up to CNY 11.00, but added up to CNY 10.00,"
                        + " a difference of CNY -1.00");
        refused(
                () -> good.explain("甘奚村"),
                "Party must have a line in settlement a, but \"甘奚村\" has none. Did you mean \"甘溪村\"?");
    }

    @Test
    void weights_beyond_64_bits_are_refused_by_name() {
        Register register = Register.asOf(
                DAY,
                REGISTER.parties(),
                List.of(Holding.of("甘溪村", "mu", Long.MAX_VALUE), Holding.of("大妥村", "mu", Long.MAX_VALUE)));

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Sharing.settle(
                        Agreement.of("a", everything("all", Split.by("mu", Who.all()))), Money.yuan(10), register))
                .withMessage("Weights of tier all must add up to at most 9223372036854775807, but did not");
    }

    @Test
    void text_fits_a_prompt_however_long_the_agreement() {
        Tier[] tiers = new Tier[100];
        for (int i = 0; i < tiers.length; i++) {
            tiers[i] = Tier.of("tier-number-" + i, Base.remainder(), Take.share(Ratio.percent(1)), Split.to("甘溪村"));
        }
        Agreement agreement = Agreement.of("a-rather-long-id-of-an-agreement-about-many-things", tiers);
        Settlement settlement = Sharing.settle(agreement, Money.yuan(100), REGISTER);

        for (Object value : List.of(agreement, settlement, settlement.explain("甘溪村"))) {
            assertThat(value.toString()).hasSizeLessThanOrEqualTo(1_000).endsWith("...");
            assertThat(value.toString().lines().findFirst().orElseThrow()).hasSizeLessThanOrEqualTo(80);
        }
    }

    @Test
    void a_cap_inside_another_take_must_be_filled_too() {
        Take until = Take.untilBalance("acc", Money.yuan(15), Take.share(Ratio.percent(10)));
        LocalDate start = LocalDate.of(2024, 1, 1);

        Stream.of(
                        Take.smaller(until, Take.amount(Money.yuan(1_000))),
                        Take.larger(Take.everything(), until),
                        Take.of(Base.pot(), until),
                        Take.spread(until, "shares", Who.all()),
                        Take.untilBalance("acc", Money.yuan(20), until),
                        Take.byBand(Base.pot(), new TakeStepped.Band(Money.ZERO, TakeStepped.Edge.FROM, until)),
                        Take.byYear(YearCount.CALENDAR, start, new TakeStepped.Years(1, 9, until)))
                .map(take -> Tier.of("reserve", Base.gross(), take, Split.to("x")))
                .forEach(tier -> {
                    refused(
                            () -> Agreement.of("a", tier),
                            "Agreement a takes until accounts [acc] reach a cap, so a tier must carry to each, but none"
                                    + " does");
                    assertThat(Agreement.of("a", tier.carrying(Carry.balance("acc")))
                                    .tiers())
                            .hasSize(1);
                });
    }

    @Test
    void a_cap_that_no_tier_fills_is_refused() {
        Tier endless = Tier.of(
                "reserve", Base.gross(), Take.untilBalance("reserve", Money.yuan(9), Take.everything()), Split.to("x"));

        refused(
                () -> Agreement.of("a", endless),
                "Agreement a takes until accounts [reserve] reach a cap, so a tier must carry to each, but none does");
        assertThat(Agreement.of("a", endless.carrying(Carry.balance("reserve"))).tiers())
                .hasSize(1);
    }

    @Test
    void a_net_base_names_each_tier_once() {
        refused(() -> Base.netOf("a", "a"), "Tier of a net base must be listed once, but a was listed twice");
    }

    @Test
    void claims_are_not_rounded_per_unit() {
        Tier claims = Tier.of("a", Base.gross(), Take.rate("mu", Who.all(), Ratio.percent(5)), Split.byClaim());

        refused(
                () -> claims.rounded(
                        Rounding.to(Money.yuan(1), RoundingMode.DOWN).perUnit()),
                "Tier a splits by claim, so its rounding must be of EACH_PAYMENT, but was of EACH_UNIT");
    }

    /** Found by a law: 5 owed on one account, no new claims in the slices, and nobody to whom the 5 belong. */
    @Test
    void claims_inside_slices_have_no_arrears() {
        Tier claims = Tier.of(
                "a",
                Base.gross(),
                Take.rate("mu", Who.all(), Ratio.ZERO),
                Split.byRatio(Split.Slice.of("all", Ratio.ONE, Split.byClaim())));

        refused(
                () -> claims.carrying(Carry.arrears("owed", Interest.NONE, Ratio.ZERO)),
                "Tier a pays claims inside its slices, so it must not carry arrears, but carried them on account owed");
    }

    @Test
    void an_absurd_number_of_tiers_is_refused() {
        Tier[] tiers = new Tier[1_001];
        for (int i = 0; i < tiers.length; i++) {
            tiers[i] = everything("t" + i, Split.to("x"));
        }

        refused(() -> Agreement.of("a", tiers), "Agreement a must have at most 1000 tiers, but had 1001");
    }

    @Test
    void a_step_whose_lines_do_not_fit_its_key_cannot_exist() {
        Step good = Sharing.settle(Agreement.of("a", everything("all", Split.to("甘溪村"))), Money.yuan(10), REGISTER)
                .steps()
                .get(0);
        Line line = good.lines().get(0);

        refused(
                () -> new Step("all", good.tier(), good.basis(), good.key(), List.of(line, line)),
                "Lines of step all must be one a party in the order of ids, but had 甘溪村 after 甘溪村");
        refused(
                () -> new Step("all", good.tier(), good.basis(), new Key(7, 1), List.of(line)),
                "Weights of step all must add up to 7, but added up to 1");
        assertThat(good).hasToString("all: CNY 10.00 to 甘溪村, 1 line");
        assertThat(good.tier()).hasToString("all: everything (gross) to 甘溪村");
        assertThat(Holding.of("甘溪村", "mu", 3)).hasToString("甘溪村 holds 3 mu, ..");
    }

    private static Settlement settle(Split split) {
        return Sharing.settle(Agreement.of("a", everything("all", split)), Money.yuan(10), REGISTER);
    }

    private static Tier everything(String id, Split split) {
        return Tier.of(id, Base.gross(), Take.everything(), split);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    private static Party party(String id, PartyKind kind) {
        return new Party(id, Name.of(id), kind);
    }
}
