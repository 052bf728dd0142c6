// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

/** A reason, in words for the one at the keyboard, why a command does not do what it was told. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;

    private Refusal(int code, String reason) {
        super(reason);
        this.code = code;
    }

    /** Obtains the refusal of words that ask for something that is not there. */
    static Refusal ofUsage(String reason) {
        return new Refusal(Main.WRONG_USAGE, reason);
    }

    /** Obtains the refusal of a file that has problems. */
    static Refusal ofProblems(String reason) {
        return new Refusal(Main.PROBLEMS, reason);
    }

    /** Returns the exit code of the program. */
    int code() {
        return code;
    }
}
