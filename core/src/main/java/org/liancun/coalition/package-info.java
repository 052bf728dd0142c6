// SPDX-License-Identifier: Apache-2.0
/**
 * What groups of villages can claim on their own (合作博弈).
 *
 * <p>A <em>coalition</em> is any group of players; a <em>game</em> says what each coalition can get, or what it must pay, by
 * itself. A <em>payoff</em> says what each player gets of the whole. A coalition <em>blocks</em> a payoff if it can get more by
 * itself; payoffs that nobody blocks are the <em>core</em>. A <em>value</em> is a rule that finds one payoff for every game.
 *
 * <p>A result says how sure it is: exact; <em>certified</em>, by weights or levels that a check of its own adds up without solving
 * anything; or <em>estimated</em> from some orders of joining, within a bound at a stated risk.
 *
 * <p>May use: chance, division, money, text.
 */
@NullMarked
package org.liancun.coalition;

import org.jspecify.annotations.NullMarked;
