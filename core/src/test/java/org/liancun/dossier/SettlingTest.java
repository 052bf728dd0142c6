// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Carry;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/**
 * Distributions that follow each other. By hand: a reserve takes 10 % a year until it holds 50, so pots of 300, 300 and
 * 300 put 30, then 20, then 0 into it.
 */
class SettlingTest {
    private static final Agreement RESERVE = Agreement.of(
            "reserve",
            Tier.of(
                            "fill",
                            Base.gross(),
                            Take.untilBalance("fund", Money.yuan(50), Take.share(Ratio.percent(10))),
                            Split.to("fund"))
                    .carrying(Carry.balance("fund")),
            Tier.of("rest", Base.remainder(), Take.everything(), Split.to("ganxi")));

    @Test
    void a_reserve_that_is_full_is_not_filled_again_whatever_order_the_years_are_listed_in() {
        Economy economy = economy(
                distribution("third", 2023, Standing.PUBLISHED),
                distribution("first", 2021, Standing.PUBLISHED),
                distribution("second", 2022, Standing.PUBLISHED));

        assertThat(economy.distributions().stream()
                        .map(economy::settle)
                        .map(settled -> settled.settlement().payments().getOrDefault("fund", Money.ZERO)))
                .containsExactly(Money.ZERO, Money.yuan(30), Money.yuan(20));
        assertThat(problems(economy)).isEmpty();
    }

    @Test
    void an_illustration_changes_no_published_books() {
        Economy economy = economy(
                distribution("made-up", 2021, Standing.ILLUSTRATIVE),
                distribution("published", 2022, Standing.PUBLISHED));

        assertThat(economy.settle(economy.distributions().get(1)).settlement().paidTo("fund"))
                .isEqualTo(Money.yuan(30));
    }

    @Test
    void two_of_one_day_are_refused_by_name_where_balances_are_carried() {
        Distribution one = distribution("b", 2021, Standing.PUBLISHED);
        Economy economy = economy(one, distribution("a", 2021, Standing.PUBLISHED));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> economy.settle(one))
                .withMessage("Distributions under reserve on 2021-12-31 must be one, since it carries balances,"
                        + " but were [a, b]");
        assertThat(problems(economy))
                .extracting(Inconsistency::pointer)
                .containsExactly("/sharing/distributions/0", "/sharing/distributions/1");
    }

    @Test
    void two_of_one_day_stand_where_nothing_is_carried() {
        Distribution one = Fengchaoshan.ECONOMY.distributions().get(0);
        Distribution two = Distribution.of("orders-again", one.agreement(), one.standing(), Money.yuan(1), one.day());
        Economy economy = with(Fengchaoshan.ECONOMY.agreements(), List.of(one, two));

        assertThat(problems(economy)).isEmpty();
        assertThat(economy.settle(two).settlement().pot()).isEqualTo(Money.yuan(1));
    }

    @Test
    void the_agreement_must_be_known() {
        Distribution strange = distribution("x", 2021, Standing.PUBLISHED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Economy.NONE.settle(strange))
                .withMessage("Agreement of distribution x must be known, but was reserve");
    }

    /** 1,000 distributions of one day among 20,000 holdings made 1,000 registers of 20,000 holdings, which took 24 s. */
    @Test
    void many_distributions_of_one_day_share_one_register() {
        Economy many = many(1_000, 20_000, Split.to("p0"), day -> LocalDate.of(2024, 1, 1));

        List<Inconsistency> found = Assertions.assertTimeout(Duration.ofSeconds(10), () -> problems(many));

        assertThat(found).isEmpty();
    }

    @Test
    void more_payments_than_the_limit_are_refused_before_they_are_worked_out() {
        Economy paying = many(1_000, 20_000, Split.equally(Who.all()), day -> LocalDate.of(2024, 1, 1));
        Economy registering = many(
                1_000, 20_000, Split.to("p0"), day -> LocalDate.of(2020, 1, 1).plusDays(day));

        assertThat(problems(paying))
                .extracting(Inconsistency::toString)
                .containsExactly("/sharing/distributions: Number of payments to work out must be at most 5000000,"
                        + " but was \"20041000\"");
        assertThat(problems(registering)).extracting(Inconsistency::value).containsExactly("40002000");
    }

    private static Economy many(int distributions, int parties, Split split, IntFunction<LocalDate> day) {
        List<Party> people = IntStream.range(0, parties)
                .mapToObj(i -> Party.of("p" + i, "p" + i, PartyKind.HOUSEHOLD))
                .toList();
        List<Holding> holdings =
                people.stream().map(party -> Holding.of(party.id(), "mu", 1)).toList();
        Agreement agreement = Agreement.of("a", Tier.of("t", Base.gross(), Take.everything(), split));
        List<Distribution> pots = new ArrayList<>();
        for (int i = 0; i < distributions; i++) {
            pots.add(Distribution.of("d" + i, "a", Standing.ILLUSTRATIVE, Money.yuan(1), day.apply(i)));
        }
        return new Economy(List.of(), List.of(), people, holdings, List.of(agreement), pots);
    }

    private static List<Inconsistency> problems(Economy economy) {
        return Dossier.problems(Fengchaoshan.ID, Fengchaoshan.SECTIONS.with(economy));
    }

    private static Economy economy(Distribution... distributions) {
        return with(List.of(RESERVE), List.of(distributions));
    }

    private static Economy with(List<Agreement> agreements, List<Distribution> distributions) {
        Economy known = Fengchaoshan.ECONOMY;
        return new Economy(List.of(), List.of(), known.parties(), known.holdings(), agreements, distributions);
    }

    private static Distribution distribution(String id, int year, Standing standing) {
        return Distribution.of(id, "reserve", standing, Money.yuan(300), LocalDate.of(year, 12, 31));
    }
}
