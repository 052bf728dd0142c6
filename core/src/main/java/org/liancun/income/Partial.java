// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

/**
 * What happens to income of a village that belonged to a cluster for only part of the time the income was earned in.
 *
 * <p>Income is never divided by days: no source says how, so the choice is the caller's. House definition.
 */
public enum Partial {
    /** The roll-up fails and names the village, the cluster and both periods. */
    REFUSED,
    /** The entry is not counted and is listed among those outside. */
    LEFT_OUT,
    /** The entry is counted in full. */
    COUNTED
}
