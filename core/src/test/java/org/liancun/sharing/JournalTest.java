// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** Two villages, reserve 10 %, the rest by shares; all numbers by hand. */
class JournalTest {
    private static final Agreement RULES = rules(10);
    private static final Journal EMPTY = Journal.of("union", Books.EMPTY);

    /** 100 by 60 : 40 should have been by 50 : 50: of 90, 54 and 36 become 45 and 45. The next run has 150: 67.5 each. */
    @Test
    void a_correction_is_settled_in_the_next_run() {
        Journal first = EMPTY.settle(RULES, run(2022, 100, 60, 40));
        Journal corrected = first.correct(RULES, run(2022, 100, 50, 50));
        Journal second = corrected.settle(RULES, run(2023, 150, 50, 50));

        assertThat(corrected.corrections())
                .extracting(Restatement::entries)
                .containsExactly(new TreeMap<>(Map.of("east", Money.wan(-9), "west", Money.wan(9))));
        assertThat(second.settlements().get(0)).isEqualTo(first.settlements().get(0));
        assertThat(second.settlements().get(1).payments())
                .isEqualTo(Map.of("east", Money.wan("58.5"), "reserve", Money.wan(15), "west", Money.wan("76.5")));
        assertThat(second.corrections()).isEmpty();
    }

    /** 60 : 40 of 90, then 50 : 50, then 30 : 70: east got 54 and should have got 27. The same lines are the difference, step by step. */
    @Test
    void a_run_corrected_twice_is_settled_once() {
        Journal twice = EMPTY.settle(RULES, run(2022, 100, 60, 40))
                .correct(RULES, run(2022, 100, 50, 50))
                .correct(RULES, run(2022, 100, 30, 70));
        Settlement next =
                twice.settle(RULES, run(2023, 100, 30, 70)).settlements().get(1);
        Difference difference =
                next.minus(Sharing.fold(RULES, List.of(run(2022, 100, 60, 40), run(2023, 100, 30, 70)), Books.EMPTY)
                        .get(1));

        assertThat(twice.corrections())
                .extracting(Restatement::entries)
                .containsExactly(new TreeMap<>(Map.of("east", Money.wan(-27), "west", Money.wan(27))));
        assertThat(difference.changes().stream()
                        .flatMap(change -> change.lines().stream())
                        .map(shift -> shift.party() + " " + shift.amount()))
                .containsExactly("west CNY 270000.00", "east CNY -270000.00");
        assertThat(twice.correct(RULES, run(2022, 100, 60, 40)).corrections()).isEmpty();
        refused(
                () -> new Journal(
                        "union",
                        Books.EMPTY,
                        List.of(),
                        List.of(twice.corrections().get(0), twice.corrections().get(0))),
                "Corrected run of journal union must be listed once, but 2022-12-31 was listed twice");
    }

    /** A reserve of 20 % instead of 10 % takes 10 more of 100, and reaches its cap of 25 in the next year already. */
    @Test
    void later_runs_are_restated_with_the_books() {
        Journal two = EMPTY.settle(RULES, run(2022, 100, 50, 50)).settle(RULES, run(2023, 100, 50, 50));

        Journal corrected = two.correct(rules(20), run(2022, 100, 50, 50));

        assertThat(two.books().balance("reserve")).isEqualTo(Money.wan(20));
        assertThat(corrected.books().balance("reserve")).isEqualTo(Money.wan(25));
        assertThat(corrected.corrections())
                .extracting(restatement -> restatement.entries().get("reserve"))
                .containsExactly(Money.wan(10), Money.wan(-5));
        assertThat(corrected.settlements()).isEqualTo(two.settlements());
    }

    /** 10 too little were divided: 9 to the villages and 1 to the reserve come out of the next 100, which pays its 10 % of 100. */
    @Test
    void a_correction_comes_out_of_the_next_pot_before_all_tiers() {
        Journal journal = EMPTY.settle(RULES, run(2022, 90, 50, 50))
                .correct(RULES, run(2022, 100, 50, 50))
                .settle(RULES, run(2023, 100, 50, 50));

        Settlement last = journal.settlements().get(1);

        assertThat(last.steps())
                .extracting(Step::path)
                .containsExactly("correction/2022-12-31/owed", "reserve", "villages");
        assertThat(last.paidTo("reserve")).isEqualTo(Money.wan(11));
        assertThat(last.paidTo("east")).isEqualTo(Money.wan("4.5").plus(Money.wan(40)));
        assertThat(last.explain("east").toString()).contains("更正");
    }

    @Test
    void a_settled_run_is_locked() {
        Journal journal = EMPTY.settle(RULES, run(2022, 100, 50, 50));

        refused(
                () -> journal.settle(RULES, run(2022, 100, 50, 50)),
                "Run of union must come after 2022-12-31, which is settled and locked, but was of 2022-12-31. "
                        + "Corrections go to the next run");
        refused(
                () -> journal.correct(RULES, run(2021, 100, 50, 50)),
                "Run of union to be corrected must be of one of [2022-12-31], but was of 2021-12-31");
        refused(
                () -> journal.settle(Agreement.of("other", RULES.tiers().get(0)), run(2023, 100, 50, 50)),
                "Rules of journal union must be of that agreement, but were of other");
        assertThat(journal).hasToString("Journal of union: 1 settled, 0 corrections open");
    }

    @Test
    void no_tier_may_stand_in_the_way_of_corrections() {
        Tier tier = Tier.of("correction", Base.gross(), Take.everything(), Split.by("shares", Who.holding("shares")));
        Agreement rules = Agreement.of("union", tier);
        Journal journal = EMPTY.settle(rules, run(2022, 100, 60, 40)).correct(rules, run(2022, 100, 50, 50));

        refused(
                () -> journal.settle(rules, run(2023, 100, 50, 50)),
                "Agreement union has corrections to settle, so no tier must be called correction, but one was");
    }

    private static Agreement rules(int percent) {
        return Agreement.of(
                "union",
                Tier.of(
                                "reserve",
                                Base.gross(),
                                Take.untilBalance("reserve", Money.wan(25), Take.share(Ratio.percent(percent))),
                                Split.to("reserve"))
                        .carrying(Carry.balance("reserve")),
                Tier.of("villages", Base.remainder(), Take.everything(), Split.by("shares", Who.holding("shares"))));
    }

    private static Run run(int year, long wan, long east, long west) {
        List<Party> parties = List.of(
                Party.of("east", "东村", PartyKind.VILLAGE),
                Party.of("reserve", "公积金", PartyKind.FUND),
                Party.of("west", "西村", PartyKind.VILLAGE));
        List<Holding> holdings = List.of(Holding.of("east", "shares", east), Holding.of("west", "shares", west));
        return new Run(Pot.of(Money.wan(wan)), Register.asOf(LocalDate.of(year, 12, 31), parties, holdings));
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
