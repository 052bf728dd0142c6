// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The activities of one year, compiled: the same fen as {@link Activities#run}, from an array to an array.
 *
 * <p>All that is the same in every run of the year is worked out once: holdings, fixed numbers, effects. No run allocates anything
 * while its numbers fit 64 bits on the way. Immutable and thread-safe.
 */
public final class ActivityProgram {
    private final CompiledActivity[] activities;
    private final int drivers;

    private ActivityProgram(CompiledActivity[] activities, int drivers) {
        this.activities = activities;
        this.drivers = drivers;
    }

    /**
     * Compiles a year.
     *
     * @param year the year
     * @param activities the activities, each id once
     * @param effects the effects, each id once, in any order
     * @param givens the holdings of the year, and which drivers there are; the order of their ids is their order in an array
     * @throws IllegalArgumentException if an effect that holds, or a factor of an activity that is on, names something that is not there
     * @throws ArithmeticException if a constant number does not fit 64 bits; the message names the activity
     */
    public static ActivityProgram compile(int year, List<Activity> activities, List<Effect> effects, Givens givens) {
        List<Effect> holding = Activities.holding(year, activities, effects);
        Map<String, Integer> places = new HashMap<>();
        givens.drivers().keySet().forEach(driver -> places.put(driver, places.size()));
        CompiledActivity[] compiled = activities.stream()
                .map(activity -> CompiledActivity.of(
                        activity, year, new ActivityCompiler(Affecting.of(activity, holding), givens, places)))
                .toArray(CompiledActivity[]::new);
        return new ActivityProgram(compiled, places.size());
    }

    /** Returns how many activities there are. */
    public int count() {
        return activities.length;
    }

    /**
     * Works out the profit of each activity.
     *
     * @param numbers the drivers in millionths, in the order of their ids
     * @param profits where the profits in fen are written, in the order of the activities
     * @throws ArithmeticException if a number does not fit 64 bits; the message names the activity
     */
    public void profits(long[] numbers, long[] profits) {
        if (numbers.length != drivers || profits.length != activities.length) {
            throw new IllegalArgumentException("Program must be given " + drivers + " drivers and " + activities.length
                    + " profits, but was given " + numbers.length + " and " + profits.length);
        }
        for (int i = 0; i < activities.length; i++) {
            profits[i] = activities[i].profit(numbers);
        }
    }
}
