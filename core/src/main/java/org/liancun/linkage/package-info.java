// SPDX-License-Identifier: Apache-2.0
/**
 * How villages are linked: the canonical mechanisms, the local ones that sources name, and the way from one to the other.
 *
 * <p>A <em>mechanism</em> (机制) is one of sixteen canonical kinds of linkage. A <em>local mechanism</em> is what a place calls
 * its own, for example 产业联促; its <em>links</em> say which canonical kinds it amounts to, and how <em>strong</em> the
 * evidence is. A <em>scheme</em> is a named list of local mechanisms, such as the nine links (九联). The <em>crosswalk</em>
 * leads from canonical kinds to local mechanisms. A <em>matrix</em> lays areas side by side; a <em>comparison</em> tells two
 * of them apart. A <em>practice</em> says where a mechanism works, who takes part, what goes in and what comes out; the
 * <em>coverage</em> of a cluster is the villages that practices reach.
 *
 * <p>May use: organization, village, measure, money, text.
 */
@NullMarked
package org.liancun.linkage;

import org.jspecify.annotations.NullMarked;
