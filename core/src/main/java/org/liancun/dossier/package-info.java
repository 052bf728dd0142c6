// SPDX-License-Identifier: Apache-2.0
/**
 * Everything known of one area in one immutable value, with the source of every figure.
 *
 * <p>Words: <i>dossier</i> (档案) and its <i>sections</i>, <i>evidence</i>, <i>source</i>, <i>figure</i> (a number as a source
 * printed it), <i>recomputation</i> and its <i>formula</i>, <i>distribution</i> (a pot divided under an agreement), <i>problem</i>.
 *
 * <p>May use: every lower floor.
 */
@NullMarked
package org.liancun.dossier;

import org.jspecify.annotations.NullMarked;
