// SPDX-License-Identifier: Apache-2.0
/** Books as files: rows of CSV for the library, which itself reads none. */
@NullMarked
package org.liancun.examples.books;

import org.jspecify.annotations.NullMarked;
