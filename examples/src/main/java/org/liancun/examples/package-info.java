// SPDX-License-Identifier: Apache-2.0
/**
 * The main job and its command line.
 *
 * <p>A <em>command</em> reads dossiers, asks the library, and prints. Words for people go to standard output, or with
 * {@code --json} one JSON document; progress and complaints go to standard error.
 */
@NullMarked
package org.liancun.examples;

import org.jspecify.annotations.NullMarked;
