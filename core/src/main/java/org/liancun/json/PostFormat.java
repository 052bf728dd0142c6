// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Choice.oneOf;
import static org.liancun.json.Choice.when;
import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Listing.section;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.DATE;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.ID_OR_NONE;
import static org.liancun.json.Texts.OWN_ID;
import static org.liancun.json.Texts.PERIOD;
import static org.liancun.json.Texts.TITLE;
import static org.liancun.json.Texts.YEARS;

import java.util.List;
import org.liancun.json.Fitting.Firsts;
import org.liancun.organization.Filing;
import org.liancun.organization.Filling;
import org.liancun.organization.Post;
import org.liancun.organization.PostRegister;
import org.liancun.organization.PostRule;
import org.liancun.organization.Seat;
import org.liancun.organization.Status;
import org.liancun.organization.Tenure;

/** How rules of posts, tenures and filings stand in a file. */
final class PostFormat {
    static final Shape<Post> POST = shape(field("body", ID, Post::body), field("title", TITLE, Post::title), Post::new)
            .onOneLine();

    static final Choice<PostRule> RULE = oneOf(
            when(
                    "ex-officio",
                    PostRule.ExOfficio.class,
                    shape(
                            field("post", POST, PostRule.ExOfficio::post),
                            field("source", POST, PostRule.ExOfficio::source),
                            optional("facts", list(ID), PostRule.ExOfficio::facts, List.of()),
                            PostRule.ExOfficio::new)),
            when(
                    "apart",
                    PostRule.Apart.class,
                    shape(
                            field("post", POST, PostRule.Apart::post),
                            field("other", POST, PostRule.Apart::other),
                            optional("facts", list(ID), PostRule.Apart::facts, List.of()),
                            PostRule.Apart::new)),
            when(
                    "filed",
                    PostRule.Filed.class,
                    shape(
                            field("post", POST, PostRule.Filed::post),
                            field("registry", ID, PostRule.Filed::registry),
                            optional("facts", list(ID), PostRule.Filed::facts, List.of()),
                            PostRule.Filed::new)),
            when(
                    "term",
                    PostRule.Term.class,
                    shape(
                            field("post", POST, PostRule.Term::post),
                            field("years", YEARS, PostRule.Term::years),
                            optional("facts", list(ID), PostRule.Term::facts, List.of()),
                            PostRule.Term::new)));

    static final Shape<Tenure> TENURE = shape(
                    field("holder", OWN_ID, Tenure::holder),
                    field("post", POST, (Tenure tenure) -> tenure.seat().post()),
                    optional("village", ID_OR_NONE, tenure -> tenure.seat().village(), ""),
                    field("filling", Names.of(Filling.class), Tenure::filling),
                    field("status", Names.of(Status.class), Tenure::status),
                    field("term", PERIOD, Tenure::term),
                    optional("facts", list(ID), Tenure::facts, List.of()),
                    (holder, post, village, filling, status, term, facts) ->
                            new Tenure(holder, new Seat(post, village), filling, status, term, facts))
            .onOneLine();

    static final Shape<Filing> FILING = shape(
                    field("holder", ID, Filing::holder),
                    field("post", POST, (Filing filing) -> filing.seat().post()),
                    optional("village", ID_OR_NONE, filing -> filing.seat().village(), ""),
                    field("registry", ID, Filing::registry),
                    field("day", DATE, Filing::day),
                    (holder, post, village, registry, day) ->
                            new Filing(holder, new Seat(post, village), registry, day))
            .onOneLine();

    static final Shape<Parts> PARTS = shape(
            optional("rules", section(RULE), Parts::rules, List.of()),
            optional("tenures", section(TENURE), Parts::tenures, List.of()),
            optional("filings", section(FILING), Parts::filings, List.of()),
            Parts::new);

    static final Codec<PostRegister> POSTS = new Fitting<>(
            PARTS,
            parts -> PostRegister.problems(parts.tenures),
            parts -> new PostRegister(parts.rules, parts.tenures, parts.filings),
            (parts, left) -> new PostRegister(parts.rules, left.sound("/tenures", parts.tenures), parts.filings),
            posts -> new Parts(posts.rules(), posts.tenures(), posts.filings()));

    private PostFormat() {}

    /** Returns of a register that does not fit its bodies what does; its holders count as known. */
    static PostRegister sound(PostRegister posts, Firsts left) {
        posts.tenures().forEach(tenure -> left.lose(tenure.holder()));
        return new PostRegister(
                left.sound("/posts/rules", posts.rules()),
                left.sound("/posts/tenures", posts.tenures()),
                left.sound("/posts/filings", posts.filings()));
    }

    /** The parts before it is known whether they fit together. */
    record Parts(List<PostRule> rules, List<Tenure> tenures, List<Filing> filings) {}
}
