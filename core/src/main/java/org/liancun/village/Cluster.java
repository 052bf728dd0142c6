// SPDX-License-Identifier: Apache-2.0
package org.liancun.village;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liancun.measure.Period;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * A group of neighbouring villages that are developed together (片区), with the time of each one's membership.
 *
 * <p>Villages may join, leave and join again; who belongs is always asked as of a day. Kept in the order of
 * {@link Membership}, whatever the order in which the memberships are given. What its form demands holds on every day:
 *
 * <table>
 * <caption>Forms</caption>
 * <tr><td>{@link Form#HUB}</td><td>exactly one centre on every day on which anyone belongs</td></tr>
 * <tr><td>{@link Form#ALLIANCE}</td><td>no centre</td></tr>
 * <tr><td>{@link Form#DISTRICT}</td><td>at most one centre; the villages may be unnamed</td></tr>
 * </table>
 *
 * <p>House definition, after the five systems named in {@link Form}. Immutable and thread-safe.
 *
 * @param id the id by which bodies and figures refer to it
 * @param name the name
 * @param form how the villages stand to each other
 * @param members the memberships: the centre first, then by village id, then by period
 * @param during the days on which the cluster exists
 * @param facts the ids of the facts from which this is known, in the order given
 */
public record Cluster(String id, Name name, Form form, List<Membership> members, Period during, List<String> facts)
        implements Serializable {
    /**
     * Puts the memberships in order and checks them.
     *
     * @throws IllegalArgumentException if an id breaks the rule of {@link Ids}; a hub or alliance names no village; a
     *     membership leaves the life of the cluster; a village belongs twice on one day; or there are fewer or more centres
     *     on a day than the form allows
     */
    public Cluster {
        Ids.require(id, "Cluster id");
        requireNonNull(name, "name");
        requireNonNull(form, "form");
        requireNonNull(during, "during");
        members = members.stream().sorted().collect(toImmutableList());
        facts = ImmutableList.copyOf(facts);
        for (String fact : facts) {
            Ids.require(fact, "Fact of cluster " + id);
        }
        new ClusterRules(id, form, members, during).check();
    }

    /** Obtains a cluster without facts. */
    public static Cluster of(String id, Name name, Form form, Period during, List<Membership> members) {
        return new Cluster(id, name, form, members, during, List.of());
    }

    /**
     * Returns the ids of the villages that belong on a day: the centre first, then by id.
     *
     * <p>Empty on a day on which nobody belongs, as before the cluster was founded.
     */
    public List<String> villagesAt(LocalDate day) {
        return members.stream()
                .filter(each -> each.during().contains(day))
                .map(Membership::village)
                .collect(toImmutableList());
    }

    /** Returns the id of the centre village on a day, or nothing when there is none. */
    public Optional<String> centreAt(LocalDate day) {
        return members.stream()
                .filter(each -> each.role() == Role.CENTRE && each.during().contains(day))
                .map(Membership::village)
                .findFirst();
    }

    /** Tells whether a village belongs on a day. */
    public boolean isMember(String village, LocalDate day) {
        return members.stream()
                .anyMatch(
                        each -> each.village().equals(village) && each.during().contains(day));
    }

    /** Returns the ids of all villages that belong on some day, each once: those that were centre first, then by id. */
    public List<String> villages() {
        return members.stream().map(Membership::village).distinct().collect(toImmutableList());
    }

    /**
     * Returns the cluster with one more membership.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public Cluster with(Membership membership) {
        List<Membership> more = ImmutableList.<Membership>builder()
                .addAll(members)
                .add(membership)
                .build();
        return new Cluster(id, name, form, more, during, facts);
    }

    /** Returns one row for each membership: village id, role, period. */
    public TextTable table() {
        return new TextTable(
                List.of("village", "role", "during"),
                members.stream()
                        .map(each -> List.of(
                                each.village(),
                                each.role().label().zh(),
                                each.during().toString()))
                        .collect(toImmutableList()));
    }

    /** Returns id, form, number of villages and life, then each village in a line, within 1,000 characters. */
    @Override
    public String toString() {
        int count = villages().size();
        String first = Prompt.cut(id, 32) + ": " + form.label().zh() + ", " + count
                + (count == 1 ? " village, " : " villages, ") + during;
        return Prompt.text(first, Lists.transform(members, each -> "  " + each));
    }
}
