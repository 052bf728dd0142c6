// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Books;
import org.liancun.sharing.Carry;
import org.liancun.sharing.Explanation;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Journal;
import org.liancun.sharing.Pot;
import org.liancun.sharing.Register;
import org.liancun.sharing.Run;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** What comes of settling comes back from its file as it was; the record of a run only if no byte was changed. */
class ResultLaws {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Property(tries = 300)
    void the_record_of_a_run_comes_back_equal(@ForAll long seed) {
        RunRecord run = run(new Invented(new Random(seed)));

        assertThat(Json.readRun(bytes(Json.write(run)))).isEqualTo(run);
    }

    @Property(tries = 1_000)
    void the_record_of_a_run_with_any_byte_changed_is_refused(
            @ForAll @IntRange(min = 0, max = 20) int seed, @ForAll @IntRange(min = 0) int place, @ForAll byte change) {
        byte[] written = bytes(Json.write(run(new Invented(new Random(seed)))));
        written[place % written.length] ^= change == 0 ? 1 : change;

        assertThatThrownBy(() -> Json.readRun(written)).isInstanceOf(FormatException.class);
    }

    @Property(tries = 300)
    void an_explanation_comes_back_equal(@ForAll long seed) {
        Settlement settlement = run(new Invented(new Random(seed))).result();

        for (String party : settlement.payments().keySet()) {
            Explanation explanation = settlement.explain(party);
            assertThat(Json.readExplanation(bytes(Json.write(explanation)))).isEqualTo(explanation);
        }
    }

    @Property(tries = 300)
    void a_journal_with_corrections_settled_and_open_comes_back_equal(@ForAll long seed) {
        Invented invented = new Invented(new Random(seed));
        Agreement rules = rules(invented);
        Journal journal = Journal.of(rules.id(), Books.of(Map.of("reserve", Money.yuan(3))))
                .settle(rules, new Run(Pot.of(invented.positive()), register(invented, DAY)))
                .settle(rules, new Run(Pot.of(invented.positive()), register(invented, DAY.plusYears(1))))
                .correct(rules, new Run(Pot.of(invented.positive()), register(invented, DAY)))
                .settle(rules, new Run(Pot.of(invented.positive()), register(invented, DAY.plusYears(2))))
                .correct(rules, new Run(Pot.of(invented.positive()), register(invented, DAY.plusYears(1))));

        assertThat(Json.readJournal(bytes(Json.write(journal)))).isEqualTo(journal);
    }

    private static RunRecord run(Invented invented) {
        Pot pot = Pot.of(invented.positive()).with("tickets", invented.money()).after("flood");
        Books opening = Books.of(Map.of("reserve", invented.positive(), "other", invented.money()));
        return RunRecord.of(rules(invented), pot, register(invented, DAY), opening);
    }

    private static Agreement rules(Invented invented) {
        return new Agreement(
                "invented",
                invented.name(),
                List.of(
                        Tier.of("reserve", Base.gross(), Take.share(invented.part()), Split.to("fund"))
                                .carrying(Carry.balance("reserve"))
                                .citing(invented.note()),
                        Tier.of("shares", Base.remainder(), Take.everything(), Split.by("shares", Who.all()))));
    }

    private static Register register(Invented invented, LocalDate day) {
        List<Party> parties = List.of(
                new Party("fund", invented.name(), PartyKind.FUND),
                new Party("jia", invented.name(), PartyKind.VILLAGE),
                new Party("yi", invented.name(), PartyKind.VILLAGE));
        return Register.asOf(
                day,
                parties,
                List.of(
                        Holding.of("jia", "shares", 1 + invented.below(1_000)),
                        new Holding(
                                "yi",
                                "shares",
                                Ratio.of(invented.below(100), 1 + invented.below(7)),
                                invented.period()),
                        Holding.of("fund", "points", 0)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
