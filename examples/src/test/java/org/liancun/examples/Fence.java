// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a Markdown page.
 *
 * @param language the word after the opening fence, or ""
 * @param line the line of the opening fence, counted from 1
 * @param lines what stands inside
 */
record Fence(String language, int line, List<String> lines) {
    private static final String MARK = "```";

    /** Returns the blocks of a page in order. */
    static List<Fence> of(List<String> page) {
        List<Fence> fences = new ArrayList<>();
        for (int next = 0; next < page.size(); next++) {
            if (page.get(next).startsWith(MARK)) {
                int end = next + 1;
                while (end < page.size() && !page.get(end).equals(MARK)) {
                    end++;
                }
                fences.add(new Fence(
                        page.get(next).substring(MARK.length()).strip(), next + 1, page.subList(next + 1, end)));
                next = end;
            }
        }
        return fences;
    }

    boolean isJava() {
        return language.equals("java");
    }

    /** Returns the line after the closing fence. */
    int after() {
        return line + lines.size() + 2;
    }

    /** Returns whether nothing but blank lines stands between this block and the next. */
    boolean isRightBefore(Fence next, List<String> page) {
        return page.subList(after() - 1, next.line() - 1).stream().allMatch(String::isBlank);
    }
}
