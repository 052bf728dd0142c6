// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.sharing.Generated.BOOKS;
import static org.liancun.sharing.Generated.parties;
import static org.liancun.sharing.Generated.pot;
import static org.liancun.sharing.Generated.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class PeriodsLaws {
    private static final Period YEAR = Period.year(2024);

    @Property
    void several_periods_at_once_are_the_periods_one_by_one(
            @ForAll("agreements") Agreement agreement,
            @ForAll @Size(max = 4) List<@LongRange(min = -1_000_000, max = 1_000_000_000) Long> pots,
            @ForAll("holdings") List<Holding> holdings) {
        List<Run> runs = pots.stream()
                .map(fen -> new Run(pot(agreement, fen), register(holdings)))
                .toList();
        List<Settlement> oneByOne = new ArrayList<>();
        Books books = BOOKS;
        for (Run run : runs) {
            oneByOne.add(Sharing.settle(agreement, run.pot(), run.register(), books));
            books = oneByOne.get(oneByOne.size() - 1).next();
        }

        assertThat(Sharing.fold(agreement, runs, BOOKS)).isEqualTo(oneByOne);
    }

    @Property
    void splitting_a_holding_on_a_day_on_which_nothing_changes_changes_nothing(
            @ForAll("holdings") List<Holding> holdings, @ForAll @IntRange(min = 1, max = 365) int day) {
        LocalDate cut = YEAR.from().plusDays(day);
        List<Holding> halves = new ArrayList<>();
        for (Holding whole : holdings) {
            halves.add(new Holding(whole.party(), whole.measure(), whole.amount(), Period.until(cut)));
            halves.add(new Holding(whole.party(), whole.measure(), whole.amount(), Period.since(cut)));
        }

        assertThat(Register.over(YEAR, Weighting.DAYS, parties(), halves))
                .isEqualTo(Register.over(YEAR, Weighting.DAYS, parties(), holdings))
                .isEqualTo(Register.asOf(LocalDate.of(2024, 12, 31), parties(), holdings));
    }

    /** Promise 8, dated: what somebody held before or will hold after does not count. */
    @Property
    void holdings_of_other_days_change_nothing(@ForAll("holdings") List<Holding> holdings) {
        List<Holding> dated = new ArrayList<>();
        for (Holding whole : holdings) {
            Ratio other = whole.amount().plus(Ratio.ONE);
            dated.add(new Holding(whole.party(), whole.measure(), other, Period.until(YEAR.from())));
            dated.add(new Holding(whole.party(), whole.measure(), whole.amount(), YEAR));
            dated.add(new Holding(whole.party(), whole.measure(), other, Period.since(YEAR.until())));
        }

        assertThat(register(dated)).isEqualTo(register(holdings));
    }

    @Property
    void a_restatement_adds_up_to_the_change(
            @ForAll("agreements") Agreement agreement,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000_000) long before,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000_000) long after,
            @ForAll("holdings") List<Holding> holdings) {
        Settlement original = Sharing.settle(agreement, pot(agreement, before), register(holdings), BOOKS);
        Settlement corrected = Sharing.settle(agreement, pot(agreement, after), register(holdings), BOOKS);
        Restatement restatement = new Restatement(original, corrected);

        assertThat(Money.sum(restatement.entries().values())).isEqualTo(restatement.total());
    }

    @Provide
    Arbitrary<List<Holding>> holdings() {
        return Generated.holdings();
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return Generated.agreements();
    }
}
