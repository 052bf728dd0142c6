// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Basis;
import org.liancun.sharing.Books;
import org.liancun.sharing.Generated;
import org.liancun.sharing.Key;
import org.liancun.sharing.Line;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;
import org.liancun.venture.LegalForm;

/** Guards answer whatever they are asked: they never throw, and their findings cite laws that govern the entity. */
class GuardsLaws {
    @Property
    void guards_answer_for_every_agreement(
            @ForAll("agreements") Agreement agreement,
            @ForAll("purposes") Purposes purposes,
            @ForAll("entities") Entity entity) {
        Review review = Guards.before(agreement, purposes, entity);

        assertThat(review.findings()).allMatch(finding -> finding.article().governs(entity));
        assertThat(review.toString()).hasSizeLessThanOrEqualTo(1_000);
    }

    @Property
    void guards_answer_for_every_settlement(
            @ForAll("settlements") Settlement settlement,
            @ForAll("purposes") Purposes purposes,
            @ForAll("entities") Entity entity) {
        Review review = Guards.after(settlement, purposes, entity);

        assertThat(review.findings()).allMatch(finding -> finding.article().governs(entity));
        assertThat(review.toString()).hasSizeLessThanOrEqualTo(1_000);
        assertThat(review.table().toString()).isNotBlank();
    }

    /** The largest amounts there are: sums of lines for one purpose need not fit a long. */
    @Property
    void guards_answer_for_the_largest_amounts(
            @ForAll("purposes") Purposes purposes, @ForAll("entities") Entity entity, @ForAll("fen") long paid) {
        Tiers tiers = new Tiers(paid);

        Review review = Guards.after(tiers.settlement(), purposes, entity);

        assertThat(review.findings())
                .allMatch(finding -> finding.article().governs(entity))
                .allMatch(finding -> !review.unchecked().contains(finding.guard())
                        || !finding.figures().isEmpty());
    }

    @Property
    void guards_answer_for_every_meeting(@ForAll("meetings") Meeting meeting, @ForAll("entities") Entity entity) {
        Review review = Guards.meeting(meeting, entity);

        assertThat(review.findings()).allMatch(finding -> finding.article().governs(entity));
        for (Shortfall shortfall : Approvals.shortfalls(meeting, entity)) {
            assertThat(shortfall.missing()).isPositive();
        }
    }

    /** One vote more never makes an approval worse, and all votes of all members with much notice lack nothing. */
    @Property
    void all_votes_of_all_lack_nothing(@ForAll("meetings") Meeting meeting, @ForAll("entities") Entity entity) {
        long all = meeting.votes().all();
        Meeting unanimous = new Meeting(
                meeting.organ(),
                meeting.matter(),
                meeting.held().minusDays(15),
                meeting.held(),
                new Votes(all, all, all));

        assertThat(Approvals.shortfalls(unanimous, entity)).isEmpty();
    }

    @Property
    void only_what_governs_the_entity_limits_it(
            @ForAll("entities") Entity entity, @ForAll Parameter parameter, @ForAll("days") LocalDate day) {
        Entity then = new Entity(
                entity.id(),
                entity.form(),
                entity.places(),
                day,
                entity.holders(),
                entity.collectives(),
                entity.particulars());

        assertThat(LegalLimits.of(parameter, then))
                .allMatch(limit -> limit.article().governs(then));
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return Generated.agreements();
    }

    @Provide
    Arbitrary<Settlement> settlements() {
        return Generated.settlements();
    }

    /** Purposes of the tiers and slices of generated agreements, and of some that are not there. */
    @Provide
    Arbitrary<Purposes> purposes() {
        Arbitrary<String> paths = Arbitraries.of("t0", "t1", "t2", "t3", "t0/a", "t1/b", "t0/t1", "absent", "t2/c");
        return Arbitraries.maps(paths, Arbitraries.of(Purpose.values()))
                .ofMaxSize(6)
                .map(Purposes::of);
    }

    @Provide
    Arbitrary<Entity> entities() {
        Arbitrary<Set<String>> places = Arbitraries.of("shanghai", "zhejiang", "rongchang", "nanhai", "yantai")
                .set()
                .ofMaxSize(3);
        Arbitrary<Map<String, Ratio>> holders = Arbitraries.maps(
                        Arbitraries.of("v0", "v1", "v2", "v3", "v4", "e"), parts())
                .ofMaxSize(6);
        return Combinators.combine(Arbitraries.of(LegalForm.values()), places, days(), holders, particulars())
                .as((form, in, day, held, known) -> new Entity(
                        "e",
                        form,
                        ImmutableSortedSet.copyOf(in),
                        day,
                        ImmutableSortedMap.copyOf(held),
                        ImmutableSortedSet.copyOf(Sets.intersection(held.keySet(), Set.of("v0", "e"))),
                        known));
    }

    private static Arbitrary<Ratio> parts() {
        return Arbitraries.longs().between(0, Long.MAX_VALUE).map(part -> Ratio.of(part, Long.MAX_VALUE));
    }

    private static Arbitrary<Particulars> particulars() {
        Arbitrary<Map<Particular, Long>> numbers = Arbitraries.maps(
                Arbitraries.of(Particular.values()),
                Arbitraries.oneOf(fen(), Arbitraries.longs().between(0, 200)));
        Arbitrary<Set<Circumstance>> circumstances =
                Arbitraries.of(Circumstance.values()).set();
        return Combinators.combine(numbers, circumstances)
                .as((known, so) ->
                        new Particulars(ImmutableSortedMap.copyOf(known), ImmutableSortedSet.copyOf(so), List.of()));
    }

    @Provide
    static Arbitrary<Long> fen() {
        return Arbitraries.longs().between(0, Long.MAX_VALUE);
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2015, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Meeting> meetings() {
        Arbitrary<Votes> votes = Combinators.combine(fen(), fen(), fen()).as((all, present, consent) -> {
            long some = present % (all + 1);
            return new Votes(Math.max(1, all), some, some == 0 ? 0 : consent % some);
        });
        return Combinators.combine(
                        Arbitraries.of(Organ.values()),
                        Arbitraries.of(Matter.values()),
                        days(),
                        Arbitraries.integers().between(0, 30),
                        votes)
                .as((organ, matter, told, notice, vote) ->
                        new Meeting(organ, matter, told, told.plusDays(notice), vote));
    }

    /** Two steps that pay an amount each, and one between them in which it is paid in. */
    private record Tiers(long paid) {
        Settlement settlement() {
            return new Settlement(
                    "large",
                    Money.ofFen(paid),
                    Fixtures.DAY,
                    List.of(step("t0", paid), step("t2", -paid), step("t1", paid)),
                    Money.ZERO,
                    Books.EMPTY);
        }

        private static Step step(String path, long fen) {
            Money amount = Money.ofFen(fen);
            return new Step(
                    path,
                    Fixtures.companyOrder(10).tiers().get(0),
                    new Basis(amount, amount, amount, Money.ZERO),
                    new Key(1, 1),
                    List.of(new Line("v0", 1, amount)));
        }
    }
}
