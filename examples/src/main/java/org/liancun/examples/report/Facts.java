// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import java.util.List;

/** Writes lists of fact ids short enough for a table. */
final class Facts {
    private Facts() {}

    /** Returns the ids in their order, runs drawn together: {@code "S0-002, S0-006–012, S0-129"} for nine of them. */
    static String brief(List<String> facts) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (from < facts.size()) {
            int to = from;
            while (to + 1 < facts.size() && follows(facts.get(to), facts.get(to + 1))) {
                to++;
            }
            text.append(from == 0 ? "" : ", ").append(facts.get(from));
            if (to > from) {
                text.append('–').append(number(facts.get(to)));
            }
            from = to + 1;
        }
        return text.toString();
    }

    private static boolean follows(String fact, String next) {
        String number = number(fact);
        return prefix(fact).equals(prefix(next))
                && number.length() == number(next).length()
                && isNumber(number)
                && isNumber(number(next))
                && Integer.parseInt(number(next)) == Integer.parseInt(number) + 1;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String prefix(String fact) {
        return fact.substring(0, fact.lastIndexOf('-') + 1);
    }

    private static String number(String fact) {
        return fact.substring(fact.lastIndexOf('-') + 1);
    }
}
