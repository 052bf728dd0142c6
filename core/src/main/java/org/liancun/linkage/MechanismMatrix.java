// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.liancun.text.Clip;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;

/**
 * Areas laid side by side: how strongly each shows every canonical mechanism.
 *
 * <p>Columns keep the order in which they are given; rows are the sixteen kinds in the order of their codes. A silent cell says
 * that the source does not speak of the kind. Immutable and thread-safe.
 *
 * @param columns one for each area, no area twice
 */
public record MechanismMatrix(List<Column> columns) implements Serializable {
    /** The matrix of no areas. */
    public static final MechanismMatrix EMPTY = new MechanismMatrix(List.of());

    /**
     * Checks that no area stands twice.
     *
     * @throws IllegalArgumentException if one does
     */
    public MechanismMatrix {
        columns = ImmutableList.copyOf(columns);
        Ids.requireOnce(columns, Column::area, "Area of a matrix");
    }

    /** Obtains the matrix of areas by their names, in the order of the map. */
    public static MechanismMatrix of(Map<String, Linkages> areas) {
        return new MechanismMatrix(areas.entrySet().stream()
                .map(area -> Column.of(area.getKey(), area.getValue()))
                .toList());
    }

    /** Returns the matrix with one more area at the right. */
    public MechanismMatrix with(String area, Linkages linkages) {
        return new MechanismMatrix(ImmutableList.<Column>builder()
                .addAll(columns)
                .add(Column.of(area, linkages))
                .build());
    }

    /** Returns the names of the areas, from the left. */
    public List<String> areas() {
        return columns.stream().map(Column::area).toList();
    }

    /**
     * Returns how strongly an area shows a kind.
     *
     * @throws IllegalArgumentException if the area is not in the matrix
     */
    public Strength strength(String area, Mechanism mechanism) {
        return column(area).strength(mechanism);
    }

    /** Returns the areas that show the kind at least so strongly, from the left; all of them for {@link Strength#SILENT}. */
    public List<String> areasWith(Mechanism mechanism, Strength atLeast) {
        return columns.stream()
                .filter(column -> column.strength(mechanism).isAtLeast(atLeast))
                .map(Column::area)
                .toList();
    }

    /**
     * Returns the kinds that an area shows just so strongly, by code.
     *
     * @throws IllegalArgumentException if the area is not in the matrix
     */
    public List<Mechanism> mechanisms(String area, Strength strength) {
        Column column = column(area);
        return Arrays.stream(Mechanism.values())
                .filter(mechanism -> column.strength(mechanism) == strength)
                .toList();
    }

    /**
     * Returns two areas compared, kind by kind.
     *
     * @throws IllegalArgumentException if an area is not in the matrix
     */
    public AreaComparison compare(String first, String second) {
        return new AreaComparison(column(first), column(second));
    }

    /** Returns the kinds with evidence, be it only a name, in every area, by code; all sixteen if there are no areas. */
    public List<Mechanism> inEveryArea() {
        return inExactly(columns.size());
    }

    /** Returns the kinds with evidence, be it only a name, in exactly so many areas, by code. */
    public List<Mechanism> inExactly(int areas) {
        return Arrays.stream(Mechanism.values())
                .filter(mechanism -> areasWith(mechanism, Strength.NAME_ONLY).size() == areas)
                .toList();
    }

    /**
     * Returns the matrix as a table with Chinese and English headings: code, names, a mark for each area, the number of areas
     * with evidence; below it what the marks mean.
     */
    public String table() {
        return Tables.matrix(this);
    }

    /** Returns text such as {@code "16 mechanisms in 5 areas"}. */
    @Override
    public String toString() {
        return Mechanism.values().length + " mechanisms in " + columns.size()
                + (columns.size() == 1 ? " area" : " areas");
    }

    private Column column(String area) {
        return columns.stream()
                .filter(column -> column.area().equals(area))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Area must be in the matrix, but was \"" + Clip.of(area)
                        + "\"" + Nearest.advice(area, areas())));
    }

    /**
     * One area of a matrix.
     *
     * <p>Immutable and thread-safe.
     *
     * @param area the name of the area, not blank
     * @param strengths how strongly it shows each kind; kinds that are missing are silent
     */
    public record Column(String area, Map<Mechanism, Strength> strengths) implements Serializable {
        /**
         * Checks the name and fills in silence.
         *
         * @throws IllegalArgumentException if the name is blank
         */
        public Column {
            if (requireNonNull(area, "area").isBlank()) {
                throw new IllegalArgumentException("Area of a matrix must have a name, but was \"\"");
            }
            Map<Mechanism, Strength> all = new EnumMap<>(Mechanism.class);
            for (Mechanism mechanism : Mechanism.values()) {
                all.put(mechanism, strengths.getOrDefault(mechanism, Strength.SILENT));
            }
            strengths = Maps.immutableEnumMap(all);
        }

        /** Obtains the column of an area from its linkages: the strongest local mechanism counts. */
        public static Column of(String area, Linkages linkages) {
            Map<Mechanism, Strength> strengths = new EnumMap<>(Mechanism.class);
            for (Mechanism mechanism : Mechanism.values()) {
                strengths.put(mechanism, linkages.strengthOf(mechanism));
            }
            return new Column(area, strengths);
        }

        /** Returns how strongly the area shows the kind. */
        public Strength strength(Mechanism mechanism) {
            return requireNonNull(strengths.get(mechanism));
        }

        /** Returns text such as {@code "汾阳 ●●●●●–●●●◐●●●–●–"}: the area and its marks by code. */
        @Override
        public String toString() {
            return Clip.of(area) + " "
                    + strengths.values().stream().map(Strength::mark).collect(joining());
        }
    }
}
