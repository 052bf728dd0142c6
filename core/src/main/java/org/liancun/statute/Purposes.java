// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Which purpose each tier or slice of an agreement has. What stands inside a tier has its purpose, unless another is said; a
 * tier without one is none of the law's business.
 *
 * <p>Immutable and thread-safe.
 *
 * @param byPath the purposes by the paths of steps, such as {@code "surplus/patronage"}
 */
public record Purposes(SortedMap<String, Purpose> byPath) implements Serializable {
    /** The purposes of the tiers of {@link StatutoryOrder}. */
    public static final Purposes STANDARD = of(Map.of(
            "losses", Purpose.LOSSES,
            "reserve", Purpose.RESERVE,
            "welfare", Purpose.WELFARE,
            "discretionary", Purpose.DISCRETIONARY,
            "patronage", Purpose.PATRONAGE,
            "dividend", Purpose.DIVIDEND));

    /** Copies the purposes. */
    public Purposes {
        byPath = ImmutableSortedMap.copyOfSorted(byPath);
    }

    /** Obtains purposes by path, in any order. */
    public static Purposes of(Map<String, Purpose> byPath) {
        return new Purposes(ImmutableSortedMap.copyOf(byPath));
    }

    /** Returns the purpose of a tier, slice or step: its own, else that of the nearest around it. */
    public Optional<Purpose> at(String path) {
        for (String here = path; ; here = here.substring(0, here.lastIndexOf('/'))) {
            Purpose purpose = byPath.get(here);
            if (purpose != null || here.indexOf('/') < 0) {
                return Optional.ofNullable(purpose);
            }
        }
    }
}
