// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * What holds for whoever has a post: the office that gives it, the office it excludes, the file it is kept in, the term it
 * lasts.
 *
 * <p>Rules are data of an area or of its law, none is built in. Worked example, from two articles: the Party secretary of each
 * village is a member of the joint committee ({@link ExOfficio}); secretaries are on file with the county's organization
 * department ({@link Filed}).
 */
public sealed interface PostRule extends Serializable {
    /** Returns the post for which the rule is made. */
    Post post();

    /** Returns all posts that the rule names, by their names among its components. */
    Map<String, Post> posts();

    /** Returns the id of the body that keeps a file by this rule, empty if none does. */
    String registry();

    /** Returns the ids of the figures that report the rule. */
    List<String> facts();

    /** Returns the seat that whoever sits in the given one has with it by this rule, or nothing. */
    Optional<Seat> gives(Seat held);

    /** Returns what the rule finds amiss with somebody at work, among all who sit on that day. */
    List<SeatFinding> check(Tenure tenure, Sitting sitting);

    /**
     * The post is held by whoever holds another (当然委员), for the same village if that one is of a village.
     *
     * <p>Immutable and thread-safe.
     *
     * @param post the post that comes with the other
     * @param source the post that brings it
     * @param facts the ids of the figures that report it
     */
    record ExOfficio(Post post, Post source, List<String> facts) implements PostRule {
        /**
         * Checks that the posts differ.
         *
         * @throws IllegalArgumentException if a post is to bring itself, or a fact is no id or listed twice
         */
        public ExOfficio {
            requireOther(post, source);
            facts = Ids.once(facts, "Fact of a rule of posts");
        }

        /** Obtains the rule without facts. */
        public ExOfficio(Post post, Post source) {
            this(post, source, List.of());
        }

        @Override
        public Map<String, Post> posts() {
            return ImmutableMap.of("post", post, "source", source);
        }

        @Override
        public String registry() {
            return "";
        }

        @Override
        public Optional<Seat> gives(Seat held) {
            return held.post().equals(source) ? Optional.of(new Seat(post, held.village())) : Optional.empty();
        }

        @Override
        public List<SeatFinding> check(Tenure tenure, Sitting sitting) {
            boolean claims = tenure.seat().post().equals(post) && tenure.filling() == Filling.EX_OFFICIO;
            return claims && !sitting.isEntitled(tenure)
                    ? found(
                            SeatFinding.Kind.UNENTITLED,
                            tenure,
                            Name.of("应任“" + source + "”", "must hold " + source + ", but did not"))
                    : List.of();
        }
    }

    /**
     * Nobody may hold both posts at a time, whatever the villages.
     *
     * <p>Example: a member of the villagers' committee may not be a member of the body that supervises it (Organic Law of the
     * Villagers' Committees of 2018, article 32). Immutable and thread-safe.
     *
     * @param post one post
     * @param other the post that excludes it
     * @param facts the ids of the figures that report it
     */
    record Apart(Post post, Post other, List<String> facts) implements PostRule {
        /**
         * Checks that the posts differ.
         *
         * @throws IllegalArgumentException if a post is to exclude itself, or a fact is no id or listed twice
         */
        public Apart {
            requireOther(post, other);
            facts = Ids.once(facts, "Fact of a rule of posts");
        }

        /** Obtains the rule without facts. */
        public Apart(Post post, Post other) {
            this(post, other, List.of());
        }

        @Override
        public Map<String, Post> posts() {
            return ImmutableMap.of("post", post, "other", other);
        }

        @Override
        public String registry() {
            return "";
        }

        @Override
        public Optional<Seat> gives(Seat held) {
            return Optional.empty();
        }

