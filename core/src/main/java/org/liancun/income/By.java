// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.liancun.ledger.Keys;
import org.liancun.measure.Span;
import org.liancun.text.Name;
import org.liancun.village.Cluster;
import org.liancun.village.Level;
import org.liancun.village.Regions;
import org.liancun.village.Village;

/**
 * One way of putting income on lines: by who earned it, when, on which account, or out of what.
 *
 * <p>Ways combine freely: {@code by(notion, By.cluster(clusters, Partial.REFUSED), By.period(Span.YEAR))} is a line for each
 * cluster and year. Who earned it can be left without a line, as a village in no cluster; everything else has one, if
 * only that of what is {@linkplain #NOT_STATED not stated}.
 *
 * <p>Immutable and thread-safe.
 */
public final class By {
    /** The line of income whose origin, mechanism or counterparty is not stated; no id can be this. */
    public static final String NOT_STATED = "—";

    private final Name label;
    private final List<Layer> layers;
    private final boolean isPeriod;
    private final UnaryOperator<Keys> keys;

    private By(Name label, List<Layer> layers, boolean isPeriod, UnaryOperator<Keys> keys) {
        this.label = label;
        this.isPeriod = isPeriod;
        this.layers = layers;
        this.keys = keys;
    }

    /** Obtains one line per village. */
    public static By village() {
        return parties("村", "village", List.of(Layer.undated(party -> party)));
    }

    /**
     * Obtains one line per cluster. An entry counts for every cluster whose member its village was throughout the entry's
     * period; clusters may overlap, and the total still counts an entry once. Villages in no cluster have no line.
     *
     * @param partial what happens to an entry during which its village joined or left
     */
    public static By cluster(Collection<Cluster> clusters, Partial partial) {
        return parties("片区", "cluster", ClusterLayers.of(clusters, partial));
    }

    /** Obtains one line per region of a level, by the villages that lie in it; other villages have no line. */
    public static By region(Regions regions, Collection<Village> villages, Level level) {
        Map<String, String> lines = ImmutableMap.copyOf(RegionLines.of(regions, villages, level));
        return parties("地区", "region", List.of(Layer.undated(party -> lines.getOrDefault(party, Keys.NONE))));
    }

    /** Obtains one line per calendar year, half-year, quarter or month, named by the period as text. */
    public static By period(Span span) {
        return new By(Name.of("期间", "period"), List.of(), true, keys -> keys.byPeriod(span));
    }

    /** Obtains one line per account; what was stated under the notion alone is on a line named by the notion's id. */
    public static By account() {
        return parts("科目", "account", Keys::byAccount);
    }

    /** Obtains one line per counterparty (往来方): who paid an income, and who was paid a cost. */
    public static By counterparty() {
        return parts("往来方", "counterparty", keys -> keys.byCounterparty(By::orNotStated));
    }

    /** Obtains one line per origin, such as agreement and tier. */
    public static By origin() {
        return parts("来源", "origin", keys -> keys.byOrigin(By::orNotStated));
    }

    /**
     * Obtains one line per mechanism.
     *
     * @param mechanisms the mechanism of each origin, or of the agreement, venture or project before its first {@code /}
     */
    public static By mechanism(Map<String, String> mechanisms) {
        Map<String, String> known = ImmutableMap.copyOf(mechanisms);
        return parts("机制", "mechanism", keys -> keys.byOrigin(origin -> mechanism(known, origin)));
    }

    /** Returns the Chinese and the English word for what a line stands for. */
    public Name label() {
        return label;
    }

    /** Returns the English word. */
    @Override
    public String toString() {
        return "by " + label.en();
    }

    /** Returns rules that each give a party one line at most; none if this does not look at who earned it. */
    List<Layer> layers() {
        return layers;
    }

    /** Tells whether the names of the lines are periods. */
    boolean isPeriod() {
        return isPeriod;
    }

    /** Returns the keys with the one of this, if this does not look at who earned it. */
    Keys with(Keys before) {
        return keys.apply(before);
    }

    private static By parties(String zh, String en, List<Layer> layers) {
        return new By(Name.of(zh, en), ImmutableList.copyOf(layers), false, keys -> keys);
    }

    private static By parts(String zh, String en, UnaryOperator<Keys> keys) {
        return new By(Name.of(zh, en), List.of(), false, keys);
    }

    private static String orNotStated(String text) {
        return text.isEmpty() ? NOT_STATED : text;
    }

    private static String mechanism(Map<String, String> known, String origin) {
        int slash = origin.indexOf('/');
        String first = slash < 0 ? origin : origin.substring(0, slash);
        return known.getOrDefault(origin, known.getOrDefault(first, NOT_STATED));
    }
}
