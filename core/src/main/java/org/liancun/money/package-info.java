// SPDX-License-Identifier: Apache-2.0
/**
 * Exact amounts of renminbi in fen, exact ratios, and named rounding.
 *
 * <p>A <em>fen</em> is a hundredth of a yuan (元) and the smallest amount there is; a <em>wan</em> (万元) is 10,000 yuan and a
 * <em>yi</em> (亿元) is 100,000,000. A <em>ratio</em> is an exact fraction; a <em>cheng</em> (成) is a tenth. Nothing here
 * rounds unless a rounding mode is given, and overflow throws.
 *
 * <p>May use: nothing.
 */
@NullMarked
package org.liancun.money;

import org.jspecify.annotations.NullMarked;