        @Override
        public List<SeatFinding> check(Tenure tenure, Sitting sitting) {
            Post held = tenure.seat().post();
            Post excluded = held.equals(post) ? other : post;
            boolean concerned = held.equals(post) || held.equals(other);
            return concerned && sitting.holds(tenure.holder(), excluded)
                    ? found(
                            SeatFinding.Kind.CLASH,
                            tenure,
                            Name.of("不得兼任“" + excluded + "”", "must not hold " + excluded + ", but did"))
                    : List.of();
        }
    }

    /**
     * Holders are put on file with a body (备案管理).
     *
     * <p>Immutable and thread-safe.
     *
     * @param post the post
     * @param registry the id of the body that keeps the file
     * @param facts the ids of the figures that report it
     */
    record Filed(Post post, String registry, List<String> facts) implements PostRule {
        /**
         * Checks the ids.
         *
         * @throws IllegalArgumentException if the registry or a fact breaks the rule for ids, or a fact is listed twice
         */
        public Filed {
            requireNonNull(post, "post");
            Ids.require(registry, "Registry");
            facts = Ids.once(facts, "Fact of a rule of posts");
        }

        /** Obtains the rule without facts. */
        public Filed(Post post, String registry) {
            this(post, registry, List.of());
        }

        @Override
        public Map<String, Post> posts() {
            return ImmutableMap.of("post", post);
        }

        @Override
        public Optional<Seat> gives(Seat held) {
            return Optional.empty();
        }

        @Override
        public List<SeatFinding> check(Tenure tenure, Sitting sitting) {
            return tenure.seat().post().equals(post) && !sitting.isFiled(tenure, registry)
                    ? found(
                            SeatFinding.Kind.UNFILED,
                            tenure,
                            Name.of("应报" + registry + "备案", "must be on file with " + registry + ", but was not"))
                    : List.of();
        }
    }

    /**
     * A term lasts so many years; whoever sits when they are over is past it (届满). Where the first day of a tenure is not
     * told nothing is found.
     *
     * <p>Example: villagers' committees are elected for 5 years (Organic Law of the Villagers' Committees of 2018, article
     * 11). Immutable and thread-safe.
     *
     * @param post the post
     * @param years the length of a term, at least 1
     * @param facts the ids of the figures that report it
     */
    record Term(Post post, int years, List<String> facts) implements PostRule {
        /**
         * Checks the length.
         *
         * @throws IllegalArgumentException if a term is shorter than a year, or a fact is no id or listed twice
         */
        public Term {
            requireNonNull(post, "post");
            if (years < 1) {
                throw new IllegalArgumentException("Term of " + post + " must be at least 1 year, but was " + years);
            }
            facts = Ids.once(facts, "Fact of a rule of posts");
        }

        /** Obtains the rule without facts. */
        public Term(Post post, int years) {
            this(post, years, List.of());
        }

        @Override
        public Map<String, Post> posts() {
            return ImmutableMap.of("post", post);
        }

        @Override
        public String registry() {
            return "";
        }

        @Override
        public Optional<Seat> gives(Seat held) {
            return Optional.empty();
        }

        @Override
        public List<SeatFinding> check(Tenure tenure, Sitting sitting) {
            boolean concerned =
                    tenure.seat().post().equals(post) && !tenure.term().isOpenAtStart();
            return concerned && !sitting.day().isBefore(tenure.term().from().plusYears(years))
                    ? found(
                            SeatFinding.Kind.OVER_TERM,
                            tenure,
                            Name.of(
                                    "任期" + years + "年，自" + tenure.term().from() + "起已满",
                                    "must sit " + years + " years, but has sat since "
                                            + tenure.term().from()))
                    : List.of();
        }
    }

    private static void requireOther(Post post, Post other) {
        requireNonNull(post, "post");
        if (post.equals(requireNonNull(other, "other"))) {
            throw new IllegalArgumentException("Rule must join two posts, but " + post + " was both");
        }
    }

    private static List<SeatFinding> found(SeatFinding.Kind kind, Tenure tenure, Name reason) {
        return List.of(new SeatFinding(kind, tenure.seat(), tenure.holder(), reason));
    }
}
