// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/**
 * A file that does not hold what it should, with everything that is wrong in it.
 *
 * <p>The only exception that the content of a file can cause.
 */
public final class FormatException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ImmutableList<Problem> problems;

    /**
     * Obtains the exception for a list of problems.
     *
     * @throws IllegalArgumentException if there are none
     */
    public FormatException(List<Problem> problems) {
        super(message(problems, Locale.ENGLISH));
        this.problems = ImmutableList.copyOf(problems);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("Problems must not be empty, but were []");
        }
    }

    /** Returns the problems in the order of their places in the file. */
    public List<Problem> problems() {
        return problems;
    }

    /** Says all problems, one a line: in Chinese for a Chinese locale, else in English. */
    public String message(Locale locale) {
        return message(problems, locale);
    }

    private static String message(List<Problem> problems, Locale locale) {
        StringBuilder lines = new StringBuilder(Messages.heading(problems.size(), locale));
        problems.forEach(problem -> lines.append("\n  ").append(problem.message(locale)));
        return lines.toString();
    }
}
