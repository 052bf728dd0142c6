// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.util.Optional;
import java.util.Set;
import org.liancun.activity.Activity;
import org.liancun.activity.Effect;

/** Looks for activities that lack the number which an effect that names them would change. */
final class EffectsCheck {
    private final Model model;
    private final Misfits problems;

    EffectsCheck(Model model, Misfits problems) {
        this.model = model;
        this.problems = problems;
    }

    void run(Touched<Effect> effects, Touched<Activity> activities) {
        if (effects.isNothing() && activities.isNothing()) {
            return;
        }
        Set<String> changedEffects = effects.keys();
        Set<String> changedActivities = activities.keys();
        for (Effect effect : model.in(Section.EFFECTS).list()) {
            for (String id : effect.among().ids()) {
                if (changedEffects.contains(effect.id()) || changedActivities.contains(id)) {
                    fits(effect, model.in(Section.ACTIVITIES).find(id));
                }
            }
        }
    }

    private void fits(Effect effect, Optional<Activity> activity) {
        if (activity.isPresent() && effect.part().missing(activity.get()).isPresent()) {
            problems.add(
                    "effects/" + effect.id() + "/part",
                    "Part of an effect",
                    "one that activity " + activity.get().id() + " has",
                    effect.part().describe());
        }
    }
}
