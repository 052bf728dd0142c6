// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

/** How what is owed grows: 1,000 unpaid at 10 % is owed after three more settlements as 1,000, 1,300 or 1,331. */
public enum Interest {
    /** It does not. */
    NONE,
    /** By interest on the principal only (单利). */
    SIMPLE,
    /** By interest on principal and interest (复利). */
    COMPOUND
}
