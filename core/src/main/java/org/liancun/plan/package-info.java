// SPDX-License-Identifier: Apache-2.0
/**
 * The form that an agreement has once it is compiled for one register: numbered cells and what is done with them.
 *
 * <p>A <em>cell</em> holds one whole number: an amount in fen, a weight, a balance. A <em>worksheet</em> is a row of cells; an
 * <em>expression</em> reads it, an <em>instruction</em> changes it, and a <em>plan</em> is the instructions of a whole
 * settlement with the names of the cells that people ask for. Nothing here knows of agreements; {@code Sharing.compile}
 * writes plans, and each case of its vocabulary says itself how. Settling allocates nothing unless a comment says so.
 *
 * <p>May use: division, money, text.
 */
@NullMarked
package org.liancun.plan;

import org.jspecify.annotations.NullMarked;
