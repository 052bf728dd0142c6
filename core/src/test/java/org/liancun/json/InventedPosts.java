// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.util.ArrayList;
import java.util.List;
import org.liancun.measure.Period;
import org.liancun.organization.Body;
import org.liancun.organization.Filing;
import org.liancun.organization.Filling;
import org.liancun.organization.Post;
import org.liancun.organization.PostRegister;
import org.liancun.organization.PostRule;
import org.liancun.organization.Seat;
import org.liancun.organization.Status;
import org.liancun.organization.Tenure;

/** Invents rules of posts, tenures and filings that fit some bodies. */
final class InventedPosts {
    private final Invented invented;
    private final List<Body> bodies;
    private final List<String> villages;
    private final List<String> figures;
    private final PostRegister register;

    InventedPosts(Invented invented, List<Body> bodies, List<String> villages, List<String> figures) {
        this.invented = invented;
        this.bodies = bodies;
        this.villages = villages;
        this.figures = figures;
        List<Tenure> tenures =
                invented.ids("holder", 0).stream().map(this::tenure).toList();
        List<PostRule> rules = invented.several(0, () -> rule(post(invented.one(bodies)), post(invented.one(bodies))));
        List<Filing> filings = invented.some(tenures, 0).stream()
                .map(tenure -> new Filing(
                        tenure.holder(), tenure.seat(), invented.one(bodies).id(), invented.day()))
                .toList();
        this.register = new PostRegister(rules, tenures, filings);
    }

    PostRegister register() {
        return register;
    }

    List<String> holders() {
        return register.tenures().stream().map(Tenure::holder).toList();
    }

    private PostRule rule(Post post, Post other) {
        List<String> facts = invented.some(figures, 0);
        PostRule term = new PostRule.Term(post, 1 + invented.below(9), facts);
        PostRule filed = new PostRule.Filed(post, invented.one(bodies).id(), facts);
        return switch (invented.below(post.equals(other) ? 2 : 4)) {
            case 0 -> term;
            case 1 -> filed;
            case 2 -> new PostRule.ExOfficio(post, other, facts);
            default -> new PostRule.Apart(post, other, facts);
        };
    }

    private Tenure tenure(String holder) {
        Body body = invented.one(bodies);
        Period term = invented.period();
        return new Tenure(
                holder,
                new Seat(post(body), invented.one(seatVillages(body))),
                invented.one(Filling.class),
                body.status() == Status.PLANNED ? Status.PLANNED : invented.one(Status.class),
                term,
                invented.some(figures, 0));
    }

    private List<String> seatVillages(Body body) {
        List<String> some = new ArrayList<>(body.villages());
        some.retainAll(villages);
        return some;
    }

    private Post post(Body body) {
        return body.posts().isEmpty() ? new Post(body.id(), invented.name().zh()) : invented.one(body.posts());
    }
}
