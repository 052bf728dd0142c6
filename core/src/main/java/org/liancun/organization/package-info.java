// SPDX-License-Identifier: Apache-2.0
/**
 * Who leads and who sits where: bodies, the seats in them and who holds them, tiers of command, layers of duty, service
 * of offices, joint meetings.
 *
 * <p>A <em>body</em> (机构) is a committee, office, company or association. A <em>seat</em> (席) is a place in it that one
 * person takes; a <em>seat rule</em> says how many there are of one post (职务) and how they are <em>filled</em>, for
 * example <em>ex officio</em> (当然委员). A <em>command</em> (指挥链) is a chain of <em>tiers</em> (层级); a <em>hop</em> is the
 * way from one tier to the next. A <em>tenure</em> (任职) is a holder's time in a seat; <em>holders</em> are ids of roles. A
 * <em>duty</em> (责任) is a place for which somebody answers, on a <em>layer</em> (联片、包村、驻村). What a source does
 * not say is absent here, and never counted as none.
 *
 * <p>May use: roster, village, money, measure, text.
 */
@NullMarked
package org.liancun.organization;

import org.jspecify.annotations.NullMarked;
