// SPDX-License-Identifier: Apache-2.0
/**
 * The library at hand in jshell.
 *
 * <p>The <em>start</em> is the list of imports every session begins with. A <em>session</em> evaluates Java line by line,
 * as jshell does. A <em>script</em> is a file of such lines, by custom ending in {@code .jsh}. A <em>failure</em> is the
 * first line of a script that does not compile or throws.
 */
@NullMarked
package org.liancun.examples.shell;

import org.jspecify.annotations.NullMarked;
