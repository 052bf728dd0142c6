// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.liancun.plan.Routine;
import org.liancun.text.Names;
import org.liancun.text.Phrase;

/**
 * The other way round: the parties pay the amount in, and the later tiers find more (转入、缴入).
 *
 * <p>Profit of earlier years that was not distributed comes from the fund that kept it; a reserve covers a loss; villages pay
 * contributions by a key of their own. Whatever the pot, all of the demand is paid in, in negative lines: with a pot of 100 and 30
 * brought forward, a tier that then takes everything of the remainder takes 130, and one that takes the gross still takes 100.
 *
 * <p>Source: the distributable income of rural collectives is the year's income and the undistributed income of earlier years
 * (brief §1). Immutable and thread-safe.
 *
 * @param by how much each pays in
 */
public record PaidIn(Split.Direct by) implements Split {
    /** Checks that there is a split. */
    public PaidIn {
        requireNonNull(by, "by");
    }

    @Override
    public List<Step> pay(Portion portion) {
        Step step = by.divide(portion);
        Basis basis = Basis.paid(step.basis().of(), portion.amount().negated());
        List<Line> lines = step.lines().stream().map(Line::negated).toList();
        return List.of(new Step(step.path(), step.tier(), basis, step.key(), lines));
    }

    @Override
    public Routine compiled(CompiledPortion portion) {
        return by.compiled(portion).negated();
    }

    @Override
    public boolean paysAll() {
        return false;
    }

    @Override
    public boolean paysIn() {
        return true;
    }

    @Override
    public boolean paysClaims() {
        return by.paysClaims();
    }

    @Override
    public List<Tier> inner() {
        return List.of();
    }

    @Override
    public List<Mention> mentions() {
        return Mentions.in("by", by.mentions());
    }

    @Override
    public Phrase phrase(Names names) {
        return Phrase.of("缴入，%s", "paid in %s", by.phraseIn(names));
    }
}
