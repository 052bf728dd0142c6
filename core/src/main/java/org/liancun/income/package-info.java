// SPDX-License-Identifier: Apache-2.0
/**
 * What everybody earned: charts of accounts and notions of income over them, statements, roll-up without double counting,
 * growth, restatement, and reconciliation with published figures.
 *
 * <p>Words: <i>account</i> (科目) and <i>chart</i>, <i>notion</i> of income (口径), <i>income</i> (an amount with its
 * notion), <i>roll-up</i>, <i>elimination</i> (of a payment inside the scope), <i>statement</i> (收益及收益分配表),
 * <i>growth</i> (同比), <i>statistic</i> (a published statement), <i>reconciliation</i> (核对), <i>verdict</i>.
 *
 * <p>May use: ledger, sharing, village, money, measure, text.
 */
@NullMarked
package org.liancun.income;

import org.jspecify.annotations.NullMarked;
