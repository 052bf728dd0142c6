// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;

class OwnershipLaws {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final int VILLAGES = 3;
    private static final int ENTITIES = 7;
    private static final int MOST_OWNERS = 4;
    private static final int DRAWS_EACH = 2 + 2 * MOST_OWNERS;
    private static final List<Integer> UNHELD = List.of(0, 0, 0, 1, 5);

    /** Entities with owners anywhere, themselves included: circles, chains, gaps and closed loops. */
    @Provide
    Arbitrary<List<Stake>> anyStakes() {
        return stakes(entity -> VILLAGES + ENTITIES);
    }

    /** The same without closed loops. */
    @Provide
    Arbitrary<List<Stake>> openStakes() {
        return anyStakes().filter(stakes -> !isClosed(stakes));
    }

    /** Each entity is owned by villages and by entities with a smaller number. */
    @Provide
    Arbitrary<List<Stake>> chains() {
        return stakes(entity -> entity);
    }

    private static Arbitrary<List<Stake>> stakes(IntUnaryOperator ownersBelow) {
        return Arbitraries.integers()
                .between(0, 59)
                .list()
                .ofSize(ENTITIES * DRAWS_EACH)
                .withoutEdgeCases()
                .map(draws -> IntStream.range(0, ENTITIES)
                        .boxed()
                        .flatMap(each -> stakesIn(
                                VILLAGES + each,
                                draws.subList(each * DRAWS_EACH, (each + 1) * DRAWS_EACH),
                                ownersBelow.applyAsInt(VILLAGES + each))
                                .stream())
                        .toList());
    }

    /** Reads how many owners there are, what is unheld, and an owner and a weight for each; villages have the first numbers. */
    private static List<Stake> stakesIn(int entity, List<Integer> draws, int ownersBelow) {
        Map<Integer, Integer> weights = new LinkedHashMap<>();
        for (int i = 0; i < draws.get(0) % (MOST_OWNERS + 1); i++) {
            weights.merge(draws.get(2 + 2 * i) % ownersBelow, 1 + draws.get(3 + 2 * i) % 30, Integer::sum);
        }
        int unheld = UNHELD.get(draws.get(1) % UNHELD.size());
        long total = unheld + weights.values().stream().mapToLong(each -> each).sum();
        List<Stake> stakes = new ArrayList<>();
        weights.forEach((owner, weight) -> stakes.add(Stake.of(id(owner), id(entity), Ratio.of(weight, total))));
        return stakes;
    }

    private static String id(int number) {
        return number < VILLAGES ? "village" + number : "e" + number;
    }

    @Property
    void every_entity_is_the_sum_of_what_its_stakes_bring(@ForAll("openStakes") List<Stake> stakes) {
        Ownership ownership = new Ownership(stakes);
        LookThrough seen = ownership.lookThrough(DAY);

        assertThat(seen.entities().values()).allSatisfy(owners -> {
            Fraction unheld = Fraction.of(ownership.unheld(owners.entity(), DAY));
            for (Stake stake : ownership.stakesAt(DAY)) {
                if (stake.entity().equals(owners.entity())) {
                    unheld = unheld.plus(Fraction.of(stake.share()).times(unheld(seen, stake.owner())));
                }
            }
            assertThat(unheld).isEqualTo(Fraction.of(owners.unheldWeight(), owners.total()));
            assertThat(seen.finalOwners())
                    .allSatisfy(owner -> assertThat(brought(ownership, seen, owner, owners))
                            .isEqualTo(Fraction.of(owners.weight(owner), owners.total())));
        });
    }

    @Property
    void shares_and_what_is_unheld_sum_to_the_whole(@ForAll("openStakes") List<Stake> stakes) {
        assertThat(new Ownership(stakes).lookThrough(DAY).entities().values()).allSatisfy(owners -> {
            Fraction sum = Fraction.of(owners.unheldWeight(), owners.total());
            for (BigInteger weight : owners.weights().values()) {
                sum = sum.plus(Fraction.of(weight, owners.total()));
            }
            assertThat(sum).isEqualTo(Fraction.ONE);
        });
    }

