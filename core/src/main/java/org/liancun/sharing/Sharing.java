// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.liancun.money.Money;
import org.liancun.plan.Plan;
import org.liancun.plan.Routine;
import org.liancun.text.Name;
import org.liancun.village.Party;

/** Divides pots under agreements. Pure functions. */
public final class Sharing {
    private static final Name BACKING = Name.of("差额补足", "backing");

    private Sharing() {}

    /**
     * Settles a pot with nothing brought forward in the books.
     *
     * @throws IllegalArgumentException as {@link #settle(Agreement, Money, Register, Books)}
     */
    public static Settlement settle(Agreement agreement, Money pot, Register register) {
        return settle(agreement, pot, register, Books.EMPTY);
    }

    /**
     * Settles a pot under an agreement.
     *
     * <p>Tiers have their turn in order. A tier is allotted what it demands, as far as what remains reaches; nothing is
     * allotted of a pot that is zero or negative, which then remains as it is. What the pot does not reach for, the tier's
     * backer pays in, if it has one, in a negative line of a step of its own. A tier that is paid in pays its demand in negative
     * lines and adds to what remains. Payments and what remains add up to the pot to
     * the fen. The result does not depend on the order of parties or holdings.
     *
     * @param pot what is to be divided; a loss is negative
     * @param register the parties and what they hold on the date of the settlement
     * @param books the balances brought forward
     * @throws IllegalArgumentException if the agreement names a party or measure that the register does not know, pays among
     *     nobody, or takes more from an account than it holds
     * @throws ArithmeticException if an amount does not fit
     */
    public static Settlement settle(Agreement agreement, Money pot, Register register, Books books) {
        return settle(agreement, Pot.of(pot), register, books);
    }

    /**
     * Settles a pot with the figures, decisions and events of its period.
     *
     * @throws IllegalArgumentException also if the agreement refers to a figure or a decision that the pot does not have, or the
     *     pot decides a ratio that the agreement does not leave open
     */
    public static Settlement settle(Agreement agreement, Pot pot, Register register, Books books) {
        return settle(agreement, pot, register, books, List.of());
    }

    /** Settles a pot of which steps before the agreement's own have paid something, or to which they have. */
    static Settlement settle(Agreement agreement, Pot pot, Register register, Books books, List<Step> first) {
        Decisions.requireOpen(agreement, pot);
        Register raised = raised(agreement.tiers(), register, books);
        Situation opening = Situation.opening(pot, raised, books).after(first);
        Situation end = turns(agreement.tiers(), "", opening);
        List<Step> steps =
                ImmutableList.<Step>builder().addAll(first).addAll(end.steps()).build();
        return new Settlement(agreement.id(), pot.amount(), register.asOf(), steps, end.remaining(), end.books());
    }

    /**
     * Settles several pots in a row, each with the books that the one before left: the same as settling them one by one.
     *
     * @param books the balances brought into the first
     * @return the settlements in the order of the runs; none for no runs
     * @throws IllegalArgumentException as {@link #settle(Agreement, Pot, Register, Books)}
     */
    public static List<Settlement> fold(Agreement agreement, List<Run> runs, Books books) {
        ImmutableList.Builder<Settlement> settlements = ImmutableList.builder();
        Books brought = books;
        for (Run run : runs) {
            Settlement settlement = settle(agreement, run.pot(), run.register(), brought);
            settlements.add(settlement);
            brought = settlement.next();
        }
        return settlements.build();
    }

    /**
     * Compiles an agreement for one register, to settle many pots without reasons: {@link Plan}.
     *
     * <p>It pays what settling pays and keeps the same books, to the fen, and refuses when settling refuses.
     */
    public static Plan compile(Agreement agreement, Register register) {
        Compiling opening = Compiling.opening(register);
        Decisions.open(agreement).forEach(opening.layout()::decided);
        Routine routine = CompiledTier.all(agreement.tiers(), "", opening);
        return opening.layout().plan(opening.pot(), opening.remaining(), routine);
    }

