// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import java.util.Comparator;
import java.util.List;
import org.liancun.text.Ids;

/** Works out what activities come to in a year, with every reason. */
public final class Activities {
    private Activities() {}

    /**
     * Works out a year.
     *
     * @param year the year, which says which activities are on and which effects hold
     * @param activities the activities, each id once
     * @param effects the effects, each id once, in any order; those of other years do nothing
     * @param givens the drivers and holdings of the year
     * @throws IllegalArgumentException if an effect that holds, or a factor of an activity that is on, names something that is not there
     * @throws ArithmeticException if a number does not fit 64 bits; the message names the activity
     */
    public static ActivityYear run(int year, List<Activity> activities, List<Effect> effects, Givens givens) {
        List<Effect> holding = holding(year, activities, effects);
        return new ActivityYear(
                year,
                activities.stream()
                        .map(activity -> result(year, activity, holding, givens))
                        .toList());
    }

    /** Returns the effects that hold in a year, in the order of their ids, if each finds what it names. */
    static List<Effect> holding(int year, List<Activity> activities, List<Effect> effects) {
        Ids.requireOnce(activities, Activity::id, "Activity");
        Ids.requireOnce(effects, Effect::id, "Effect");
        List<Effect> holding = effects.stream()
                .filter(effect -> effect.isOn(year))
                .sorted(Comparator.comparing(Effect::id))
                .toList();
        for (Effect effect : holding) {
            effect.problem(activities).ifPresent(problem -> {
                throw new IllegalArgumentException(problem);
            });
        }
        return holding;
    }

    private static ActivityResult result(int year, Activity activity, List<Effect> effects, Givens givens) {
        try {
            ActivityResult result = ActivityResult.of(activity, year, effects, givens);
            result.profit();
            return result;
        } catch (ArithmeticException tooLarge) {
            throw tooLarge(activity, year);
        }
    }

    /** Returns the refusal of an activity whose numbers do not fit. */
    static ArithmeticException tooLarge(Activity activity, int year) {
        return new ArithmeticException(
                "Numbers of activity " + activity.id() + " in " + year + " must fit 64 bits, but did not");
    }
}
