// SPDX-License-Identifier: Apache-2.0
/**
 * What villages can make of land, labour, water, cold storage and money that they pool (资源统筹).
 *
 * <p>A <em>stock</em> is what one village has of a resource; an <em>option</em> is something that can be made of stocks, with a
 * profit per unit; a <em>plan</em> says how many units of each option. The <em>shadow price</em> of a stock is what one unit more
 * of it would add to the profit.
 *
 * <p>A solver only guesses. What it says is turned into exact fractions here, and {@link org.liancun.pooling.PlanProof} says of
 * any plan how far the best could be above it. The one solver that is brought along, {@link
 * org.liancun.pooling.OjAlgoSolver}, needs the library ojAlgo, which is not brought along.
 *
 * <p>May use: coalition, measure, money, text.
 */
@NullMarked
package org.liancun.pooling;

import org.jspecify.annotations.NullMarked;
