// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.sharing.Generated.BOOKS;
import static org.liancun.sharing.Generated.pot;
import static org.liancun.sharing.Generated.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.liancun.money.Money;

class DifferenceLaws {
    @Property(tries = 300)
    void the_changes_add_up_to_what_each_party_gets_more_and_to_the_pot(
            @ForAll("settlements") Settlement before, @ForAll("settlements") Settlement after) {
        Difference difference = after.minus(before);

        Map<String, Money> listed = new TreeMap<>();
        for (Difference.Change change : difference.changes()) {
            change.lines().forEach(line -> listed.merge(line.party(), line.amount(), Money::plus));
        }
        listed.values().removeIf(Money::isZero);

        assertThat(listed).isEqualTo(difference.byParty());
        assertThat(Money.sum(listed.values()).plus(difference.remaining()))
                .isEqualTo(after.pot().minus(before.pot()));
        assertThat(difference.toString()).hasSizeLessThanOrEqualTo(1_000);
    }

    @Property(tries = 300)
    void only_lines_that_changed_are_listed_and_each_has_a_cause_that_differs(
            @ForAll("settlements") Settlement before, @ForAll("settlements") Settlement after) {
        for (Difference.Change change : after.minus(before).changes()) {
            assertThat(change.lines()).noneMatch(line -> line.amount().isZero());
            assertThat(change.causes()).noneMatch(cause -> cause.before().equals(cause.after()));
        }
    }

    @Property(tries = 300)
    void the_difference_the_other_way_round_has_the_opposite_amounts(
            @ForAll("settlements") Settlement before, @ForAll("settlements") Settlement after) {
        Map<String, Money> opposite = new TreeMap<>(before.minus(after).byParty());
        opposite.replaceAll((party, amount) -> amount.negated());

        assertThat(after.minus(before).byParty()).isEqualTo(opposite);
    }

    @Property
    void a_settlement_differs_from_itself_in_nothing(@ForAll("settlements") Settlement settlement) {
        assertThat(settlement.minus(settlement).changes()).isEmpty();
    }

    /** The agreement is the same, so no tier and no term can be the cause. */
    @Property
    void another_pot_is_never_blamed_on_the_agreement_or_the_register(
            @ForAll("agreements") Agreement agreement,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long one,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long other,
            @ForAll("holdings") List<Holding> holdings) {
        Settlement before = Sharing.settle(agreement, pot(agreement, one), register(holdings), BOOKS);
        Settlement after = Sharing.settle(agreement, pot(agreement, other), register(holdings), BOOKS);

        assertThat(kinds(after.minus(before))).isSubsetOf(Cause.Kind.AMOUNT, Cause.Kind.CONDITION, Cause.Kind.DEMAND);
    }

    @Property
    void another_register_is_never_blamed_on_the_agreement(
            @ForAll("agreements") Agreement agreement,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long fen,
            @ForAll("holdings") List<Holding> some,
            @ForAll("holdings") List<Holding> others) {
        Settlement before = Sharing.settle(agreement, pot(agreement, fen), register(some), BOOKS);
        Settlement after = Sharing.settle(agreement, pot(agreement, fen), register(others), BOOKS);

        assertThat(kinds(after.minus(before))).doesNotContain(Cause.Kind.TIER, Cause.Kind.TERM);
    }

    private static List<Cause.Kind> kinds(Difference difference) {
        return difference.changes().stream()
                .flatMap(change -> change.causes().stream())
                .map(Cause::kind)
                .toList();
    }

    /** Two settlements have more edge cases together than jqwik can count. */
    @Provide
    Arbitrary<Settlement> settlements() {
        return Generated.settlements().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return Generated.agreements();
    }

    @Provide
    Arbitrary<List<Holding>> holdings() {
        return Generated.holdings();
    }
}
