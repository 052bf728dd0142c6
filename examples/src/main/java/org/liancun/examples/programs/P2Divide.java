// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.programs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.liancun.division.Division;
import org.liancun.division.Method;
import org.liancun.division.TieBreak;
import org.liancun.text.TextTable;

/** The parts of a division always add up to the whole; the method says who gets the odd unit. */
public final class P2Divide {
    private P2Divide() {}

    /** Divides eight seats by six methods, then ten and eleven fen by largest remainder. */
    public static void main(String[] arguments) {
        long[] votes = {100_000, 80_000, 30_000, 20_000};
        List<List<String>> rows = new ArrayList<>();
        for (Method method : Method.values()) {
            long[] seats = Division.divide(8, votes, method, TieBreak.FIRST);
            List<String> row = new ArrayList<>(List.of(method.name()));
            Arrays.stream(seats).mapToObj(Long::toString).forEach(row::add);
            rows.add(row);
        }
        System.out.println(new TextTable(List.of("method", "100000", "80000", "30000", "20000"), rows));

        // One fen more, and the third party gets one fen less: the Alabama paradox of largest remainder.
        System.out.println("10 fen by 6:6:2 " + Arrays.toString(Division.divide(10, new long[] {6, 6, 2})));
        System.out.println("11 fen by 6:6:2 " + Arrays.toString(Division.divide(11, new long[] {6, 6, 2})));
        System.out.println("a loss of 10    " + Arrays.toString(Division.divide(-10, new long[] {6, 6, 2})));
    }
}
