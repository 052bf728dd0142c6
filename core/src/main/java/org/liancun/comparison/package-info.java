// SPDX-License-Identifier: Apache-2.0
/**
 * What a change does to people and figures (对比): who gains and loses, what each of several changes did, and how far an input
 * moves a figure.
 *
 * <p>A <em>figure</em> is an amount of money that depends on something: a function of the caller's, asked with one setting after
 * another. It must answer the same whenever it is asked the same. An <em>input</em> is a number that a figure depends on; a
 * <em>change</em> is there or not. Everything is exact but what is said to be sampled.
 *
 * <p>May use: chance, coalition, fairness, money, text.
 */
@NullMarked
package org.liancun.comparison;

import org.jspecify.annotations.NullMarked;
