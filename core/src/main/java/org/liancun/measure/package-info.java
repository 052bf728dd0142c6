// SPDX-License-Identifier: Apache-2.0
/**
 * What is counted other than money: quantities as they were published, areas, periods, and values that hold for a time.
 *
 * <p>A <em>quantity</em> (数量) is a number with a unit and the word it was published with; the word, its
 * <em>qualifier</em> (约, 余, 以上, …), says between which <em>bounds</em> the true value lies. An <em>area</em> is counted
 * in mu (亩), a fifteenth of a hectare. A <em>period</em> is a run of days from its first to the day before it ends; a
 * <em>dated</em> value holds during a period, and a <em>timeline</em> is a row of them without overlap. Numbers are exact
 * ratios; nothing is rounded unless a method is asked to.
 *
 * <p>May use: money, text.
 */
@NullMarked
package org.liancun.measure;

import org.jspecify.annotations.NullMarked;
