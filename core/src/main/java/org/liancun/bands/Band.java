// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import org.liancun.measure.Bound;
import org.liancun.measure.Bounds;
import org.liancun.measure.Unit;
import org.liancun.text.Name;

/**
 * A named interval (档): who has so much stands in it. Immutable and thread-safe.
 *
 * @param name what people call it
 * @param bounds from where to where, either end included or not, in the unit of its table
 */
public record Band(Name name, Bounds bounds) implements Serializable {
    /** From low to high; of two bands that begin at one number the one that includes it comes first. */
    static final Comparator<Band> RISING = Comparator.comparing((Band band) -> band.bounds.low(), Band::compare);

    /** Checks that both parts are there. */
    public Band {
        requireNonNull(name, "name");
        requireNonNull(bounds, "bounds");
    }

    /**
     * Obtains a band.
     *
     * @param name the name in both languages
     * @param interval the bounds as {@link Bounds#parse} reads them, such as {@code "[5, 10)"}
     * @throws IllegalArgumentException if the name or the interval is none
     */
    public static Band of(String name, String interval) {
        return new Band(Name.of(name), Bounds.parse(interval));
    }

    /**
     * Obtains a band that is called by its ends: [5, 10) in 万元 is 5万元以上不满10万元, (5, 10] is 超过5万元不超过10万元.
     *
     * <p>Source: Civil Code of the People's Republic of China, 2020, article 1259: 以上 includes the number, 不满 and 超过 do not.
     *
     * @throws IllegalArgumentException if the bounds have no end
     */
    public static Band within(Bounds bounds, Unit unit) {
        String zh = "";
        String en = "";
        if (bounds.low().isPresent()) {
            String low = bounds.low().at().plain() + unit;
            zh = bounds.low().isIncluded() ? low + "以上" : "超过" + low;
            en = (bounds.low().isIncluded() ? "from " : "over ") + low;
        }
        if (bounds.high().isPresent()) {
            String high = bounds.high().at().plain() + unit;
            zh += (bounds.high().isIncluded() ? "不超过" : "不满") + high;
            en += (bounds.high().isIncluded() ? " up to " : " under ") + high;
        }
        return new Band(Name.of(zh, en.strip()), bounds);
    }

    /** Returns text such as {@code "5—10万元 [5, 10)"}. */
    @Override
    public String toString() {
        return name + " " + bounds;
    }

    private static int compare(Bound one, Bound other) {
        if (!one.isPresent() || !other.isPresent()) {
            return Boolean.compare(one.isPresent(), other.isPresent());
        }
        int order = one.at().compareTo(other.at());
        return order != 0 ? order : Boolean.compare(other.isIncluded(), one.isIncluded());
    }
}
