// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import java.util.List;
import java.util.function.Predicate;

/**
 * The effects that are on one activity.
 *
 * @param effects those on any of its numbers, in the order of their ids
 */
record Affecting(List<Effect> effects) {
    /** Obtains those of some effects that are on an activity. */
    static Affecting of(Activity activity, List<Effect> effects) {
        return new Affecting(
                effects.stream().filter(effect -> effect.among().has(activity)).toList());
    }

    List<Effect> quantity() {
        return on(Part::isQuantity);
    }

    List<Effect> capacity() {
        return on(Part::isCapacity);
    }

    List<Effect> price(Item item) {
        return on(part -> part.isPriceOf(item));
    }

    private List<Effect> on(Predicate<Part> number) {
        return effects.stream().filter(effect -> number.test(effect.part())).toList();
    }
}
