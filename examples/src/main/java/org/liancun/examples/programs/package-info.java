// SPDX-License-Identifier: Apache-2.0
/**
 * Short programs to be read in order: an amount, a division, a cluster, an agreement, its reasons, the income that comes of it,
 * a file that holds all of this, and agreements of which one divides what another paid; then what would happen if: three
 * agreements, a drought, one more village, the nine linkages, whether the strong village stays, and a thousand runs by chance.
 */
@NullMarked
package org.liancun.examples.programs;

import org.jspecify.annotations.NullMarked;
