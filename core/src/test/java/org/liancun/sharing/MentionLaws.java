// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.sharing.Generated.BOOKS;
import static org.liancun.sharing.Generated.pot;
import static org.liancun.sharing.Generated.register;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.liancun.money.Money;

/** What an agreement mentions is all that its settlement looks at. */
class MentionLaws {
    @Property
    void a_pot_with_nothing_but_what_is_mentioned_is_divided_the_same(
            @ForAll("agreements") Agreement agreement,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000_000) long fen,
            @ForAll("holdings") List<Holding> holdings) {
        Pot whole = pot(agreement, fen);
        Set<String> slices = mentioned(agreement, Mention.Kind.SLICE);
        Pot least = new Pot(
                whole.amount(),
                ImmutableSortedMap.copyOf(
                        Maps.filterKeys(whole.figures(), mentioned(agreement, Mention.Kind.FIGURE)::contains)),
                ImmutableSortedMap.copyOf(Maps.filterKeys(whole.decided(), slices::contains)),
                ImmutableSortedSet.copyOf(Sets.intersection(whole.events(), mentioned(agreement, Mention.Kind.EVENT))));

        assertThat(Sharing.settle(agreement, least, register(holdings), BOOKS))
                .isEqualTo(Sharing.settle(agreement, whole, register(holdings), BOOKS));
    }

    @Property
    void accounts_that_are_not_mentioned_stay_as_they_are(
            @ForAll("agreements") Agreement agreement,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000_000) long fen,
            @ForAll("holdings") List<Holding> holdings) {
        Set<String> named =
                Sets.union(mentioned(agreement, Mention.Kind.ACCOUNT), mentioned(agreement, Mention.Kind.MEASURE));

        Settlement settlement = Sharing.settle(agreement, pot(agreement, fen), register(holdings), BOOKS);

        assertThat(others(settlement.next(), named)).isEqualTo(others(BOOKS, named));
    }

    private static Set<String> mentioned(Agreement agreement, Mention.Kind kind) {
        return agreement.mentions().stream()
                .filter(mention -> mention.kind() == kind)
                .map(Mention::id)
                .collect(Collectors.toSet());
    }

    private static Map<String, Money> others(Books books, Set<String> named) {
        return Maps.filterKeys(
                books.balances(),
                account -> named.stream().noneMatch(own -> account.equals(own) || account.startsWith(own + ".")));
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