    private static Register raised(List<Tier> tiers, Register register, Books books) {
        Register raised = register;
        for (Tier tier : tiers) {
            raised = tier.terms().carry().raised(raised, books);
            raised = raised(tier.split().inner(), raised, books);
        }
        return raised;
    }

    /** Returns where things stand after the turns of a list of tiers; paths begin with the prefix. */
    static Situation turns(List<Tier> tiers, String prefix, Situation opening) {
        Situation situation = opening;
        for (Tier tier : tiers) {
            Turn turn = Turn.of(tier, steps(tier, prefix + tier.id(), situation));
            Money pot = situation.pot().amount();
            Books next = carried(List.of(tier), prefix, turn.steps(), situation.books(), pot);
            situation = situation.after(turn, next);
        }
        return situation;
    }

    private static List<Step> steps(Tier tier, String path, Situation situation) {
        Terms terms = tier.terms();
        if (!terms.when().holds(situation)) {
            return List.of(new Step(path, tier, Basis.paid(Money.ZERO, Money.ZERO), Key.NONE, List.of()));
        }
        Money base = tier.base().amount(situation);
        Take take = tier.take();
        Claims claims = take.claims(base, situation, terms.rounding());
        Money demanded = take.makesClaims() ? claims.total() : take.demand(base, situation, terms.rounding());
        if (tier.split() instanceof Split.ByClaim) {
            claims = terms.carry().raised(claims, situation.books());
            demanded = claims.total();
        } else {
            demanded = terms.carry().raised(demanded, situation.books());
        }
        Money there = situation.remaining().max(Money.ZERO);
        Money allotted = tier.split().paysIn() ? demanded : demanded.min(there);
        Money backed = terms.backing().paysIn(demanded.minus(allotted), situation.books());
        Basis basis = new Basis(base, demanded, allotted, backed);
        Situation paying =
                backed.isZero() ? situation : situation.with(terms.backing().drawn(situation.books(), backed));
        List<Step> steps = tier.split().pay(new Portion(path, tier, paying, basis, claims));
        return backed.isZero() ? steps : backed(steps, backing(tier, path, situation, backed));
    }

    private static List<Step> backed(List<Step> steps, Step backing) {
        return ImmutableList.<Step>builder().addAll(steps).add(backing).build();
    }

    /** Returns the step in which a backer pays in. */
    private static Step backing(Tier tier, String path, Situation situation, Money amount) {
        Party backer = situation.register().party(tier.terms().backing().party());
        Tier part = Tier.of("backer", Base.fixed(amount), Take.everything(), Split.to(backer.id()))
                .called(BACKING)
                .citing(tier.terms().clause());
        Money paidIn = amount.negated();
        Line line = new Line(backer.id(), 1, paidIn);
        return new Step(path + "/backer", part, Basis.paid(amount, paidIn), new Key(1, 1), List.of(line));
    }

    private static Books carried(List<Tier> tiers, String prefix, List<Step> steps, Books books, Money pot) {
        Books next = books;
        for (Tier tier : tiers) {
            String path = prefix + tier.id();
            if (tier.terms().remembers()) {
                List<Step> own = steps.stream()
                        .filter(step -> step.path().equals(path) || step.isWithin(path))
                        .toList();
                next = own.isEmpty() ? next : tier.terms().carried(next, Turn.of(tier, own), pot);
            }
            next = carriedInside(tier.split(), path + "/", steps, next, pot);
        }
        return next;
    }

    /** Carries the tiers that stand inside a split, at any depth. */
    static Books carriedInside(Split split, String prefix, List<Step> steps, Books books, Money pot) {
        if (split instanceof Split.Tiers nested) {
            return carried(nested.tiers(), prefix, steps, books, pot);
        }
        Books next = books;
        if (split instanceof SplitByRatio ratio) {
            for (Split.Slice slice : ratio.slices()) {
                next = carriedInside(slice.to(), prefix + slice.id() + "/", steps, next, pot);
            }
        }
        return next;
    }
}
