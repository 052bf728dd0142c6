// SPDX-License-Identifier: Apache-2.0
/**
 * The file format: dossiers, settlements and models as JSON, read with all their problems at once and written in a stable order.
 *
 * <p>A <em>codec</em> says how values of one type stand in a file, for reading and writing alike. A <em>shape</em> is the
 * codec of an object with named fields, a <em>choice</em> that of an object whose {@code "type"} names one of several
 * shapes. A <em>route</em> is a path that codecs walk to change one place. A <em>problem</em> is one thing wrong in a file, with its place. This is the only package that touches Jackson,
 * and it never lets Jackson look into a type of the domain.
 *
 * <p>May use: every lower floor.
 */
@NullMarked
package org.liancun.json;

import org.jspecify.annotations.NullMarked;
