// SPDX-License-Identifier: Apache-2.0
/**
 * How unequally amounts are spread over villages, households or persons.
 *
 * <p>A <em>spread</em> (分布) is amounts and how many have each of them. An <em>index</em> (不平等指数) makes one number of it: 0 where
 * all have the same, more where they have not. The <em>Lorenz curve</em> (洛伦兹曲线) says which share of the whole the poorest have;
 * every share of a quantile is read off it. What can be said as a fraction is exact; where logarithms or powers come in, and
 * only there, the answer is a {@code double}, worked out by {@link StrictMath} in a fixed order: the same bits on every machine.
 * None of these numbers ever becomes a payment.
 *
 * <p>May use: money, text.
 */
@NullMarked
package org.liancun.fairness;

import org.jspecify.annotations.NullMarked;
