// SPDX-License-Identifier: Apache-2.0
/**
 * Agreements in a row: what one divides is paid on under the next, and can be followed back.
 *
 * <p>A <em>hop</em> is an agreement and the party that pays under it. Its pot is what is given to it from outside and what the
 * hops it draws <em>from</em> paid its <em>payer</em>. A <em>network</em> is hops that do not feed each other in a circle. The
 * <em>origins</em> of a payment are the parts of which it is made: money from outside, what parties paid in, and payments of
 * earlier hops with origins of their own. A <em>trace</em> is all payments to one party with their origins.
 *
 * <p>May use: sharing, division, village, money, measure, text.
 */
@NullMarked
package org.liancun.network;

import org.jspecify.annotations.NullMarked;
