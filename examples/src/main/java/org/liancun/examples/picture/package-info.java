// SPDX-License-Identifier: Apache-2.0
/**
 * Pictures of results, each made of plain numbers: a page draws them, a terminal gets the same numbers in a table with
 * strokes of characters beside them.
 *
 * <p>A <em>fan</em> shows how a figure spreads over many runs, a <em>tornado</em> how far inputs move it, <em>gains</em> who
 * gains and loses, and <em>Lorenz curves</em> how unequally it is spread.
 */
@NullMarked
package org.liancun.examples.picture;

import org.jspecify.annotations.NullMarked;
