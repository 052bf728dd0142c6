// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

/** How a search looked, and so how sure it is. */
public enum Looking {
    /** One value after another: the answer is sure whatever the figure. */
    AT_EACH("looked at one by one"),
    /**
     * By halves, as long as the figure only rose or only fell over all values that were looked at. The answer holds for itself and for
     * its neighbour, and is the first one if the figure does not turn between the others.
     */
    BY_HALVES("by halves as if the figure never turned");

    private final String words;

    Looking(String words) {
        this.words = words;
    }

    String words(long asked) {
        return words + ", " + asked + (asked == 1 ? " value" : " values");
    }
}
