// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import java.io.Serializable;
import org.liancun.measure.Period;

/** What counts at a place for a time by somebody's word; the same id comes again at other places and in other years (政策). */
public sealed interface Policy extends Serializable permits BandPolicy, Programme {
    /** Returns the id. */
    String id();

    /** Returns the id of the region in which it counts. */
    String place();

    /** Returns when it counts. */
    Period during();

    /** Returns who says so: a document, an article, a page. */
    String source();
}
