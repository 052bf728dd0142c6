// SPDX-License-Identifier: Apache-2.0
/**
 * What is grown together and sold together: land contracts, and the loop from planting through orders to the pot.
 *
 * <p>A <em>land contract</em> hands land, or the work on it, from households to an operator in one of four <em>modes</em>
 * (流转, 代耕代种, 托管, 连耕连种). In the <em>order loop</em> (统筹种植—订单销售—利益分成) villages share out what to plant, buyers
 * order it beforehand, deliveries are billed at the price of the order, and what they bring less the costs is the pot of an
 * agreement. The agreement itself, and its ratios, come from {@code sharing}.
 *
 * <p>May use: sharing, measure, money, text.
 */
@NullMarked
package org.liancun.farming;

import org.jspecify.annotations.NullMarked;
