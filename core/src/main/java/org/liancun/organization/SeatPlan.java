// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.liancun.text.Advice;
import org.liancun.text.Clip;

/** The posts of a body by their titles and its villages, to look seats up. A body whose posts are not told may have any. */
final class SeatPlan {
    private final Body body;
    private final ImmutableMap<String, SeatRule> rules;
    private final ImmutableSet<String> villages;

    SeatPlan(Body body) {
        this.body = body;
        this.rules =
                body.seats().stream().collect(toImmutableMap(rule -> rule.post().zh(), rule -> rule));
        this.villages = ImmutableSet.copyOf(body.villages());
    }

    /** The rule of a post, or nothing when the body tells no such post. */
    Optional<SeatRule> rule(Post post) {
        return Optional.ofNullable(rules.get(post.title()));
    }

    /** The seat as the body counts it: of no village where the post is counted per body. */
    Seat place(Seat seat) {
        return isCounted(seat.post(), SeatBasis.PER_BODY) ? Seat.of(seat.post()) : seat;
    }

    /** Tells why the body does not have a post, or nothing if it does. */
    Optional<String> problem(Post post, Advice advice) {
        return rules.isEmpty() || rules.containsKey(post.title())
                ? Optional.empty()
                : Optional.of("Post in " + body.id() + " must be known, but was \"" + Clip.of(post.title()) + "\""
                        + advice.sentence(post.title(), rules.keySet()));
    }

    /** Tells why a seat cannot be of its village, or nothing if it can. */
    Optional<String> villageProblem(Seat seat, Advice advice) {
        return !isCounted(seat.post(), SeatBasis.PER_VILLAGE) || villages.contains(seat.village())
                ? Optional.empty()
                : Optional.of("Village of " + seat.post() + " must be known, but was \"" + seat.village() + "\""
                        + advice.sentence(seat.village(), villages));
    }

    private boolean isCounted(Post post, SeatBasis basis) {
        return rule(post).filter(rule -> rule.basis() == basis).isPresent();
    }
}
