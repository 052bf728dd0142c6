// SPDX-License-Identifier: Apache-2.0
/**
 * Many runs of one outlook, and what they come to; and whether everybody would stay in it.
 *
 * <p>A <em>study</em> (模拟研究) asks some figures of very many runs. What it comes to depends on outlook, seed and runs only: not on
 * threads, on blocks, or on where it was cut off and continued. The result of a part is its own checkpoint.
 *
 * <p>A <em>group</em> is any number of the villages, settled without the others under the same agreements; it would leave if it got more.
 *
 * <p>May use: scenario, comparison, coalition, activity, chance, measure, money, text.
 */
@NullMarked
package org.liancun.study;

import org.jspecify.annotations.NullMarked;
