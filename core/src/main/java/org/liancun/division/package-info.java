// SPDX-License-Identifier: Apache-2.0
/**
 * Dividing an amount into whole units that add up.
 *
 * <p>A <em>weight</em> says how much of the total a party may claim; its <em>exact share</em> is total × weight ÷ sum of weights.
 * A <em>method</em> turns exact shares into whole numbers with the same sum; a <em>tie-break</em> decides between parties with
 * equally good claims to a unit.
 *
 * <p>May use: money, text.
 */
@NullMarked
package org.liancun.division;

import org.jspecify.annotations.NullMarked;
