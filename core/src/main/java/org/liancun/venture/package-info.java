// SPDX-License-Identifier: Apache-2.0
/**
 * What is owned together: joint ventures and their legal form, contributions, stakes, and ownership seen through them.
 *
 * <p>A <em>venture</em> (联建主体) is what several parties own together. A <em>contribution</em> (出资) is what a party promised
 * to it or paid in on a day. A <em>stake</em> (持股) is the part of an entity that one owner holds directly during a period;
 * what nobody is known to hold is <em>unheld</em>. A <em>final owner</em> (最终所有者) is one whom nobody owns, and a
 * <em>loop</em> (交叉持股) is a group of entities that own parts of each other.
 *
 * <p>May use: village, money, measure, text.
 */
@NullMarked
package org.liancun.venture;

import org.jspecify.annotations.NullMarked;
