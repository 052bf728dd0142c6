// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Shape.shape;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liancun.scenario.Scenario;

/** How a scenario stands in a file of its own, which names the file of its model. */
record ScenarioFormat(Neighbours neighbours) implements Codec<ScenarioFormat.Found> {
    private static final Header HEADER = new Header("liancun-scenario", 1);

    /** A scenario with the name of its model's file. */
    record Named(String model, Scenario scenario) {}

    /** A scenario with what its model's file holds, of which it is the only scenario. */
    record Found(Named named, ModelFile file) {}

    private static final Shape<Named> NAMED = shape(
            field("model", Texts.TEXT, Named::model),
            field("scenario", ChangeFormat.SCENARIO, Named::scenario),
            Named::new);

    private static final Shape<Named> WHOLE = NAMED.under(HEADER);

    static final Fields<Named> FIELDS = WHOLE.fields();

    /** The format of the file alone, whatever stands in that of the model. */
    static final Format<Named> ALONE = new Format<>(HEADER, WHOLE);

    /** Obtains the format of a file that names another. */
    static Format<Found> beside(Neighbours neighbours) {
        return new Format<>(HEADER, new ScenarioFormat(neighbours));
    }

    @Override
    public @Nullable Found read(Reading in) throws IOException {
        Named named = ALONE.codec().read(in);
        if (named == null) {
            return null;
        }
        Optional<ModelFile> file = neighbours.model(named.model(), "/model", in);
        if (file.isEmpty()) {
            return null;
        }
        new Rehearsal(file.get().model(), "/scenario", in).of(named.scenario().changes());
        return new Found(named, new ModelFile(file.get().model(), List.of(named.scenario())));
    }

    @Override
    public void write(Found found, Writing out) throws IOException {
        ALONE.codec().write(found.named(), out);
    }
}
