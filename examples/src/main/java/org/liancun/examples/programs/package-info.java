// SPDX-License-Identifier: Apache-2.0
/**
 * Seven short programs to be read in order: an amount, a division, a cluster, an agreement, its reasons, the income that
 * comes of it, and a file that holds all of this.
 */
@NullMarked
package org.liancun.examples.programs;

import org.jspecify.annotations.NullMarked;