    @Property
    void only_those_whom_nobody_owns_are_final(@ForAll("openStakes") List<Stake> stakes) {
        LookThrough seen = new Ownership(stakes).lookThrough(DAY);

        assertThat(seen.finalOwners()).noneMatch(seen.entities()::containsKey);
        assertThat(seen.entities().values())
                .allSatisfy(owners -> assertThat(seen.finalOwners())
                        .containsAll(owners.weights().keySet()));
    }

    @Property
    void the_order_of_stakes_does_not_matter(@ForAll("openStakes") List<Stake> stakes, @ForAll Random random) {
        List<Stake> shuffled = new ArrayList<>(stakes);
        Collections.shuffle(shuffled, random);

        assertThat(new Ownership(shuffled)).isEqualTo(new Ownership(stakes));
        assertThat(new Ownership(shuffled).lookThrough(DAY).table())
                .isEqualTo(new Ownership(stakes).lookThrough(DAY).table());
    }

    /** Entities are numbered in the order of their ids, and so solved in another order when they are renamed. */
    @Property
    void names_do_not_matter(@ForAll("openStakes") List<Stake> stakes) {
        LookThrough renamed = new Ownership(stakes.stream()
                        .map(each -> Stake.of(renamed(each.owner()), renamed(each.entity()), each.share()))
                        .toList())
                .lookThrough(DAY);

        assertThat(new Ownership(stakes).lookThrough(DAY).entities().values()).allSatisfy(owners -> {
            FinalOwners others = renamed.of(renamed(owners.entity()));
            assertThat(others.unheldWeight()).isEqualTo(owners.unheldWeight());
            owners.weights()
                    .forEach((owner, weight) ->
                            assertThat(others.weight(renamed(owner))).isEqualTo(weight));
        });
    }

    private static String renamed(String id) {
        return (char) ('z' - Integer.parseInt(id.replaceAll("\\D", ""))) + id;
    }

    @Property
    void without_circles_a_share_is_the_sum_over_all_paths_of_their_products(@ForAll("chains") List<Stake> stakes) {
        LookThrough seen = new Ownership(stakes).lookThrough(DAY);

        assertThat(seen.loops()).isEmpty();
        assertThat(seen.entities().values())
                .allSatisfy(owners -> assertThat(seen.finalOwners())
                        .allSatisfy(owner -> assertThat(Fraction.of(owners.weight(owner), owners.total()))
                                .isEqualTo(overPaths(stakes, owner, owners.entity()))));
    }

    @Property
    void an_entity_that_owns_nothing_changes_nothing(@ForAll("openStakes") List<Stake> stakes) {
        Ownership before = new Ownership(stakes);
        LookThrough after = before.with(Stake.of("village0", "new", "1/3"))
                .with(Stake.of("e3", "new", "1/3"))
                .lookThrough(DAY);

        assertThat(after.entities())
                .containsAllEntriesOf(before.lookThrough(DAY).entities());
        assertThat(after.loops()).isEqualTo(before.lookThrough(DAY).loops());
    }

    @Property
    void a_stake_cut_in_two_on_a_day_on_which_nothing_changes_changes_nothing(
            @ForAll("openStakes") List<Stake> stakes, @ForAll boolean before) {
        LocalDate cut = before ? DAY : DAY.plusDays(1);
        Ownership halves = new Ownership(stakes.stream()
                .flatMap(each -> Stream.of(Period.until(cut), Period.since(cut))
                        .map(period -> new Stake(each.owner(), each.entity(), each.share(), period)))
                .toList());

        assertThat(halves.lookThrough(DAY).entities())
                .isEqualTo(new Ownership(stakes).lookThrough(DAY).entities());
    }

