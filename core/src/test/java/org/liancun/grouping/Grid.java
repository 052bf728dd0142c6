// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import java.util.ArrayList;
import java.util.List;

/** Villages on a map of rows and columns, each bordering those above, below, left and right. */
final class Grid {
    private Grid() {}

    static Neighbourhood of(int rows, int columns) {
        List<Profile> villages = new ArrayList<>();
        List<Border> borders = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                villages.add(Profile.of(id(row, column))
                        .with("households", 50 + (row * 37 + column * 11) % 90)
                        .with("industry", column < columns / 2 ? "rice" : "tea"));
                if (row > 0) {
                    borders.add(new Border(id(row, column), id(row - 1, column)));
                }
                if (column > 0) {
                    borders.add(new Border(id(row, column), id(row, column - 1)));
                }
            }
        }
        return new Neighbourhood(villages, borders);
    }

    static String id(int row, int column) {
        return String.format("v%02d-%02d", row, column);
    }
}
