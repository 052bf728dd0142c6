// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.liancun.activity.Activity;
import org.liancun.activity.Effect;
import org.liancun.activity.Item;

/** Looks for effects that find nothing to change, and for activities that lack the number which an effect that names them would change. */
final class EffectsCheck {
    private final Model model;
    private final Misfits problems;

    EffectsCheck(Model model, Misfits problems) {
        this.model = model;
        this.problems = problems;
    }

    void run(Touched<Effect> effects, Touched<Activity> activities) {
        Set<String> changedEffects = effects.keys();
        Set<String> changedActivities = activities.keys();
        for (Effect effect : model.in(Section.EFFECTS).list()) {
            boolean isChanged = changedEffects.contains(effect.id());
            for (String id : effect.among().ids()) {
                if (isChanged || changedActivities.contains(id)) {
                    model.in(Section.ACTIVITIES).find(id).ifPresent(activity -> fits(effect, activity));
                }
            }
            if (!effect.among().isExact() && (isChanged || !activities.isNothing())) {
                findsSome(effect);
            }
        }
    }

    private void fits(Effect effect, Activity activity) {
        if (effect.part().missing(activity).isPresent()) {
            lacking(effect, "one that activity " + activity.id() + " has", List.of(activity));
        }
    }

    private void findsSome(Effect effect) {
        List<Activity> meant = model.in(Section.ACTIVITIES).list().stream()
                .filter(effect.among()::has)
                .toList();
        if (meant.isEmpty()) {
            Set<String> kinds = new TreeSet<>();
            model.in(Section.ACTIVITIES).list().forEach(activity -> kinds.add(activity.kind()));
            effect.among()
                    .asKind()
                    .ifPresent(kind -> problems.unknown(
                            "effects/" + effect.id() + "/among",
                            "Kind of an effect's activities",
                            "the kind of an activity of the model",
                            kind,
                            kinds));
        } else if (meant.stream()
                .allMatch(activity -> effect.part().missing(activity).isPresent())) {
            lacking(effect, "one that an activity of the effect has", meant);
        }
    }

    private void lacking(Effect effect, String expected, List<Activity> activities) {
        Set<String> items = new TreeSet<>();
        for (Activity activity : activities) {
            activity.items().stream().map(Item::id).forEach(items::add);
        }
        problems.unknown(
                "effects/" + effect.id() + "/part",
                "Part of an effect",
                expected,
                effect.part().describe(),
                items);
    }
}
