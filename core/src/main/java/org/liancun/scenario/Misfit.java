// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Something in a model that does not fit the rest of it, with its place.
 *
 * <p>The parts are enough to write the sentence in any language; {@link #message()} writes it in English. Immutable and
 * thread-safe.
 *
 * @param path the place, as paths of changes have it: {@code "activities/rice/lines/seed/price/0"}
 * @param subject what stands there, for example {@code "Driver of an activity"}
 * @param expected what is allowed there, for example {@code "a driver of the model"}
 * @param found what was found there
 * @param nearest the known word most like it, {@code ""} if none is near
 */
public record Misfit(String path, String subject, String expected, String found, String nearest)
        implements Serializable {
    /** Checks that no part is missing. */
    public Misfit {
        requireNonNull(path, "path");
        requireNonNull(subject, "subject");
        requireNonNull(expected, "expected");
        requireNonNull(found, "found");
        requireNonNull(nearest, "nearest");
    }

    /** Returns the sentence "Subject must be …, but was …", with the nearest known word where there is one. */
    public String message() {
        String advice = nearest.isEmpty() ? "" : ". Did you mean \"" + nearest + "\"?";
        return subject + " must be " + expected + ", but was \"" + found + "\"" + advice;
    }

    /** Returns the place and the message on one line. */
    @Override
    public String toString() {
        return path + ": " + message();
    }
}
