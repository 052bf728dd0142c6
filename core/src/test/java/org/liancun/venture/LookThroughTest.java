// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liancun.division.Division;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class LookThroughTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    /** Village 1 holds 80 % of A and village 2 40 % of B; A holds 60 % of B and B 20 % of A. */
    private static final Ownership CIRCLE = Ownership.of(
            Stake.of("village1", "A", "80%"),
            Stake.of("B", "A", "20%"),
            Stake.of("village2", "B", "40%"),
            Stake.of("A", "B", "60%"));

    /**
     * By hand: a = 4/5 + 1/5 b and b = 3/5 a, so a = 10/11 and b = 6/11 are the shares of village 1. Multiplying along the
     * direct chains only would give 48 % and 40 %, and lose 12 %.
     */
    @Test
    void a_circle_conserves_the_whole() {
        LookThrough seen = CIRCLE.lookThrough(DAY);

        assertThat(seen.of("B").shares())
                .containsExactly(entry("village1", Ratio.of(6, 11)), entry("village2", Ratio.of(5, 11)));
        assertThat(seen.of("A").shares())
                .containsExactly(entry("village1", Ratio.of(10, 11)), entry("village2", Ratio.of(1, 11)));
        assertThat(seen.loops()).containsExactly(new Loop(List.of("A", "B")));
        assertThat(seen.finalOwners()).containsExactly("village1", "village2");
    }

    /** Source: the same circle; an income of 100 in B belongs 54.5455 : 45.4545, exactly 600/11 and 500/11. */
    @Test
    void income_of_an_entity_is_divided_by_the_weights_of_its_final_owners() {
        Map<String, Long> weights = new TreeMap<>();
        CIRCLE.lookThrough(DAY).of("B").weights().forEach((id, weight) -> weights.put(id, weight.longValueExact()));

        assertThat(Ratio.of(100).times(CIRCLE.lookThrough(DAY).share("village1", "B")))
                .isEqualTo(Ratio.of(600, 11));
        assertThat(Ratio.of(100).times(CIRCLE.lookThrough(DAY).share("village2", "B")))
                .isEqualTo(Ratio.of(500, 11));
        assertThat(Division.divide(Money.yuan(100), weights))
                .containsExactly(entry("village1", Money.yuan("54.55")), entry("village2", Money.yuan("45.45")));
    }

    /**
     * The textbook group: a parent holds 80 % of A and 60 % of B, and B 10 % of A: 80 % + 60 % × 10 % = 86 %. The stakes in C,
     * 30 % by A and 51 % by B, are chosen here to give its 56.4 % = 86 % × 30 % + 60 % × 51 %.
     */
    @Test
    void direct_and_indirect_holdings_add_up() {
        LookThrough seen = Ownership.of(
                        Stake.of("parent", "A", "80%"),
                        Stake.of("parent", "B", "60%"),
                        Stake.of("B", "A", "10%"),
                        Stake.of("A", "C", "30%"),
                        Stake.of("B", "C", "51%"))
                .lookThrough(DAY);

        assertThat(seen.share("parent", "A")).isEqualTo(Ratio.percent(86));
        assertThat(seen.share("parent", "B")).isEqualTo(Ratio.percent(60));
        assertThat(seen.share("parent", "C")).isEqualTo(Ratio.percent("56.4"));
        assertThat(seen.loops()).isEmpty();
        assertThat(seen.of("C").unheld()).isEqualTo(Ratio.percent("43.6"));
    }

    @Test
    void treasury_stock_belongs_to_the_other_owners() {
        LookThrough seen = Ownership.of(
                        Stake.of("A", "A", "20%"), Stake.of("village1", "A", "60%"), Stake.of("village2", "A", "20%"))
                .lookThrough(DAY);

        assertThat(seen.of("A").shares())
                .containsExactly(entry("village1", Ratio.percent(75)), entry("village2", Ratio.percent(25)));
        assertThat(seen.loops()).containsExactly(new Loop(List.of("A")));
    }

    @Test
    void what_is_unheld_stays_unheld_further_down() {
        FinalOwners owners = Ownership.of(Stake.of("village1", "A", "90%"), Stake.of("A", "B", "50%"))
                .lookThrough(DAY)
                .of("B");

        assertThat(owners.share("village1")).isEqualTo(Ratio.percent(45));
        assertThat(owners.unheld()).isEqualTo(Ratio.percent(55));
        assertThat(owners.share("village2")).isEqualTo(Ratio.ZERO);
    }

    @Test
    void a_circle_left_only_through_what_is_unheld_is_all_unheld() {
        LookThrough seen = Ownership.of(Stake.of("A", "B", "100%"), Stake.of("B", "A", "60%"))
                .lookThrough(DAY);

        assertThat(seen.of("B").weights()).isEmpty();
        assertThat(seen.of("B").unheld()).isEqualTo(Ratio.ONE);
        assertThat(seen.finalOwners()).isEmpty();
    }

    @Test
    void a_loop_without_an_owner_outside_is_refused_and_named() {
        Ownership closed = Ownership.of(
                Stake.of("C", "C", "100%"),
                Stake.of("A", "B", "100%"),
                Stake.of("B", "A", "70%"),
                Stake.of("A", "A", "30%"),
                Stake.of("village1", "D", "50%"),
                Stake.of("B", "D", "50%"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> closed.lookThrough(DAY))
                .withMessage("Stakes as of 2024-01-01 must lead to owners outside each loop, but these own each other"
                        + " wholly: A, B; C");
    }

    @Test
    void a_long_closed_loop_is_named_by_its_first_twenty() {
        List<Stake> ring = IntStream.range(100, 125)
                .mapToObj(i -> Stake.of("e" + i, "e" + (i == 124 ? 100 : i + 1), "100%"))
                .toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ownership(ring).lookThrough(DAY))
                .withMessageEndingWith("own each other wholly: "
                        + IntStream.range(100, 120).mapToObj(i -> "e" + i).collect(Collectors.joining(", "))
                        + " and 5 more");
    }

    @Test
    void a_stake_counts_only_while_it_is_held() {
        Ownership changing = Ownership.of(
                new Stake("village1", "A", Ratio.ONE, Period.parse("..2023")),
                new Stake("village2", "A", Ratio.ONE, Period.parse("2024..")));

        assertThat(changing.lookThrough(DAY.minusDays(1)).of("A").weights()).containsOnlyKeys("village1");
        assertThat(changing.lookThrough(DAY).of("A").weights()).containsOnlyKeys("village2");
    }

    @Test
    void a_chain_of_ten_thousand_is_followed_to_its_end() {
        List<Stake> chain = new ArrayList<>();
        IntStream.range(0, 10_000).forEach(i -> chain.add(Stake.of("e" + i, "e" + (i + 1), "100%")));

        assertThat(new Ownership(chain).lookThrough(DAY).share("e0", "e10000")).isEqualTo(Ratio.ONE);
    }

    @Test
    void a_share_too_fine_for_64_bits_is_exact_in_weights_and_refused_as_a_ratio() {
        List<Stake> chain = new ArrayList<>();
        IntStream.range(0, 10).forEach(i -> chain.add(Stake.of("e" + i, "e" + (i + 1), "1%")));
        FinalOwners owners = new Ownership(chain).lookThrough(DAY).of("e10");

        assertThat(owners.total()).isEqualTo(BigInteger.valueOf(100).pow(10));
        assertThat(owners.weights()).containsExactly(entry("e0", BigInteger.ONE));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> owners.share("e0"))
                .withMessage(
                        "Share of e0 in e10 must have terms that fit 64 bits to be a ratio, but was <0.0001% with 67 bits");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(owners::shares)
                .withMessageStartingWith("Share of e0 in e10 must have terms that fit 64 bits");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(owners::unheld)
                .withMessage("Unheld part of e10 must have terms that fit 64 bits to be a ratio, but was ≈100.0000%"
                        + " with 67 bits");
    }

    @Test
    void a_share_is_explained_entity_by_entity() {
        assertThat(CIRCLE.lookThrough(DAY).explain("village1", "B")).isEqualTo("""
                village1 owns ≈54.5455% of B as of 2024-01-01
                  B ≈54.5455%: 60% through A (≈90.9091%)
                  A ≈90.9091%: 20% through B (≈54.5455%), 80% directly
                  A, B own parts of each other""");
        assertThat(Ownership.of(Stake.of("village1", "A", "90%"), Stake.of("village2", "B", "50%"))
                        .lookThrough(DAY)
                        .explain("village2", "A"))
                .isEqualTo("village2 owns nothing of A as of 2024-01-01");
    }

    @Test
    void only_final_owners_and_owned_entities_are_asked_for() {
        LookThrough seen = CIRCLE.lookThrough(DAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> seen.of("village3"))
                .withMessage("Entity must be owned by somebody as of 2024-01-01, but was village3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> seen.share("vilage1", "A"))
                .withMessage("Final owner must be owned by nobody as of 2024-01-01, but was vilage1."
                        + " Did you mean \"village1\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> seen.explain("A", "B"))
                .withMessage("Final owner must be owned by nobody as of 2024-01-01, but was A");
    }

    @Test
    void the_tables_name_shares_and_the_unheld_part() {
        LookThrough seen = CIRCLE.with(Stake.of("A", "C", "50%")).lookThrough(DAY);

        assertThat(seen.table()).hasToString("""
                entity  final owner      share
                ------  -----------  ---------
                A       village1     ≈90.9091%
                A       village2      ≈9.0909%
                B       village1     ≈54.5455%
                B       village2     ≈45.4545%
                C       village1     ≈45.4545%
                C       village2      ≈4.5455%
                C       (unheld)           50%
                """);
        assertThat(seen.of("B").table()).hasToString("""
                owner         share
                --------  ---------
                village1  ≈54.5455%
                village2  ≈45.4545%
                """);
    }

    @Test
    void answers_print_within_the_prompt() {
        LookThrough seen = CIRCLE.lookThrough(DAY);

        assertThat(seen).hasToString("2024-01-01: 2 entities, 2 final owners, 1 loop\n  A, B own parts of each other");
        assertThat(seen.of("B")).hasToString("B: 2 final owners\n  village1 ≈54.5455%\n  village2 ≈45.4545%");
        assertThat(new Loop(List.of("b", "a"))).hasToString("a, b own parts of each other");
        assertThat(new Loop(List.of("a"))).hasToString("a owns part of itself");
        assertThat(new Loop(IntStream.range(0, 30).mapToObj(i -> "entity" + i).toList()).toString())
                .hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void the_same_stakes_on_the_same_day_are_the_same_answer() {
        assertThat(CIRCLE.lookThrough(DAY))
                .isEqualTo(CIRCLE.lookThrough(DAY))
                .hasSameHashCodeAs(CIRCLE.lookThrough(DAY))
                .isNotEqualTo(CIRCLE.lookThrough(DAY.plusDays(1)))
                .isNotEqualTo(CIRCLE.with(Stake.of("A", "C", "1%")).lookThrough(DAY));
    }

    @Test
    void weights_of_equal_ownership_are_equal() {
        assertThat(owners(6, 4, 2)).isEqualTo(owners(3, 2, 1)).isNotEqualTo(owners(3, 2, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> owners(1, 0, 1))
                .withMessage("Weight of b in x must be positive, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> owners(1, 1, -1))
                .withMessage("Unheld weight of x must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FinalOwners("x", ImmutableSortedMap.of(), BigInteger.ZERO))
                .withMessage("Final owners of x must have a positive total weight, but had 0");
    }

    @Test
    void a_loop_names_each_entity_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Loop(List.of()))
                .withMessage("Loop must have at least 1 entity, but had 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Loop(List.of("a", "a")))
                .withMessage("Entity of a loop must be listed once, but a was listed twice");
    }

    private static FinalOwners owners(long a, long b, long unheld) {
        return new FinalOwners(
                "x",
                ImmutableSortedMap.of("a", BigInteger.valueOf(a), "b", BigInteger.valueOf(b)),
                BigInteger.valueOf(unheld));
    }
}
