// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import org.liancun.money.Ratio;

/** Multiplies and inverts bounds. */
final class BoundsArithmetic {
    private BoundsArithmetic() {}

    /**
     * Returns the least and the greatest of the four products of ends. An absent end is an infinity whose sign is its side;
     * 0 times an infinity is 0, since every single product with 0 is.
     */
    static Bounds product(Bounds a, Bounds b) {
        End[] ends = {
            End.low(a).times(End.low(b)),
            End.low(a).times(End.high(b)),
            End.high(a).times(End.low(b)),
            End.high(a).times(End.high(b))
        };
        End least = ends[0];
        End greatest = ends[0];
        for (End end : ends) {
            int toLeast = end.compareTo(least);
            int toGreatest = end.compareTo(greatest);
            least = toLeast < 0 || toLeast == 0 && end.included() ? end : least;
            greatest = toGreatest > 0 || toGreatest == 0 && end.included() ? end : greatest;
        }
        return new Bounds(least.toBound(), greatest.toBound());
    }

    /** Returns the bounds of one over a value that is not 0. */
    static Bounds reciprocal(Bounds of) {
        int low = of.low().isPresent() ? of.low().at().signum() : -1;
        int high = of.high().isPresent() ? of.high().at().signum() : 1;
        if (low == 0 && high == 0) {
            throw new ArithmeticException("Divisor must not be 0, but was 0");
        }
        return low < 0 && high > 0 ? Bounds.ALL : new Bounds(reciprocal(of.high()), reciprocal(of.low()));
    }

    private static Bound reciprocal(Bound end) {
        if (!end.isPresent()) {
            return Bound.excluding(Ratio.ZERO);
        }
        return end.at().isZero() ? Bound.none() : end.movedTo(end.at().reciprocal());
    }

    /** Returns the lower end that leaves more. */
    static Bound lower(Bound a, Bound b) {
        if (!a.isPresent() || !b.isPresent()) {
            return Bound.none();
        }
        int order = a.at().compareTo(b.at());
        return order < 0 || order == 0 && a.isIncluded() ? a : b;
    }

    /** Returns the upper end that leaves more. */
    static Bound higher(Bound a, Bound b) {
        return lower(a.negated(), b.negated()).negated();
    }

    /** Tells whether a lower end leaves a number below an upper one. */
    static boolean meets(Bound low, Bound high) {
        if (!low.isPresent() || !high.isPresent()) {
            return true;
        }
        int order = low.at().compareTo(high.at());
        return order < 0 || order == 0 && low.isIncluded() && high.isIncluded();
    }

    /** An end of which an absent one is an infinity: {@code infinite} is -1 or 1 for it and 0 for a number. */
    private record End(int infinite, Ratio at, boolean included) {
        static End low(Bounds of) {
            return new End(
                    of.low().isPresent() ? 0 : -1, of.low().at(), of.low().isIncluded());
        }

        static End high(Bounds of) {
            return new End(
                    of.high().isPresent() ? 0 : 1, of.high().at(), of.high().isIncluded());
        }

        private boolean isZero() {
            return infinite == 0 && at.isZero();
        }

        private int signum() {
            return infinite == 0 ? at.signum() : infinite;
        }

        End times(End other) {
            if (isZero() || other.isZero()) {
                return new End(0, Ratio.ZERO, isZero() && included || other.isZero() && other.included);
            }
            if (infinite != 0 || other.infinite != 0) {
                return new End(signum() * other.signum(), Ratio.ZERO, false);
            }
            return new End(0, at.times(other.at), included && other.included);
        }

        int compareTo(End other) {
            return infinite != other.infinite ? Integer.compare(infinite, other.infinite) : at.compareTo(other.at);
        }

        Bound toBound() {
            if (infinite != 0) {
                return Bound.none();
            }
            return included ? Bound.including(at) : Bound.excluding(at);
        }
    }
}
