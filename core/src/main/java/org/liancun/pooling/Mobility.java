// SPDX-License-Identifier: Apache-2.0
package org.liancun.pooling;

/** Whether what one village has can be used in another. */
public enum Mobility {
    /** Used only where it is, as land is. */
    STAYS,
    /** Used anywhere in the pool, as labour, machines and money can be. */
    MOVES
}
