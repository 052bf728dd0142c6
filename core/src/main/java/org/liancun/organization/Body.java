// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.liancun.measure.Qualifier;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * A body (机构): a committee, office, company or association, with the posts that a source reports.
 *
 * <p>Worked numbers, from two reported systems. A joint Party committee over 5 villages with 1 dispatched secretary, at least
 * 1 deputy ex officio, and of each village its first secretary and its Party secretary has 1 + 1以上 + 5 + 5 = 12席以上. A
 * general branch over 3 villages with 1 secretary, 1 member of each village and 1-2 staff has 4席 and 5-6人.
 *
 * <p>Whoever holds two seats is counted twice, as published; {@link #fewestPeople()} bounds the other reading. Immutable and
 * thread-safe.
 *
 * @param id the id by which data refers to the body
 * @param name its name
 * @param kind what it is
 * @param status whether it is at work or announced
 * @param above the id of the body that leads it, empty if none is told
 * @param villages the ids of the villages it serves, in the order given, each once; empty if they are not told
 * @param seats the posts and their numbers, in the order given, each Chinese title once; empty if the source does not tell them
 * @param facts the ids of the figures that report it
 */
public record Body(
        String id,
        Name name,
        BodyKind kind,
        Status status,
        String above,
        List<String> villages,
        List<SeatRule> seats,
        List<String> facts)
        implements Serializable {

    /**
     * Checks ids and posts.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids, a village, post or fact is listed twice, or a post is
     *     counted per village and no village is listed
     */
    public Body {
        Ids.require(id, "Body id");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(status, "status");
        if (!requireNonNull(above, "above").isEmpty()) {
            Ids.require(above, "Body above " + id);
        }
        villages = Ids.once(villages, "Village of " + id);
        facts = Ids.once(facts, "Fact of " + id);
        seats = ImmutableList.copyOf(seats);
        Ids.requireOnce(seats, rule -> rule.post().zh(), "Post of " + id);
        if (villages.isEmpty() && seats.stream().anyMatch(rule -> rule.basis() == SeatBasis.PER_VILLAGE)) {
            throw new IllegalArgumentException(
                    "Villages of " + id + " must be listed for a post counted per village, but were []");
        }
    }

    /** Obtains a body at work, of no stated place, villages, posts or facts. */
    public static Body of(String id, Name name, BodyKind kind) {
        return new Body(id, name, kind, Status.FOUNDED, "", List.of(), List.of(), List.of());
    }

    /** Returns the same body under another one. */
    public Body under(String above) {
        return new Body(id, name, kind, status, above, villages, seats, facts);
    }

    /** Returns the same body serving these villages with these posts. */
    public Body with(List<String> villages, List<SeatRule> seats) {
        return new Body(id, name, kind, status, above, villages, seats, facts);
    }

    /** Returns the same body as announced rather than founded, or the reverse. */
    public Body with(Status status) {
        return new Body(id, name, kind, status, above, villages, seats, facts);
    }

    /** Returns the posts that are told, in the order of the rules. */
    public List<Post> posts() {
        return seats.stream().map(rule -> new Post(id, rule.post().zh())).toList();
    }

    /** Returns the number of seats in 席, or nothing when no post with a seat is told. */
    public Optional<Quantity> seatCount() {
        return sum(SeatRule::isSeat, Unit.SEAT);
    }

    /** Returns the number of people in 人, staff included and one for each seat, or nothing when no post is told. */
    public Optional<Quantity> headcount() {
        return sum(rule -> true, Unit.PERSON);
    }

    /**
     * Returns the fewest people who can hold all posts when one person may hold every ex officio seat of a village (一肩挑 or a
     * secretary who is both sent and elected), as a lower bound in 人; nothing when no post is told.
     *
     * <p>Of the ex officio posts of a village only the most numerous counts. The committee of 12席以上 above then needs
     * 1 + 1以上 + 5 = 7人以上. House definition.
     */
    public Optional<Quantity> fewestPeople() {
        Ratio apart = Ratio.ZERO;
        Ratio together = Ratio.ZERO;
        for (SeatRule rule : seats) {
            if (rule.basis() == SeatBasis.PER_VILLAGE && rule.filling() == Filling.EX_OFFICIO) {
                together = together.max(rule.fewest(villages.size()));
            } else {
                apart = apart.plus(rule.fewest(villages.size()));
            }
        }
        Quantity fewest = Quantity.of(apart.plus(together), Qualifier.AT_LEAST, Unit.PERSON);
        return seats.isEmpty() ? Optional.empty() : Optional.of(fewest);
    }

    /** Returns the posts in Chinese as a table with one line each, in the order of the rules, and the sums. */
    public String table() {
        return table(Locale.CHINESE);
    }

    /** Returns the posts as a table in the language of the locale. */
    public String table(Locale locale) {
        return BodyTable.of(this, locale);
    }

    /** Returns text such as {@code "joint-committee 联合党委"}; what is only announced ends in {@code "（拟设）"}. */
    @Override
    public String toString() {
        return id + " " + kind.label() + (status == Status.PLANNED ? "（" + status.label() + "）" : "");
    }

    private Optional<Quantity> sum(Predicate<SeatRule> which, Unit unit) {
        return seats.stream()
                .filter(which)
                .map(rule -> rule.total(villages.size()))
                .map(number -> new Quantity(number.bounds(), number.qualifier(), unit))
                .reduce(Quantity::plus);
    }
}
