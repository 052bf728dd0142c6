// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.scenario.Change;
import org.liancun.scenario.Changes;
import org.liancun.scenario.Model;
import org.liancun.scenario.Outlook;

/**
 * Changes applied to models: a path is a place in the file format, so a change says of a model whatever a file can say.
 *
 * <p>Only the entry that a change touches is made anew; all else is shared with the model before.
 */
public final class Patches {
    private Patches() {}

    /**
     * Returns the model as one change makes it, whatever the years in which the change holds.
     *
     * @throws IllegalArgumentException naming the change, if its path leads nowhere (with the nearest name), what it puts there is
     *     not what must stand there, or what comes of it breaks a rule
     */
    public static Model apply(Model model, Change change) {
        try {
            return changed(model, change);
        } catch (FormatException unreadable) {
            Problem first = unreadable.problems().get(0);
            throw new IllegalArgumentException(
                    "Change " + change.id() + ", value for " + change.path() + ": " + first, unreadable);
        } catch (IllegalArgumentException | ArithmeticException broken) {
            throw new IllegalArgumentException("Change " + change.id() + ": " + broken.getMessage(), broken);
        }
    }

    /**
     * Returns the models that hold in the years of a model when changes are applied in their order.
     *
     * @throws IllegalArgumentException as {@link #apply}; also if a change holds in none of the years, or what is uncertain is not the
     *     same in all years
     */
    public static Outlook outlook(Model model, Changes changes) {
        changes.list().forEach(change -> requireFelt(model, change));
        Map<Changes, Model> made = new HashMap<>();
        SortedMap<Integer, Model> models = new TreeMap<>();
        for (int year = model.firstYear(); year <= model.lastYear(); year++) {
            models.put(year, made.computeIfAbsent(changes.in(year), active -> apply(model, active)));
        }
        return new Outlook(models);
    }

    private static Model apply(Model model, Changes changes) {
        Model now = model;
        for (Change change : changes.list()) {
            now = apply(now, change);
        }
        return now;
    }

    /** Applies a change; the exception tells only what is wrong. */
    static Model changed(Model model, Change change) {
        Route route = Route.of(change.path(), change.edit());
        return requireNonNull(ModelPart.ALL.get(route.step())).changed(model, route.onward(1));
    }

    static void requireFelt(Model model, Change change) {
        for (int year = model.firstYear(); year <= model.lastYear(); year++) {
            if (change.holdsIn(year)) {
                return;
            }
        }
        throw new IllegalArgumentException("Period of change " + change.id() + " must have a year of "
                + model.firstYear() + " to " + model.lastYear() + ", but was " + change.during());
    }
}
