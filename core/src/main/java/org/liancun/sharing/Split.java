// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.liancun.division.ClaimsRule;
import org.liancun.measure.Bounds;
import org.liancun.money.Ratio;
import org.liancun.plan.Routine;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Outline;
import org.liancun.text.Phrase;
import org.liancun.text.Worded;
import org.liancun.village.Party;

/**
 * To whom a tier pays: the third of a tier's five choices.
 *
 * <p>Splits combine: a slice of a ratio split is paid by another split, and nested tiers are a whole agreement inside a tier.
 * All cases are immutable and thread-safe.
 */
public sealed interface Split extends Worded, Serializable permits Split.Direct, SplitByRatio, Split.Tiers, PaidIn {
    /** Obtains payment to one party or fund. */
    static Direct to(String party) {
        return new To(party);
    }

    /** Obtains equal payments (均分). */
    static Direct equally(Who among) {
        return new Equally(among);
    }

    /** Obtains payments in proportion to what each holds of a measure (按股, 按亩, 按人口). */
    static Direct by(String measure, Who among) {
        return new ByMeasure(measure, among);
    }

    /** Obtains a ratio split (按比例); what slices that are only bounded do not use remains in the pot. */
    static Split byRatio(Slice... slices) {
        return new SplitByRatio(List.of(slices), "");
    }

    /** Obtains a ratio split in which one slice gets whatever the others do not use (未用部分归集体). */
    static Split byRatioRestTo(String unspent, Slice... slices) {
        return new SplitByRatio(List.of(slices), unspent);
    }

    /** Obtains nested tiers that divide the amount as if it were a pot; what they leave goes back to the outer pot. */
    static Split tiers(Tier... tiers) {
        return new Tiers(List.of(tiers));
    }

    /** Obtains payment of each party's own claim under a take that makes claims; in proportion when it is too little. */
    static Direct byClaim() {
        return new ByClaim(ClaimsRule.PROPORTIONAL);
    }

    /** Obtains payment of each party's own claim; by a rule when it is too little. */
    static Direct byClaim(ClaimsRule rule) {
        return new ByClaim(rule);
    }

    /** Obtains payment into the pot by one party, such as the fund that kept the profit of earlier years (转入). */
    static Split from(String party) {
        return new PaidIn(to(party));
    }

    /** Obtains payment into the pot by several parties: equally, by a measure, or each its own claim (缴入). */
    static Split from(Direct by) {
        return new PaidIn(by);
    }

    /**
     * Pays a portion out.
     *
     * @return the steps, in order; what their lines do not pay goes back to the pot
     * @throws IllegalArgumentException if a party or measure is unknown, or nobody is to be paid
     */
    List<Step> pay(Portion portion);

    /** Returns how a plan pays a portion out: as {@link #pay} does. */
    Routine compiled(CompiledPortion portion);

    /** Returns what the split names, at any depth. */
    List<Mention> mentions();

    /** Returns the tiers that stand directly inside, in order; none for a split that pays parties. */
    default List<Tier> inner() {
        return List.of();
    }

    /** Returns what is said of the slices or tiers that stand directly inside, in order; nothing for a split that pays parties. */
    default List<Outline> points(Names names) {
        return List.of();
    }

    /** Tells whether claims are paid, so that the tier's take must make them. */
    default boolean paysClaims() {
        return false;
    }

    /** Tells whether, but for rounding, all of an amount is always paid out, so that nothing of it goes back to the pot. */
    boolean paysAll();

    /** Tells whether the parties pay in, so that the pot grows. */
    default boolean paysIn() {
        return false;
    }

    /** A split in one step that has a line for each party. */
    sealed interface Direct extends Split permits To, Equally, ByMeasure, ByClaim {
        /** Divides a portion among the parties. */
        Step divide(Portion portion);

        /** Returns the words for who pays in, when the lines are turned round. */
        default Phrase phraseIn(Names names) {
            return phrase(names);
        }

        @Override
        default List<Step> pay(Portion portion) {
            return List.of(divide(portion));
        }

        @Override
        default boolean paysAll() {
            return true;
        }
    }

    /**
     * Everything to one party.
     *
     * @param party the party's id
     */
    record To(String party) implements Direct {
        /** Checks the id. */
        public To {
            Ids.require(party, "Party id");
        }

        @Override
        public Step divide(Portion portion) {
            return portion.divide(List.of(portion.register().party(party)), new long[] {1}, 1);
        }

        @Override
        public Routine compiled(CompiledPortion portion) {
            return portion.divide(List.of(portion.register().party(party)), new long[] {1}, 1);
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.of(Mention.Kind.PARTY, "party", party);
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("付给%s", "to %s", names.phrase(party));
        }

        @Override
        public Phrase phraseIn(Names names) {
            return Phrase.of("由%s承担", "by %s", names.phrase(party));
        }
    }

    /**
     * The same to each.
     *
     * @param among who is paid
     */
    record Equally(Who among) implements Direct {
        /** Checks that there is a selection. */
        public Equally {
            requireNonNull(among, "among");
        }

        @Override
        public Step divide(Portion portion) {
            List<Party> parties = among.select(portion.register());
            return portion.divide(parties, ones(parties.size()), 1);
        }

        @Override
        public Routine compiled(CompiledPortion portion) {
            List<Party> parties = among.select(portion.register());
            return portion.divide(parties, ones(parties.size()), 1);
        }

