// SPDX-License-Identifier: Apache-2.0
/**
 * Who takes part and where: regions, villages, clusters with dated membership, and parties that can be paid.
 *
 * <p>A <em>region</em> (行政区划) is a place in the administrative order from province to villagers' group. A
 * <em>village</em> (村) takes part in a <em>cluster</em> (片区), a group of neighbouring villages developed together, by a
 * <em>membership</em> that holds during a period. A <em>party</em> (参与方) is anyone who can be paid or charged. Everything
 * refers to everything else by id.
 *
 * <p>May use: measure, text.
 */
@NullMarked
package org.liancun.village;

import org.jspecify.annotations.NullMarked;
