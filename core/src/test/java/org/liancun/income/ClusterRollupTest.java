// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.liancun.income.Books.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.money.Money;
import org.liancun.text.Name;
import org.liancun.village.Cluster;
import org.liancun.village.Form;
import org.liancun.village.Membership;

/** Numbers worked out by hand: a earns 100 from outside and 10 from b, b earns 50 from outside, all in 2023. */
class ClusterRollupTest {
    private static final Notion NOTION = Notion.OPERATING_TYPE;
    private static final Incomes TWO = Books.incomes(
            entry("a", "2023", "OPERATING", 100, "shop"),
            entry("a", "2023", "OPERATING", 10, "b"),
            entry("b", "2023", "INVESTMENT", 50, "company"));

    @Test
    void a_cluster_counts_members_throughout_the_period() {
        Cluster cluster = cluster(
                "c", Membership.centre("a", Period.parse("2023..")), Membership.member("b", Period.parse("2022..")));

        Rollup rollup = by(Partial.REFUSED, cluster);

        assertThat(rollup.line("c").orElseThrow().received().money()).isEqualTo(Money.yuan(160));
        assertThat(rollup.line("c").orElseThrow().within().money()).isEqualTo(Money.yuan(10));
        assertThat(rollup.total().money()).isEqualTo(Money.yuan(150));
        assertThat(rollup.between()).isEqualTo(Quantity.parse("0元"));
    }

    /** The example of {@link Rollup}: what a had from b counts in full where b has no line. */
    @Test
    void a_grouping_of_other_villages_has_another_total() {
        Rollup rollup = by(Partial.REFUSED, cluster("c", Membership.member("a", Period.ALWAYS)));

        assertThat(rollup.total().money()).isEqualTo(Money.yuan(110));
        assertThat(rollup.outside()).singleElement().satisfies(outside -> {
            assertThat(outside.received().money()).isEqualTo(Money.yuan(50));
            assertThat(outside.count()).isEqualTo(1);
        });
    }

    /** Fengchaoshan was formed in October 2023; its figures are of the whole year. */
    @Test
    void income_of_a_year_in_which_a_village_joined_needs_a_choice() {
        Cluster cluster = cluster("c", Membership.centre("a", Period.parse("2023-10..")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> by(Partial.REFUSED, cluster))
                .withMessageStartingWith("Membership of a in c must cover the whole of 2023, but was [2023-10..]."
                        + " Choose Partial.COUNTED or Partial.LEFT_OUT for such entries.");
        assertThat(by(Partial.COUNTED, cluster).total().money()).isEqualTo(Money.yuan(110));
        assertThat(by(Partial.LEFT_OUT, cluster).outside())
                .extracting(Receipts::count)
                .containsExactly(3L);
    }

    @Test
    void a_village_that_changed_its_role_stayed_a_member() {
        Cluster cluster = cluster(
                "c",
                Membership.member("a", Period.parse("2022..2023-06")),
                Membership.centre("a", Period.parse("2023-07..")));

        assertThat(by(Partial.REFUSED, cluster).count()).isEqualTo(2);
    }

    /** North has a and b, south has a: 150 and 110, and the whole is the 150 of both villages. */
    @Test
    void overlapping_clusters_each_count_a_village_and_the_total_counts_it_once() {
        Cluster north = cluster("north", Membership.member("a", Period.ALWAYS), Membership.member("b", Period.ALWAYS));
        Cluster south = cluster("south", Membership.member("a", Period.ALWAYS));

        Rollup rollup = by(Partial.REFUSED, north, south);

        assertThat(rollup.line("north").orElseThrow().income().money()).isEqualTo(Money.yuan(150));
        assertThat(rollup.line("south").orElseThrow().income().money()).isEqualTo(Money.yuan(110));
        assertThat(rollup.total().money()).isEqualTo(Money.yuan(150));
        assertThat(rollup.between()).isEqualTo(Quantity.parse("110元"));
        assertThat(rollup.count()).isEqualTo(3);
        assertThat(rollup.outside()).isEmpty();
    }

    @Test
    void a_village_that_moved_counts_for_both_clusters_where_parts_of_a_year_count() {
        Cluster north = cluster("north", Membership.member("a", Period.parse("..2023-06")));
        Cluster south = cluster("south", Membership.member("a", Period.parse("2023-07..")));

        Rollup rollup = by(Partial.COUNTED, north, south);

        assertThat(rollup.lines())
                .extracting(line -> line.income().money())
                .containsExactly(Money.yuan(110), Money.yuan(110));
        assertThat(rollup.total().money()).isEqualTo(Money.yuan(110));
        assertThat(by(Partial.LEFT_OUT, north, south).lines()).isEmpty();
    }

    @Test
    void no_cluster_has_no_line() {
        Rollup rollup = by(Partial.REFUSED);

        assertThat(rollup.lines()).isEmpty();
        assertThat(rollup.total().money()).isEqualTo(Money.ZERO);
        assertThat(rollup.outside()).extracting(Receipts::count).containsExactly(3L);
    }

    private static Rollup by(Partial partial, Cluster... clusters) {
        return TWO.by(NOTION, By.cluster(List.of(clusters), partial));
    }

    private static Cluster cluster(String id, Membership... members) {
        return new Cluster(id, Name.of(id), Form.DISTRICT, List.of(members), Period.ALWAYS, List.of());
    }
}
