// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.util.function.Supplier;

/** Says of which pot and year a refusal is. */
final class Refusals {
    private Refusals() {}

    static <T> T naming(String pot, int year, Supplier<T> settling) {
        try {
            return settling.get();
        } catch (IllegalArgumentException refused) {
            throw named(pot, year, refused);
        } catch (ArithmeticException tooLarge) {
            throw named(pot, year, tooLarge);
        }
    }

    static IllegalArgumentException named(String pot, int year, IllegalArgumentException refused) {
        return new IllegalArgumentException("Pot " + pot + " in " + year + ": " + refused.getMessage(), refused);
    }

    static ArithmeticException named(String pot, int year, ArithmeticException tooLarge) {
        return new ArithmeticException("Pot " + pot + " in " + year + ": " + tooLarge.getMessage());
    }
}
