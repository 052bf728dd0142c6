// SPDX-License-Identifier: Apache-2.0
/**
 * What a scenario comes to, laid out as a report: what many runs say, who gains and loses, how far inputs move a figure.
 *
 * <p>Each class makes one part of a report from values of the library; the pictures in it show the same numbers on a terminal.
 */
@NullMarked
package org.liancun.examples.lab;

import org.jspecify.annotations.NullMarked;
