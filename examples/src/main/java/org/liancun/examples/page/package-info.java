// SPDX-License-Identifier: Apache-2.0
/**
 * A report as a value that is printed on a terminal or written as one HTML page.
 *
 * <p>A <em>report</em> is a title and <em>sections</em>; a section is a heading and <em>blocks</em>: prose, a table, a
 * listing, a picture, a fold. Each block knows how it looks in both forms. Nothing here knows what a village is.
 */
@NullMarked
package org.liancun.examples.page;

import org.jspecify.annotations.NullMarked;
