// SPDX-License-Identifier: Apache-2.0
/**
 * What is known of some areas, laid out as a report.
 *
 * <p>The <em>shelf</em> holds the dossiers in two rows: areas, which are described and compared, and agreements, which are
 * only settled. Each class here makes one part of the report from values of the library: <em>areas</em>,
 * <em>recomputations</em>, the <em>matrix</em>, <em>settlements</em>. The classes in {@code …Picture} make options of Apache
 * ECharts. {@link org.liancun.examples.report.Results} has the same content for machines.
 */
@NullMarked
package org.liancun.examples.report;

import org.jspecify.annotations.NullMarked;
