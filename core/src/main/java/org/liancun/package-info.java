// SPDX-License-Identifier: Apache-2.0
/**
 * The door: one static import opens the library at a prompt.
 *
 * <p>Nothing is computed here; every method of {@link org.liancun.Liancun} hands on to the room that does the work.
 *
 * <p>May use: every lower floor.
 */
@NullMarked
package org.liancun;

import org.jspecify.annotations.NullMarked;
