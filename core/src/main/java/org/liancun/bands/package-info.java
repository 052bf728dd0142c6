// SPDX-License-Identifier: Apache-2.0
/**
 * Where a value stands: in which band, on which side of a threshold, at which rank, and how much lies at the top or is
 * missing at the bottom.
 *
 * <p>A <em>band</em> (档) is a named interval, either end of which belongs to it or not; a <em>band table</em> (分档表) is bands
 * that do not overlap; a <em>policy</em> (分档标准) says at which place, when, of what and by whose word a table counts, so that
 * a <em>threshold</em> (薄弱村标准) is a policy whose table has one band. A <em>banding</em> says who stands in which band. A
 * <em>programme</em> (帮扶项目) takes villages in and lets them go by what they had. A <em>ranking</em> (排名) shows ties and
 * those left out.
 *
 * <p>May use: measure, money, text.
 */
@NullMarked
package org.liancun.bands;

import org.jspecify.annotations.NullMarked;
