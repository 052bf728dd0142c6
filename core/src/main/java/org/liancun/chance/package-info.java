// SPDX-License-Identifier: Apache-2.0
/**
 * Chance that can be repeated: draws, what they are spread like, and what many runs say.
 *
 * <p>A <em>run</em> (次) is one of many imagined futures. A <em>draw</em> (抽样) is a number between 0 and 1 that follows from a seed,
 * the run, the name of what is drawn and the year, and from nothing else, so any run can be repeated alone and a name more
 * changes no other. A <em>distribution</em> (分布) turns it into a price or a yield. A <em>tally</em> (统计) keeps what many runs came to
 * without keeping the runs. Floating point is at home here; what leaves for a model is a whole number of millionths.
 *
 * <p>May use: money, text.
 */
@NullMarked
package org.liancun.chance;

import org.jspecify.annotations.NullMarked;
