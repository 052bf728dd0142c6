// SPDX-License-Identifier: Apache-2.0
/**
 * Who is on duty when: teams that take turns at an office, fairly and provably (轮流值班).
 *
 * <p>A <em>rotation</em> (轮值) is teams in the order of their turns; a <em>shift</em> (班次) is the days that one team is on duty
 * in a row; a <em>roster</em> (值班表) is the shifts of a period. An <em>absence</em> (请假) is made up (补班) or excused (免班). An
 * <em>office service</em> (便民服务安排) says who does duty at an office, in which <em>turns</em> (轮值安排), and in which
 * <em>service modes</em> (服务方式) people are served beside the usual hours.
 *
 * <p>May use: measure, text.
 */
@NullMarked
package org.liancun.roster;

import org.jspecify.annotations.NullMarked;
