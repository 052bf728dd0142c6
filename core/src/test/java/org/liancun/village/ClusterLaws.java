// SPDX-License-Identifier: Apache-2.0
package org.liancun.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.measure.Measures;
import org.liancun.measure.Period;
import org.liancun.text.Name;

class ClusterLaws {
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    /** A few memberships of few villages, so that many lists break a rule and many keep all. */
    @Provide
    Arbitrary<List<Membership>> memberships() {
        Arbitrary<String> villages = Arbitraries.of("a", "b", "c", "d", "e", "f");
        Arbitrary<Role> roles = Arbitraries.of(Role.CENTRE, Role.MEMBER);
        Arbitrary<Period> periods =
                Arbitraries.oneOf(Arbitraries.integers().between(2020, 2022).map(Period::year), Measures.periods());
        return Combinators.combine(villages, roles, periods)
                .as(Membership::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Measures.days();
    }

    @Property
    void a_cluster_stands_if_its_rules_hold_on_every_single_day(
            @ForAll("memberships") List<Membership> members, @ForAll Form form) {
        assertThat(stands(form, members)).isEqualTo(keepsRules(form, members));
    }

    @Property
    void the_order_of_memberships_does_not_matter(
            @ForAll("memberships") List<Membership> members, @ForAll Form form, @ForAll Random random) {
        List<Membership> shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, random);

        assertThat(stands(form, shuffled)).isEqualTo(stands(form, members));
        if (stands(form, members)) {
            assertThat(cluster(form, shuffled)).isEqualTo(cluster(form, members));
        }
    }

    @Property
    void questions_as_of_a_day_agree(@ForAll("memberships") List<Membership> members, @ForAll("days") LocalDate day) {
        if (stands(Form.DISTRICT, members)) {
            Cluster cluster = cluster(Form.DISTRICT, members);

            assertThat(cluster.villagesAt(day)).doesNotHaveDuplicates().isSubsetOf(cluster.villages());
            assertThat(cluster.villages())
                    .allMatch(each -> cluster.isMember(each, day)
                            == cluster.villagesAt(day).contains(each));
            assertThat(cluster.centreAt(day).map(List::of).orElse(List.of())).isSubsetOf(cluster.villagesAt(day));
        }
    }

    private static Cluster cluster(Form form, List<Membership> members) {
        return Cluster.of("c", Name.of("片区"), form, Period.ALWAYS, members);
    }

    private static boolean stands(Form form, List<Membership> members) {
        try {
            return cluster(form, members) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Looks at every day on which a membership begins or ends, and at one long before and long after. */
    private static boolean keepsRules(Form form, List<Membership> members) {
        List<LocalDate> days = new ArrayList<>(List.of(FIRST.minusYears(1000), LAST.plusYears(1000)));
        members.forEach(
                each -> days.addAll(List.of(each.during().from(), each.during().until())));
        return days.stream()
                .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
                .allMatch(day -> keepsRules(form, members, day));
    }

    private static boolean keepsRules(Form form, List<Membership> members, LocalDate day) {
        List<Membership> there =
                members.stream().filter(each -> each.during().contains(day)).collect(Collectors.toList());
        long villages = there.stream().map(Membership::village).distinct().count();
        long centres = there.stream().filter(each -> each.role() == Role.CENTRE).count();
        boolean isCentred = switch (form) {
            case HUB -> there.isEmpty() || centres == 1;
            case ALLIANCE -> centres == 0;
            case DISTRICT -> centres <= 1;
        };
        return villages == there.size() && isCentred;
    }
}
