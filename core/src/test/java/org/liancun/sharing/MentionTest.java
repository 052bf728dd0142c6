// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Bounds;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.TakeStepped.Edge;

/** What an agreement names is told with its place; the places are read off the data by hand. */
class MentionTest {
    private static final Ratio TENTH = Ratio.percent(10);

    @Test
    void parties_measures_accounts_and_slices_of_nested_tiers_are_told_with_their_places() {
        Tier members =
                Tier.of("members", Base.remainder(), Take.everything(), Split.by("shares", Who.named("zhang", "li")));
        Agreement agreement = Agreement.of(
                "village",
                Tier.of("reserve", Base.gross(), Take.share(TENTH), Split.to("fund"))
                        .carrying(Carry.balance("reserve"))
                        .backedBy("town"),
                Tier.of(
                        "rest",
                        Base.remainder(),
                        Take.everything(),
                        Split.byRatioRestTo(
                                "kept",
                                Split.Slice.atMost(TENTH, "cadres"),
                                Split.Slice.atLeast(TENTH, "kept"),
                                Split.Slice.of("villagers", Ratio.percent(60), Split.tiers(members)))));

        assertThat(agreement.mentions().stream().map(MentionTest::text))
                .containsExactly(
                        "PARTY fund by reserve at tiers/0/split/party",
                        "ACCOUNT reserve by reserve at tiers/0/carry/account",
                        "PARTY town by reserve at tiers/0/backing/party",
                        "SLICE cadres by rest/cadres at tiers/1/split/slices/0/id",
                        "PARTY cadres by rest/cadres at tiers/1/split/slices/0/to/party",
                        "PARTY kept by rest/kept at tiers/1/split/slices/1/to/party",
                        "MEASURE shares by rest/villagers/members at tiers/1/split/slices/2/to/tiers/0/split/measure",
                        "PARTY zhang by rest/villagers/members"
                                + " at tiers/1/split/slices/2/to/tiers/0/split/among/parties/0",
                        "PARTY li by rest/villagers/members"
                                + " at tiers/1/split/slices/2/to/tiers/0/split/among/parties/1");
    }

    @Test
    void bases_and_conditions_tell_figures_accounts_events_and_tiers() {
        Base base = Base.figure("revenue").over(Base.netOf("first").over(Base.balance("loan")));
        When when = When.both(
                When.not(When.happened("flood")),
                When.both(
                        When.reaches(Base.receiptsOf("fund"), Money.ZERO),
                        When.exceeds(Base.figure("costs"), Money.ZERO)));

        assertThat(base.mentions().stream().map(MentionTest::text))
                .containsExactly(
                        "FIGURE revenue at of/figure",
                        "TIER first at over/of/tiers/0",
                        "ACCOUNT loan at over/over/account");
        assertThat(when.mentions().stream().map(MentionTest::text))
                .containsExactly(
                        "EVENT flood at one/when/event",
                        "PARTY fund at other/one/base/party",
                        "FIGURE costs at other/other/base/figure");
    }

    @Test
    void takes_and_selections_tell_theirs() {
        Who who = Who.both(
                Who.holding("mu"),
                Who.inBand("income", Bounds.atLeast(Ratio.ZERO)).except(Who.named("a")));
        Take claims =
                Take.larger(Take.rate("capital", Who.all(), TENTH), Take.spread(Take.owed("debt"), "shares", who));
        Take stepped = Take.byBand(
                Base.figure("income"),
                new TakeStepped.Band(Money.ZERO, Edge.FROM, Take.perUnit("mu", Who.all(), Money.yuan(800))));
        Take years = Take.byYear(
                YearCount.CALENDAR,
                LocalDate.of(2021, 1, 1),
                new TakeStepped.Years(1, 5, Take.untilBalance("reserve", Money.wan(1), Take.everything())));

        assertThat(List.of(claims, stepped, years).stream()
                        .flatMap(take -> take.mentions().stream())
                        .map(MentionTest::text))
                .containsExactly(
                        "MEASURE capital at one/measure",
                        "ACCOUNT debt at other/take/account",
                        "MEASURE shares at other/measure",
                        "MEASURE mu at other/among/one/measure",
                        "MEASURE income at other/among/other/from/measure",
                        "PARTY a at other/among/other/others/parties/0",
                        "FIGURE income at of/figure",
                        "MEASURE mu at bands/0/take/measure",
                        "ACCOUNT reserve at steps/0/take/account");
    }

    @Test
    void what_is_mentioned_has_an_id() {
        assertThatThrownBy(() -> new Mention(Mention.Kind.PARTY, "a b", "", "party"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Mentioned id must be 1 to 64 letters, digits, '-', '_' or '.', but was \"a b\"");
    }

    private static String text(Mention mention) {
        String by = mention.path().isEmpty() ? "" : " by " + mention.path();
        return mention.kind() + " " + mention.id() + by + " at " + mention.at();
    }
}
