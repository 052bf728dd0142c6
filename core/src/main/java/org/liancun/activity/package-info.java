// SPDX-License-Identifier: Apache-2.0
/**
 * What earns (经营活动): activities that make the pot, what drives them, and what mechanisms change about them.
 *
 * <p>A <em>driver</em> (驱动因素) is a number of each year that nobody decides here: a price, a yield, a rent. An
 * <em>activity</em> does a <em>quantity</em>, as far as its <em>capacity</em> goes, and has <em>items</em>: what it sells and
 * what it costs. An <em>effect</em> (联动效应) says what a mechanism changes about one of these numbers; its coefficient is
 * always the caller's. A year of activities is worked out with every reason, or compiled to an <em>activity program</em> that
 * gives the same fen.
 *
 * <p>Numbers other than money are whole <em>millionths</em> of their unit. A product is exact until it is rounded once, half up:
 * a number to a millionth, money to the fen. House definition.
 *
 * <p>May use: measure, money, text.
 */
@NullMarked
package org.liancun.activity;

import org.jspecify.annotations.NullMarked;