        private static long[] ones(int count) {
            long[] ones = new long[count];
            Arrays.fill(ones, 1);
            return ones;
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.in("among", among.mentions());
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("由%s均分", "equally among %s", among.phrase(names));
        }
    }

    /**
     * In proportion to a measure.
     *
     * @param measure the measure
     * @param among who is paid
     */
    record ByMeasure(String measure, Who among) implements Direct {
        /** Checks the measure. */
        public ByMeasure {
            Ids.require(measure, "Measure of a split");
            requireNonNull(among, "among");
        }

        @Override
        public Step divide(Portion portion) {
            Register register = portion.register();
            List<Party> parties = among.select(register);
            Column column = register.column(measure);
            return portion.divide(parties, register.weights(column, parties), column.scale);
        }

        @Override
        public Routine compiled(CompiledPortion portion) {
            Register register = portion.register();
            List<Party> parties = among.select(register);
            Column column = register.column(measure);
            return portion.divide(parties, register.weights(column, parties), column.scale);
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.all(
                    Mentions.of(Mention.Kind.MEASURE, "measure", measure), Mentions.in("among", among.mentions()));
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("由%2$s按%1$s分配", "by %s among %s", names.phrase(measure), among.phrase(names));
        }
    }

    /**
     * One slice of a ratio split.
     *
     * @param id the slice's id, unique in the split
     * @param ratio its part of the whole: a point when it is fixed; where a bound is missing it is 0 or 100 %
     * @param to how the slice is paid
     */
    record Slice(String id, Bounds ratio, Split to) implements Serializable {
        /**
         * Checks id and range.
         *
         * @throws IllegalArgumentException if the id breaks the rule of ids or a bound is below 0 or, unless the ratio is fixed,
         *     above 100 %, or the slice is paid in
         */
        public Slice {
            Ids.require(id, "Slice id");
            if (requireNonNull(to, "to").paysIn()) {
                throw new IllegalArgumentException("Slice " + id + " must be paid out, but was " + to.describe());
            }
            ratio = SplitChecks.part(id, ratio);
        }

        /** Obtains a slice paid to one party, which also names it. */
        public static Slice of(Ratio ratio, String party) {
            return of(party, ratio, Split.to(party));
        }

        /** Obtains a slice paid by a split. */
        public static Slice of(String id, Ratio ratio, Split to) {
            return new Slice(id, Bounds.point(ratio), to);
        }

        /** Obtains a slice of a ratio or more (不低于), paid to one party, which also names it. */
        public static Slice atLeast(Ratio ratio, String party) {
            return new Slice(party, Bounds.atLeast(ratio), Split.to(party));
        }

        /** Obtains a slice of a ratio or less (不超过), paid to one party, which also names it. */
        public static Slice atMost(Ratio ratio, String party) {
            return new Slice(party, Bounds.between(Ratio.ZERO, ratio), Split.to(party));
        }

        /** Tells whether the agreement fixes the ratio. */
        public boolean isFixed() {
            return ratio.isPoint();
        }
    }

    /**
     * Nested tiers.
     *
     * @param tiers the tiers in order, at least one
     */
    record Tiers(List<Tier> tiers) implements Split {
        /** Checks the tiers as those of an agreement, nested at most 50 deep. */
        public Tiers {
            tiers = ImmutableList.copyOf(tiers);
            SplitChecks.requireNested(tiers);
        }

        @Override
        public List<Step> pay(Portion portion) {
            Situation inside = portion.situation().inside(portion.amount());
            return ImmutableList.<Step>builder()
                    .add(portion.group())
                    .addAll(Sharing.turns(tiers, portion.path() + "/", inside).steps())
                    .build();
        }

        @Override
        public Routine compiled(CompiledPortion portion) {
            Compiling inside = portion.at().inside(portion.amount());
            return CompiledTier.all(tiers, portion.path() + "/", inside)
                    .after(cells -> cells[inside.remaining()] = cells[portion.amount()]);
        }

        /** The last tier must take everything that the others leave, whatever happened. */
        @Override
        public boolean paysAll() {
            return tiers.get(tiers.size() - 1).paysRest();
        }

        @Override
        public List<Tier> inner() {
            return tiers;
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.each("tiers", tiers, Tier::mentions);
        }

        @Override
        public Phrase phrase(Names names) {
            return new Phrase("按下列各项依次分配", "by nested tiers");
        }

        @Override
        public List<Outline> points(Names names) {
            return Tier.outlines(tiers, names);
        }
    }

    /**
     * Each party's own claim under the tier's take.
     *
     * @param rule how the amount is divided when it is less than the claims
     */
    record ByClaim(ClaimsRule rule) implements Direct {
        /** Checks that there is a rule. */
        public ByClaim {
            requireNonNull(rule, "rule");
        }

        @Override
        public Step divide(Portion portion) {
            return portion.divideClaims(rule);
        }

        @Override
        public Routine compiled(CompiledPortion portion) {
            return portion.divideClaims(rule);
        }

        @Override
        public boolean paysClaims() {
            return true;
        }

        @Override
        public List<Mention> mentions() {
            return List.of();
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("各按其应得支付，不足时依%s", "to each its own claim, %s when short", rule.phrase());
        }

        @Override
        public Phrase phraseIn(Names names) {
            return new Phrase("各按其应缴额", "by each its own claim");
        }
    }
}
