// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.scenario.Change;
import org.liancun.scenario.Changes;
import org.liancun.scenario.Model;
import org.liancun.scenario.Outlook;
import org.liancun.text.Clip;

/**
 * Changes applied to models: a path is a place in the file format, so a change says of an entry of a model whatever a file can say.
 *
 * <p>Each change makes the entry that it touches anew, which must keep the rules of such an entry; all else is shared with the model
 * before. Whether the entries fit together is asked when all changes have been made, so that a party may come before what it holds, and
 * go before it.
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
        return apply(model, Changes.of(change));
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
        Patched patched = new Patched(model);
        for (Change change : changes.list()) {
            make(change, patched);
        }
        try {
            return patched.model();
        } catch (IllegalArgumentException misfit) {
            Change first = patched.misfits().values().iterator().next();
            throw new IllegalArgumentException("Change " + first.id() + ": " + misfit.getMessage(), misfit);
        }
    }

    private static void make(Change change, Patched patched) {
        try {
            patched.make(change);
        } catch (FormatException unreadable) {
            throw new IllegalArgumentException(
                    unreadable(change, unreadable.problems().get(0))); // which says it all
        } catch (IllegalArgumentException | ArithmeticException broken) {
            throw new IllegalArgumentException("Change " + change.id() + ": " + broken.getMessage(), broken);
        }
    }

    private static String unreadable(Change change, Problem first) {
        String put = Clip.of(change.edit().value().orElse(""));
        return first.kind() == Problem.Kind.NOT_JSON
                ? "Change " + change.id() + " must put JSON at " + change.path() + ", a text in quotes, but put " + put
                : "Change " + change.id() + ", value for " + change.path() + ": " + first;
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
