// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liancun.json.Problem.Kind;
import org.liancun.scenario.Catalog;
import org.liancun.scenario.Section;

/**
 * One section of a model: how its entries stand in a file, and how one of them is changed.
 *
 * @param section the section
 * @param entry how an entry stands
 */
record ModelPart<T>(Section<T> section, Codec<T> entry) {
    /** All of them by their names, in the order in which they are written. */
    static final ImmutableMap<String, ModelPart<?>> ALL = Maps.uniqueIndex(
            List.of(
                    new ModelPart<>(Section.PARTIES, SharingFormat.PARTY),
                    new ModelPart<>(Section.HOMES, PotRuleFormat.HOME),
                    new ModelPart<>(Section.HOLDINGS, SharingFormat.HOLDING),
                    new ModelPart<>(Section.AGREEMENTS, AgreementFormat.AGREEMENT),
                    new ModelPart<>(Section.DRIVERS, ActivityFormat.DRIVER),
                    new ModelPart<>(Section.ACTIVITIES, ActivityFormat.ACTIVITY),
                    new ModelPart<>(Section.MECHANISMS, EffectFormat.MECHANISM),
                    new ModelPart<>(Section.EFFECTS, EffectFormat.EFFECT),
                    new ModelPart<>(Section.POTS, PotRuleFormat.POT),
                    new ModelPart<>(Section.UNCERTAINTIES, ChanceFormat.UNCERTAINTY)),
            part -> part.section.name());

    /** Returns the field of a file that has the entries. */
    Field<ModelFile, List<T>> field() {
        return Field.optional(
                section.name(),
                Listing.section(entry),
                file -> file.model().in(section).list(),
                List.of());
    }

    /** Returns the entries that were read, with those from elsewhere whose keys are not among them. */
    Catalog<T> catalog(List<T> read, List<T> others, Reading in) {
        Map<String, T> all = new LinkedHashMap<>();
        for (int i = 0; i < read.size(); i++) {
            String key = section.key(read.get(i));
            if (all.putIfAbsent(key, read.get(i)) != null) {
                String pointer = "/" + section.name() + "/" + i;
                in.reportAfterwards(pointer, Kind.DUPLICATE_ID, '"' + key + '"', Expected.UNUSED_ID.toString(), "");
            }
        }
        others.forEach(other -> all.putIfAbsent(section.key(other), other));
        return section.of(all.values());
    }

    /** Returns where in a file a path leads, as far as it leads somewhere; the first step, the section, has been made. */
    Optional<String> pointer(List<T> read, Route route) {
        return Optional.of(Listing.section(entry).pointer(read, route))
                .filter(pointer -> !pointer.isEmpty())
                .map(pointer -> "/" + section.name() + pointer);
    }

    /** Changes, adds or drops one entry; the first step, the section, has been made. */
    void change(Patched model, Route route) {
        Catalog<T> catalog = model.in(section);
        String key = route.next(entry.keySteps());
        Optional<T> there = catalog.find(key);
        if (there.isEmpty()) {
            model.put(catalog.with(Listing.added(entry, catalog.keys(), route)));
        } else {
            Optional<T> now = Listing.changed(entry, there.get(), route);
            model.put(now.isPresent() ? catalog.with(now.get()) : catalog.without(key));
        }
    }
}
