// SPDX-License-Identifier: Apache-2.0
/**
 * Entries by the million, and their sums (台账): this room keeps and adds, and knows no accounting.
 *
 * <p>An <em>entry</em> (分录) says that an amount reached a recipient. A <em>ledger</em> (台账) keeps entries in
 * <em>batches</em>, each with the day on which it was booked; nothing in it changes, and what was wrong is taken back by
 * another entry. <em>Keys</em> say what is summed together, and first of all who belongs together; the <em>sums</em> tell
 * apart what a group was paid from inside and from outside, so that nothing is counted twice. A <em>transfer</em> is an entry
 * whose payer belongs to a group as well.
 *
 * <p>May use: measure, money, text.
 */
@NullMarked
package org.liancun.ledger;

import org.jspecify.annotations.NullMarked;
