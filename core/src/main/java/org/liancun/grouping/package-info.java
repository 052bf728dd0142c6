// SPDX-License-Identifier: Apache-2.0
/**
 * Which villages go together: who borders whom, principles for linking them, connected and balanced districts, the centre of a
 * hub, and how hollow a village is.
 *
 * <p>A <em>neighbourhood</em> (邻里) is villages, their borders (毗邻) and what each is known by. A <em>principle</em> (联建原则) says
 * whether two villages may be linked, and why. A <em>partition</em> (片区划分) divides all villages into districts. What the library
 * is not told about a village it does not assume.
 *
 * <p>May use: measure, money, text.
 */
@NullMarked
package org.liancun.grouping;

import org.jspecify.annotations.NullMarked;
