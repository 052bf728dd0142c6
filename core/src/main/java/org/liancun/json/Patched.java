// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liancun.scenario.Catalog;
import org.liancun.scenario.Change;
import org.liancun.scenario.Model;
import org.liancun.scenario.Section;

/** A model while changes are being made of it, when it need not hold together. */
final class Patched {
    private final Model before;
    private final Map<Section<?>, Catalog<?>> changed = new LinkedHashMap<>();
    private final List<Change> made = new ArrayList<>();

    Patched(Model before) {
        this.before = before;
    }

    /** Makes a change or, if that cannot be done, nothing; the exception tells only what is wrong. */
    void make(Change change) {
        Route route = Route.of(change.path(), change.edit());
        requireNonNull(ModelPart.ALL.get(route.step())).change(this, route.onward(1));
        made.add(change);
    }

    @SuppressWarnings("unchecked") // each section is the key of its own catalog only
    <T> Catalog<T> in(Section<T> section) {
        return (Catalog<T>) changed.getOrDefault(section, before.in(section));
    }

    void put(Catalog<?> catalog) {
        changed.put(catalog.section(), catalog);
    }

    /**
     * Returns the model with all changes.
     *
     * @throws IllegalArgumentException if it does not hold together
     */
    Model model() {
        return changed.isEmpty() ? before : before.with(changed.values().toArray(Catalog<?>[]::new));
    }

    /** Returns what keeps the model from holding together, each with the change since which it has done so. */
    Map<String, Change> misfits() {
        Map<String, Change> since = new LinkedHashMap<>();
        if (misfit().isEmpty()) {
            return since;
        }
        Patched again = new Patched(before);
        for (Change change : made) {
            again.make(change);
            List<String> misfit = again.misfit();
            since.keySet().retainAll(misfit);
            misfit.forEach(each -> since.putIfAbsent(each, change));
        }
        return since;
    }

    private List<String> misfit() {
        try {
            model();
            return List.of();
        } catch (IllegalArgumentException misfit) {
            return String.valueOf(misfit.getMessage()).lines().skip(1).toList(); // the first only says how many
        }
    }
}
