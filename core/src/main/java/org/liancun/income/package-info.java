// SPDX-License-Identifier: Apache-2.0
/**
 * What everybody earned: entries, roll-up without double counting, growth, and reconciliation with published figures.
 *
 * <p>Words: <i>notion</i> of income (口径), <i>category</i> (the account), <i>entry</i>, <i>ledger</i>, <i>roll-up</i>,
 * <i>elimination</i> (of a payment inside the scope), <i>growth</i> (同比), <i>reconciliation</i> (核对), <i>verdict</i>.
 *
 * <p>May use: sharing, village, money, measure, text.
 */
@NullMarked
package org.liancun.income;

import org.jspecify.annotations.NullMarked;
