// SPDX-License-Identifier: Apache-2.0
/**
 * How money is divided: agreements as data, their settlement, its explanation, and the books carried to the next period.
 *
 * <p>An <em>agreement</em> is an ordered list of <em>tiers</em>. A tier <em>takes</em> an amount of a <em>base</em> and
 * <em>splits</em> it among parties, <em>when</em> a condition holds, and <em>carries</em> something into the books. The
 * <em>pot</em> is what is to be divided. A <em>register</em> says, as of a date, who the parties are and how much of each
 * <em>measure</em> (shares, capital, mu, households) they hold. A <em>settlement</em> is the sum of its <em>steps</em>, one
 * for each tier or slice, and a step is the sum of its <em>lines</em>, one for each party; what no line pays
 * <em>remains</em>.
 *
 * <p>An agreement can also be <em>compiled</em> for a register, to settle many pots without reasons. What it says stands twice
 * then, in amounts and in cells: every case of the vocabulary answers both ways, and {@code PlanLaws} holds them together.
 *
 * <p>May use: plan, division, village, money, measure, text.
 */
@NullMarked
package org.liancun.sharing;

import org.jspecify.annotations.NullMarked;