    @Property
    void a_closed_loop_is_always_named(@ForAll("anyStakes") List<Stake> stakes) {
        List<Stake> closed = new ArrayList<>(stakes);
        closed.add(Stake.of("y", "x", "2/3"));
        closed.add(Stake.of("x", "x", "1/3"));
        closed.add(Stake.of("x", "y", "100%"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ownership(closed).lookThrough(DAY))
                .withMessageContaining("own each other wholly: ")
                .withMessageMatching(".*\\bx, y\\b.*");
    }

    /** A stake outside is all that a closed loop lacks. */
    @Property
    void a_look_through_is_refused_only_for_a_closed_loop(@ForAll("anyStakes") List<Stake> stakes) {
        if (isClosed(stakes)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Ownership(stakes).lookThrough(DAY))
                    .withMessageContaining("own each other wholly: ");
        } else {
            assertThat(new Ownership(stakes).lookThrough(DAY).asOf()).isEqualTo(DAY);
        }
    }

    /** Tells whether from some entity no chain of stakes leads to a final owner or to what is unheld. */
    private static boolean isClosed(List<Stake> stakes) {
        Map<String, List<Stake>> held = stakes.stream().collect(Collectors.groupingBy(Stake::entity));
        Set<String> open = new HashSet<>();
        held.forEach((entity, all) -> {
            Fraction sum = all.stream().map(each -> Fraction.of(each.share())).reduce(Fraction.ZERO, Fraction::plus);
            boolean isWhole = sum.equals(Fraction.ONE);
            if (!isWhole || all.stream().anyMatch(each -> !held.containsKey(each.owner()))) {
                open.add(entity);
            }
        });
        for (int round = 0; round < held.size(); round++) {
            stakes.stream().filter(each -> open.contains(each.owner())).forEach(each -> open.add(each.entity()));
        }
        return open.size() < held.size();
    }

    private static Fraction brought(Ownership ownership, LookThrough seen, String owner, FinalOwners owners) {
        Fraction sum = Fraction.ZERO;
        for (Stake stake : ownership.stakesAt(DAY)) {
            if (stake.entity().equals(owners.entity())) {
                sum = sum.plus(Fraction.of(stake.share()).times(share(seen, owner, stake.owner())));
            }
        }
        return sum;
    }

    private static Fraction share(LookThrough seen, String owner, String holder) {
        FinalOwners owners = seen.entities().get(holder);
        if (owners == null) {
            return owner.equals(holder) ? Fraction.ONE : Fraction.ZERO;
        }
        return Fraction.of(owners.weight(owner), owners.total());
    }

    private static Fraction unheld(LookThrough seen, String holder) {
        FinalOwners owners = seen.entities().get(holder);
        return owners == null ? Fraction.ZERO : Fraction.of(owners.unheldWeight(), owners.total());
    }

    private static Fraction overPaths(List<Stake> stakes, String owner, String entity) {
        Fraction sum = owner.equals(entity) ? Fraction.ONE : Fraction.ZERO;
        for (Stake stake : stakes) {
            if (stake.entity().equals(entity)) {
                sum = sum.plus(Fraction.of(stake.share()).times(overPaths(stakes, owner, stake.owner())));
            }
        }
        return sum;
    }

    /** Plain fractions of any width, apart from the code under test. */
    private record Fraction(BigInteger above, BigInteger below) {
        static final Fraction ZERO = of(Ratio.ZERO);
        static final Fraction ONE = of(Ratio.ONE);

        static Fraction of(BigInteger above, BigInteger below) {
            BigInteger common = above.gcd(below);
            return new Fraction(above.divide(common), below.divide(common));
        }

        static Fraction of(Ratio ratio) {
            return of(BigInteger.valueOf(ratio.numerator()), BigInteger.valueOf(ratio.denominator()));
        }

        Fraction plus(Fraction other) {
            return of(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        Fraction times(Fraction other) {
            return of(above.multiply(other.above), below.multiply(other.below));
        }
    }
}
