// SPDX-License-Identifier: Apache-2.0
/**
 * What is read out and what is posted: agreements as numbered clauses, settlements as the sheet on the village board.
 *
 * <p>A <em>clause</em> is what a tier or a slice says, under a number; its <em>example</em> says the numbers that it gave in
 * one settlement. A <em>public notice</em> (分红公示表) is the sheet that shows every member what everybody gets and why.
 *
 * <p>May use: sharing, village, measure, money, text.
 */
@NullMarked
package org.liancun.notice;

import org.jspecify.annotations.NullMarked;
