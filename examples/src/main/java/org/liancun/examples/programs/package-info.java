// SPDX-License-Identifier: Apache-2.0
/**
 * Eight short programs to be read in order: an amount, a division, a cluster, an agreement, its reasons, the income that
 * comes of it, a file that holds all of this, and agreements of which one divides what another paid.
 */
@NullMarked
package org.liancun.examples.programs;

import org.jspecify.annotations.NullMarked;
