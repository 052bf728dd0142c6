// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.section;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.liancun.chance.Correlation;
import org.liancun.dossier.Dossier;
import org.liancun.json.Problem.Kind;
import org.liancun.scenario.Catalog;
import org.liancun.scenario.Model;
import org.liancun.scenario.Scenario;

/** How a model stands in a file with its scenarios, and what can be said of its parts when some of them cannot be had. */
record ModelFormat(Neighbours neighbours) implements Codec<ModelFile> {
    private static final Header HEADER = new Header("liancun-model", 1);

    private static final int ID = 2;
    private static final int DOSSIER = 6;
    private static final int SECTIONS = 7;
    private static final int CORRELATION = SECTIONS + ModelPart.ALL.size();
    private static final int SCENARIOS = CORRELATION + 1;

    static final Fields<ModelFile> FIELDS = new Fields<>(ImmutableList.<Field<ModelFile, ?>>builder()
            .add(HEADER.<ModelFile>formatField())
            .add(HEADER.<ModelFile>versionField())
            .add(field("id", Texts.OWN_ID, file -> file.model().id()))
            .add(field("title", Texts.NAME, file -> file.model().title()))
            .add(field("firstYear", Texts.YEARS, file -> file.model().firstYear()))
            .add(field("lastYear", Texts.YEARS, file -> file.model().lastYear()))
            .add(optional("dossier", Texts.TEXT, file -> "", ""))
            .addAll(ModelPart.ALL.values().stream().map(ModelPart::field).toList())
            .add(optional(
                    "correlation",
                    ChanceFormat.CORRELATION,
                    file -> file.model().correlation(),
                    Correlation.NONE))
            .add(optional("scenarios", section(ChangeFormat.SCENARIO), ModelFile::scenarios, List.of()))
            .build());

    /** Obtains the format of a file that may name others. */
    static Format<ModelFile> beside(Neighbours neighbours) {
        return new Format<>(HEADER, new ModelFormat(neighbours));
    }

    @Override
    public @Nullable ModelFile read(Reading in) throws IOException {
        Parts parts = FIELDS.read(in);
        if (parts == null) {
            return null;
        }
        boolean complete = FIELDS.complete(parts, in);
        boolean hasYears = IntStream.range(ID, DOSSIER).allMatch(parts::has);
        Optional<Model> empty = hasYears ? empty(parts, in) : Optional.empty();
        ModelDraft draft = new ModelDraft(in, dossier(parts, in));
        ModelPart.ALL.values().forEach(part -> draft.add(part, parts.atOr(placeOf(part), List.of())));
        if (ModelPart.ALL.values().stream()
                .allMatch(part -> !parts.isPresent(placeOf(part)) || parts.has(placeOf(part)))) {
            draft.report(empty.map(Model::firstYear).orElse(9_999), parts.atOr(CORRELATION, Correlation.NONE));
        }
        return complete && empty.isPresent() && in.isClean() ? whole(empty.get(), parts, draft, in) : null;
    }

    /** Returns a model of the years without anything in it, or reports that there are no such years. */
    private static Optional<Model> empty(Parts parts, Reading in) {
        try {
            return Optional.of(Model.of(parts.at(2), parts.at(3), parts.<Integer>at(4), parts.<Integer>at(5)));
        } catch (IllegalArgumentException broken) {
            in.reportRuleAfterwards("/lastYear", String.valueOf(broken.getMessage()));
            return Optional.empty();
        }
    }

    private static @Nullable ModelFile whole(Model empty, Parts parts, ModelDraft draft, Reading in) {
        try {
            Model model = empty.with(parts.at(CORRELATION), draft.catalogs().toArray(Catalog<?>[]::new));
            List<Scenario> scenarios = parts.at(SCENARIOS);
            reportTwice(scenarios, in);
            if (!in.isClean()) {
                return null;
            }
            ModelFile file = new ModelFile(model, scenarios);
            for (int i = 0; i < file.scenarios().size(); i++) {
                new Rehearsal(model, "/scenarios/" + i, in)
                        .of(file.scenarios().get(i).changes());
            }
            return in.isClean() ? file : null;
        } catch (IllegalArgumentException broken) {
            in.reportRule(broken);
            return null;
        }
    }

    private static void reportTwice(List<Scenario> scenarios, Reading in) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < scenarios.size(); i++) {
            String id = scenarios.get(i).id();
            if (!ids.add(id)) {
                String pointer = "/scenarios/" + i + "/id";
                in.reportAfterwards(pointer, Kind.DUPLICATE_ID, '"' + id + '"', Expected.UNUSED_ID.toString(), "");
            }
        }
    }

    private Optional<Dossier> dossier(Parts parts, Reading in) {
        String named = parts.atOr(DOSSIER, "");
        return named.isEmpty() ? Optional.empty() : neighbours.dossier(named, "/dossier", in);
    }

    private static int placeOf(ModelPart<?> part) {
        return FIELDS.names().indexOf(part.section().name());
    }

    @Override
    public void write(ModelFile file, Writing out) throws IOException {
        out.startObject(false);
        FIELDS.write(file, out);
        out.endObject(false);
    }
}
