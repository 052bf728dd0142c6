// SPDX-License-Identifier: Apache-2.0
package org.liancun.network;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Explanation.Reason;
import org.liancun.sharing.Step;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Worded;

/**
 * Where a part of a payment comes from. All cases are immutable and thread-safe.
 *
 * <p>Money in a pot has no owner's mark on it. House definition: a payment comes from all that brought money into the pot, in
 * proportion to what each brought, to the fen by largest remainder; what the payer itself paid in lessens all alike. A tier that
 * was backed comes from its pot and its backer in the same way, and what the tier left went into the pot. What a rounding overpaid,
 * beyond all that was brought, counts as given from outside.
 */
public sealed interface Origin extends Worded, Serializable {
    /** Returns the part that comes from here; negative only in the trace of who paid in. */
    Money amount();

    /** Returns the origins of the part, which add up to it; none for money that came into the network here. */
    List<Origin> origins();

    /** Returns the ends of all ways back: what was given from outside and what was paid in, from left to right. */
    default Stream<Origin> ends() {
        return origins().isEmpty() ? Stream.of(this) : origins().stream().flatMap(Origin::ends);
    }

    /** Tells whether the part came from outside the network into its hop. */
    default boolean isOutside() {
        return false;
    }

    /** Returns the id of the hop that was given or made the payment. */
    String hop();

    /** Returns the row of a table: amount, from, paid to, hop, step, whole payment. */
    List<String> row();

    private static Phrase called(String path, Names names) {
        return Phrase.join(
                Phrase.same("/"),
                Splitter.on('/').splitToStream(path).map(names::phrase).toList());
    }

    /**
     * Money given to a hop from outside the network.
     *
     * @param hop the hop's id
     * @param amount the part that comes from there
     */
    record Outside(String hop, Money amount) implements Origin {
        /** Checks the id. */
        public Outside {
            Ids.require(hop, "Hop id");
            requireNonNull(amount, "amount");
        }

        @Override
        public boolean isOutside() {
            return true;
        }

        @Override
        public List<Origin> origins() {
            return List.of();
        }

        @Override
        public List<String> row() {
            return List.of(amount.toString(), "outside", "", hop, "", "");
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("%s 外部拨入%s", "%s given from outside to %s", Words.of(amount), names.phrase(hop));
        }
    }

    /**
     * Money a party paid into a hop, as the backer of a tier (差额补足) or under a tier that is paid in (缴入).
     *
     * @param hop the hop's id
     * @param path the step under which it was paid in
     * @param party the id of the party that paid
     * @param amount the part that comes from there; negative in the trace of that party itself
     */
    record PaidIn(String hop, String path, String party, Money amount) implements Origin {
        /** Checks the ids. */
        public PaidIn {
            Ids.require(hop, "Hop id");
            requireNonNull(path, "path");
            Ids.require(party, "Party id");
            requireNonNull(amount, "amount");
        }

        /** Returns another part of what was paid in. */
        PaidIn with(Money part) {
            return new PaidIn(hop, path, party, part);
        }

        /** Returns both parts of what was paid in under one step. */
        PaidIn plus(PaidIn other) {
            return with(amount.plus(other.amount));
        }

        @Override
        public List<Origin> origins() {
            return List.of();
        }

        @Override
        public List<String> row() {
            return List.of(amount.toString(), party, "", hop, path, "");
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of(
                    "%1$s 由%2$s缴入%4$s（%3$s）",
                    "%1$s paid in by %2$s to %4$s, %3$s",
                    Words.of(amount),
                    names.phrase(party),
                    called(path, names),
                    names.phrase(hop));
        }
    }

    /**
     * What a hop paid a party: one line at the top of a trace, all lines together where the party paid it on.
     *
     * @param hop the hop's id
     * @param reasons the lines that pay, of one party, and their steps; at least one
     * @param amount the part of the payment that is meant; all of it in the first place
     * @param origins where the part comes from, adding up to it: what backers paid in, in the order of the lines and innermost tier
     *     first, then money from outside, what others paid in, what the hops it draws from paid, in the order of settlement; parts
     *     of nothing are left out
     */
    record Payment(String hop, List<Reason> reasons, Money amount, List<Origin> origins) implements Origin {
        /**
         * Checks that the lines are one party's and the origins add up.
         *
         * @throws IllegalArgumentException if they do not, or the part is more than the payment
         */
        public Payment {
            Ids.require(hop, "Hop id");
            reasons = ImmutableList.copyOf(reasons);
            origins = ImmutableList.copyOf(origins);
            String party = onlyParty(hop, reasons);
            Money paid = paid(reasons);
            Money sum = Money.sum(origins.stream().map(Origin::amount).toList());
            if (!sum.equals(amount)) {
                throw new IllegalArgumentException("Origins of " + amount + " paid to " + party + " by hop " + hop
                        + " must add up to it, but added up to " + sum);
            }
            if (!amount.equals(paid) && (amount.signum() < 0 || amount.compareTo(paid) > 0)) {
                throw new IllegalArgumentException("Part of the payment to " + party + " by hop " + hop
                        + " must be at most " + paid + ", but was " + amount);
            }
        }

        private static String onlyParty(String hop, List<Reason> reasons) {
            List<String> parties =
                    reasons.stream().map(each -> each.line().party()).distinct().toList();
            if (parties.size() != 1) {
                throw new IllegalArgumentException(
                        "Payment by hop " + hop + " must have lines of one party, but had lines of " + parties);
            }
            return parties.get(0);
        }

        private static Money paid(List<Reason> reasons) {
            return Money.sum(reasons.stream().map(each -> each.line().paid()).toList());
        }

        /** Returns the id of the party that was paid. */
        public String party() {
            return reasons.get(0).line().party();
        }

        /** Returns the whole payment: what the lines pay together. */
        public Money paid() {
            return paid(reasons);
        }

        @Override
        public List<String> row() {
            String paths = reasons.stream().map(each -> each.step().path()).collect(joining(", "));
            return List.of(amount.toString(), "hop", party(), hop, paths, paid().toString());
        }

        @Override
        public Phrase phrase(Names names) {
            Phrase whole = amount.equals(paid()) ? Phrase.EMPTY : Phrase.of("（共%s）", " of %s", Words.of(paid()));
            List<Phrase> steps = reasons.stream()
                    .map(each -> called(each.step().path(), names))
                    .toList();
            return Phrase.of(
                            "%1$s%2$s 由%3$s付给%4$s（%5$s）",
                            "%1$s%2$s paid to %4$s by %3$s, %5$s",
                            Words.of(amount),
                            whole,
                            names.phrase(hop),
                            names.phrase(party()),
                            Phrase.list(steps))
                    .plus(key(names));
        }

        /** Returns how a step divided its amount; nothing when one party got all of it, or for several steps. */
        private Phrase key(Names names) {
            Reason first = reasons.get(0);
            Step step = first.step();
            if (reasons.size() > 1 || step.lines().size() == 1) {
                return Phrase.EMPTY;
            }
            Ratio total = Ratio.of(step.key().total(), step.key().scale());
            return Phrase.of(
                    "：%3$s，占%1$s/%2$s",
                    ": %1$s of %2$s %3$s",
                    Phrase.same(step.held(first.line()).plain()),
                    Phrase.same(total.plain()),
                    step.tier().split().phrase(names));
        }
    }
}
