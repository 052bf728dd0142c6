// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liancun.chance.Correlation;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Economy;
import org.liancun.json.Problem.Kind;
import org.liancun.scenario.Catalog;
import org.liancun.scenario.Edit;
import org.liancun.scenario.Misfit;
import org.liancun.scenario.Model;
import org.liancun.scenario.Section;

/** The sections of a model before it is known whether they hold together, with what a dossier brings in. */
final class ModelDraft {
    private final Reading in;
    private final Map<Section<?>, List<?>> others = new HashMap<>();
    private final Map<String, List<?>> read = new HashMap<>();
    private final List<Catalog<?>> catalogs = new ArrayList<>();

    ModelDraft(Reading in, Optional<Dossier> dossier) {
        this.in = in;
        dossier.map(Dossier::economy).ifPresent(this::take);
    }

    private void take(Economy economy) {
        others.put(Section.PARTIES, economy.parties());
        others.put(Section.HOLDINGS, economy.holdings());
        others.put(Section.AGREEMENTS, economy.agreements());
    }

    @SuppressWarnings("unchecked") // each section is the key of its own entries only
    <T> void add(ModelPart<T> part, List<?> entries) {
        List<T> known = (List<T>) others.getOrDefault(part.section(), List.of());
        read.put(part.section().name(), entries);
        catalogs.add(part.catalog((List<T>) entries, known, in));
    }

    List<Catalog<?>> catalogs() {
        return catalogs;
    }

    /** Reports what keeps the sections from holding together; whatever refers to what could not be read is passed over. */
    void report(int firstYear, Correlation correlation) {
        for (Misfit misfit : Model.problems(firstYear, correlation, catalogs.toArray(Catalog<?>[]::new))) {
            String value = '"' + misfit.found() + '"';
            in.reportAfterwards(pointer(misfit), Kind.UNKNOWN_REFERENCE, value, misfit.expected(), misfit.nearest());
        }
    }

    private String pointer(Misfit misfit) {
        Route route = Route.of(misfit.path(), Edit.drop());
        ModelPart<?> part = ModelPart.ALL.get(route.step());
        return part == null ? "/" + misfit.path() : pointer(part, route.onward(1));
    }

    /** What does not stand in the file comes from the dossier. */
    @SuppressWarnings("unchecked") // as above
    private <T> String pointer(ModelPart<T> part, Route route) {
        List<T> entries = (List<T>) read.getOrDefault(part.section().name(), List.of());
        return part.pointer(entries, route).orElse("/dossier");
    }
}
