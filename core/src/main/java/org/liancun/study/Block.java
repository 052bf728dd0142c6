// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

/**
 * Runs that one worker works out at a stretch.
 *
 * @param first the first of them
 * @param end the first after them
 */
record Block(long first, long end) {
    int count() {
        return (int) (end - first);
    }
}
