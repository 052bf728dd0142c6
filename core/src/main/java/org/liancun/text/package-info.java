// SPDX-License-Identifier: Apache-2.0
/**
 * What every room needs to speak: ids, names in two languages, the nearest known name, and tables whose columns line up.
 *
 * <p>An <em>id</em> is the short text by which data refers to a thing. A <em>name</em> is what people read, in Chinese and
 * in English. The <em>width</em> of a text is the number of terminal columns it takes; a Chinese character takes two.
 *
 * <p>May use: nothing.
 */
@NullMarked
package org.liancun.text;

import org.jspecify.annotations.NullMarked;
