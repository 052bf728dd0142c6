// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.sharing.Generated.BOOKS;
import static org.liancun.sharing.Generated.DAY;
import static org.liancun.sharing.Generated.parties;
import static org.liancun.sharing.Generated.pot;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.liancun.money.Money;

class JournalLaws {
    @Property
    void a_correction_pays_every_party_the_difference_and_leaves_what_was_settled(
            @ForAll("agreements") Agreement agreement,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000_000) long before,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000_000) long after,
            @ForAll("holdings") List<Holding> holdings) {
        Run wrong = new Run(pot(agreement, before), Register.asOf(DAY, parties(), holdings));
        Run right = new Run(pot(agreement, after), wrong.register());
        Run next = new Run(pot(agreement, before), Register.asOf(DAY.plusMonths(1), parties(), holdings));
        Journal paid = Journal.of(agreement.id(), BOOKS).settle(agreement, wrong);

        Journal journal = paid.correct(agreement, right).settle(agreement, next);

        TreeMap<String, Money> corrections = new TreeMap<>();
        for (Step step : journal.settlements().get(1).steps()) {
            if (step.path().startsWith("correction/")) {
                step.lines().forEach(line -> corrections.merge(line.party(), line.paid(), Money::plus));
            }
        }
        Settlement original = Sharing.settle(agreement, wrong.pot(), wrong.register(), BOOKS);
        Settlement corrected = Sharing.settle(agreement, right.pot(), right.register(), BOOKS);
        assertThat(corrections).isEqualTo(new Restatement(original, corrected).entries());
        assertThat(journal.settlements().get(0)).isEqualTo(original);
        assertThat(journal.entries().get(0).due()).isEqualTo(corrected);
    }

    @Property
    void without_corrections_a_journal_is_the_runs_one_by_one(
            @ForAll("agreements") Agreement agreement,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000_000) long pot,
            @ForAll("holdings") List<Holding> holdings) {
        Run run = new Run(pot(agreement, pot), Register.asOf(DAY, parties(), holdings));
        Run next = new Run(pot(agreement, pot), Register.asOf(DAY.plusDays(1), parties(), holdings));

        Journal journal =
                Journal.of(agreement.id(), BOOKS).settle(agreement, run).settle(agreement, next);

        assertThat(journal.settlements()).isEqualTo(Sharing.fold(agreement, List.of(run, next), BOOKS));
        assertThat(journal.correct(agreement, run).corrections()).isEmpty();
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
