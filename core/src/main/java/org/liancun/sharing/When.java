// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.liancun.measure.Period;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.plan.Condition;
import org.liancun.plan.Expression;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Worded;

/**
 * Under which condition a tier takes part: the fourth of a tier's five choices.
 *
 * <p>A threshold of 100 is reached by 100.00 and exceeded by 100.01. What can be said by {@code both} and {@code not} has no case
 * of its own: either of two is {@code not(both(not(a), not(b)))}. All cases are immutable and thread-safe.
 */
public sealed interface When extends Worded, Serializable {
    /** Obtains the condition that always holds. */
    static When always() {
        return new Always();
    }

    /** Obtains the condition that the register's date lies in a period. */
    static When during(Period period) {
        return new During(period);
    }

    /** Obtains the condition that a base is an amount or more (达到、不低于). */
    static When reaches(Base base, Money amount) {
        return new Reaches(base, amount);
    }

    /** Obtains the condition that a base is more than an amount (超过). */
    static When exceeds(Base base, Money amount) {
        return new Exceeds(base, amount);
    }

    /** Obtains the condition that a base is less than an amount (低于). */
    static When below(Base base, Money amount) {
        return not(reaches(base, amount));
    }

    /** Obtains the condition that an event happened in the period. */
    static When happened(String event) {
        return new Happened(event);
    }

    /** Obtains the condition that both hold. */
    static When both(When one, When other) {
        return new Both(one, other);
    }

    /** Obtains the condition that another does not hold. */
    static When not(When when) {
        return new Not(when);
    }

    /** Tells whether the condition holds when the tier's turn comes. */
    boolean holds(Situation situation);

    /** Returns how a plan asks whether the condition holds: what {@link #holds} returns. */
    Condition compiled(Compiling at);

    /** Returns how deep conditions are nested; at most 50. */
    default int depth() {
        return 1;
    }

    /** Returns what the condition names. */
    List<Mention> mentions();

    /** No condition. */
    record Always() implements When {
        @Override
        public boolean holds(Situation situation) {
            return true;
        }

        @Override
        public Condition compiled(Compiling at) {
            return cells -> true;
        }

        @Override
        public List<Mention> mentions() {
            return List.of();
        }

        @Override
        public Phrase phrase(Names names) {
            return new Phrase("任何情况下", "always");
        }
    }

    /**
     * A period in which the register's date must lie.
     *
     * @param period the period
     */
    record During(Period period) implements When {
        /** Checks that there is a period. */
        public During {
            requireNonNull(period, "period");
        }

        @Override
        public boolean holds(Situation situation) {
            return period.contains(situation.asOf());
        }

        @Override
        public Condition compiled(Compiling at) {
            boolean holds = period.contains(at.asOf());
            return cells -> holds;
        }

        @Override
        public List<Mention> mentions() {
            return List.of();
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("日期在%s", "during %s", Words.of(period));
        }
    }

    /**
     * A base that must be an amount or more.
     *
     * @param base the base, at the point where the tier's turn comes
     * @param amount the threshold
     */
    record Reaches(Base base, Money amount) implements When {
        /** Checks that both are there. */
        public Reaches {
            requireNonNull(base, "base");
            requireNonNull(amount, "amount");
        }

        @Override
        public boolean holds(Situation situation) {
            return base.amount(situation).compareTo(amount) >= 0;
        }

        @Override
        public Condition compiled(Compiling at) {
            Expression of = base.compiled(at);
            return cells -> of.value(cells) >= amount.fen();
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.in("base", base.mentions());
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("%s达到%s", "if %s reaches %s", base.phrase(names), Words.of(amount));
        }
    }

    /**
     * A base that must be more than an amount.
     *
     * @param base the base, at the point where the tier's turn comes
     * @param amount the threshold
     */
    record Exceeds(Base base, Money amount) implements When {
        /** Checks that both are there. */
        public Exceeds {
            requireNonNull(base, "base");
            requireNonNull(amount, "amount");
        }

        @Override
        public boolean holds(Situation situation) {
            return base.amount(situation).compareTo(amount) > 0;
        }

        @Override
        public Condition compiled(Compiling at) {
            Expression of = base.compiled(at);
            return cells -> of.value(cells) > amount.fen();
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.in("base", base.mentions());
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("%s超过%s", "if %s exceeds %s", base.phrase(names), Words.of(amount));
        }
    }

    /**
     * An event that must have happened in the period.
     *
     * @param event the event
     */
    record Happened(String event) implements When {
        /** Checks the event's id. */
        public Happened {
            Ids.require(event, "Event");
        }

        @Override
        public boolean holds(Situation situation) {
            return situation.pot().events().contains(event);
        }

        @Override
        public Condition compiled(Compiling at) {
            int cell = at.layout().event(event);
            return cells -> cells[cell] != 0;
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.of(Mention.Kind.EVENT, "event", event);
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("发生%s", "after %s", names.phrase(event));
        }
    }

    /**
     * Two conditions that must both hold.
     *
     * @param one a condition
     * @param other another condition
     */
    record Both(When one, When other) implements When {
        /** Checks that both are there. */
        public Both {
            requireNonNull(one, "one");
            requireNonNull(other, "other");
            Depth.require("Conditions", 1 + Math.max(one.depth(), other.depth()));
        }

        @Override
        public int depth() {
            return 1 + Math.max(one.depth(), other.depth());
        }

        @Override
        public boolean holds(Situation situation) {
            return one.holds(situation) && other.holds(situation);
        }

        @Override
        public Condition compiled(Compiling at) {
            Condition first = one.compiled(at);
            Condition second = other.compiled(at);
            return cells -> first.holds(cells) && second.holds(cells);
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.all(Mentions.in("one", one.mentions()), Mentions.in("other", other.mentions()));
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("%s且%s", "%s and %s", one.phrase(names), other.phrase(names));
        }
    }

    /**
     * A condition that must not hold.
     *
     * @param when the condition
     */
    record Not(When when) implements When {
        /** Checks that there is a condition. */
        public Not {
            requireNonNull(when, "when");
            Depth.require("Conditions", 1 + when.depth());
        }

        @Override
        public int depth() {
            return 1 + when.depth();
        }

        @Override
        public boolean holds(Situation situation) {
            return !when.holds(situation);
        }

        @Override
        public Condition compiled(Compiling at) {
            Condition condition = when.compiled(at);
            return cells -> !condition.holds(cells);
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.in("when", when.mentions());
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("并非（%s）", "not (%s)", when.phrase(names));
        }
    }
}
