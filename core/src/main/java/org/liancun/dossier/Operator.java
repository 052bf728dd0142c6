// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import org.liancun.measure.Quantity;

/** One of the four operations of a {@link Formula}. */
public enum Operator {
    /** Addition of quantities of one unit. */
    PLUS("+", 1) {
        @Override
        Quantity apply(Quantity left, Quantity right) {
            return left.plus(right);
        }
    },
    /** Subtraction of quantities of one unit. */
    MINUS("-", 1) {
        @Override
        Quantity apply(Quantity left, Quantity right) {
            return left.minus(right);
        }
    },
    /** Multiplication; units multiply. */
    TIMES("*", 2) {
        @Override
        Quantity apply(Quantity left, Quantity right) {
            return left.times(right);
        }
    },
    /** Division; units divide. */
    OVER("/", 2) {
        @Override
        Quantity apply(Quantity left, Quantity right) {
            return left.dividedBy(right);
        }
    };

    private final String symbol;
    private final int precedence;

    Operator(String symbol, int precedence) {
        this.symbol = symbol;
        this.precedence = precedence;
    }

    /** Returns the sign that stands for the operation. */
    public String symbol() {
        return symbol;
    }

    /** Returns 2 for the operations that bind before those of 1. */
    int precedence() {
        return precedence;
    }

    /** Returns whether both sides must have the same unit. */
    boolean isSum() {
        return precedence == 1;
    }

    abstract Quantity apply(Quantity left, Quantity right);
}
