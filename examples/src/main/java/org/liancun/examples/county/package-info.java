// SPDX-License-Identifier: Apache-2.0
/** A county that is made up, so that there is one whose books can be shown. */
@NullMarked
package org.liancun.examples.county;

import org.jspecify.annotations.NullMarked;
