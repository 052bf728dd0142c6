// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

/** What a draw is to the driver that it makes uncertain. */
public enum Mode {
    /** Its value of the year is multiplied by the draw; 1 changes nothing. */
    FACTOR(1) {
        @Override
        double onTop(double before, double draw) {
            return before * draw;
        }
    },
    /** Its value of the year is the draw, whatever was expected; on a course that walks, draws are steps away from what was expected. */
    VALUE(0) {
        @Override
        double onTop(double before, double draw) {
            return before + draw;
        }
    };

    private final double start;

    Mode(double start) {
        this.start = start;
    }

    /** Returns what a walk is at before its first year. */
    double start() {
        return start;
    }

    /** Returns what a walk comes to with a further year. */
    abstract double onTop(double before, double draw);
}
