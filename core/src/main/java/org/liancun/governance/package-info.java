// SPDX-License-Identifier: Apache-2.0
/**
 * What households and cadres do together: who looks after whom, what is reported and solved, what counts and who leads.
 *
 * <p>An <em>arrangement</em> (制度) is what a source tells of such a thing, by the figures that count it; with their numbers it
 * turns into one of the values below. A <em>chain of chiefs</em> (三长制) has tiers with any titles; an <em>affair</em> (事项) goes
 * up it until it is resolved. A <em>mutual-aid group</em> (互助小组) is a few households near somebody who leads them.
 * <em>Points</em> (积分) are scores in weighted dimensions; an <em>honour
 * board</em> (红蓝榜) lists those of a ranking by rule. An <em>assessment cycle</em> ranks units by weekly reports. Works, commendations and channels of
 * talent are counted data.
 *
 * <p>May use: grouping, sharing, bands, money, measure, text.
 */
@NullMarked
package org.liancun.governance;

import org.jspecify.annotations.NullMarked;
