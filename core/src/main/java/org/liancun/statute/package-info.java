// SPDX-License-Identifier: Apache-2.0
/**
 * What the law says of a division: the order it prescribes, the limits it sets, who must approve, and guards that check.
 *
 * <p>A <em>law</em> holds in a place, for legal forms, from a day; an <em>article</em> is a sentence of it. A <em>limit</em>
 * is a number that an article sets for a <em>parameter</em>. An <em>entity</em> is who divides, with the
 * <em>particulars</em> that are known of it; a <em>purpose</em> is what a tier is in the eyes of the law. A
 * <em>guard</em> looks at these and gives <em>findings</em>. It never changes a payment, never throws, and says when it could not
 * look because something is unknown.
 *
 * <p>May use: sharing, venture, village, money, measure, text.
 */
@NullMarked
package org.liancun.statute;

import org.jspecify.annotations.NullMarked;
