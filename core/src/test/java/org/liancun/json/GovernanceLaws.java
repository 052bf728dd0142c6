// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.liancun.dossier.Dossier;
import org.liancun.governance.Arrangement;
import org.liancun.measure.Quantities;
import org.liancun.measure.Quantity;

class GovernanceLaws {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The pointers by which problems are told are those of the file. */
    @Property(tries = 200)
    void what_is_counted_stands_where_its_pointer_says(@ForAll long seed) throws JsonProcessingException {
        Dossier dossier = InventedDossier.of(seed);
        JsonNode file = JSON.readTree(Json.write(dossier));

        List<Arrangement> all = dossier.governance().all();
        for (int i = 0; i < all.size(); i++) {
            JsonNode arrangement = file.at("/governance/" + i);
            all.get(i)
                    .counted()
                    .forEach((at, counted) ->
                            assertThat(arrangement.at(at).asText()).isEqualTo(counted.figure()));
        }
    }

    /** Every figure that a dossier which holds together names can be worked out. */
    @Property(tries = 200)
    void every_number_of_a_dossier_is_known(@ForAll long seed) {
        Dossier dossier = InventedDossier.of(seed);
        Quantities figures = dossier.quantities();

        for (Arrangement arrangement : dossier.governance().all()) {
            arrangement.counted().values().forEach(counted -> {
                if (counted.hasFigure()) {
                    Quantity number = figures.of(counted.figure());
                    assertThat(arrangement.unit().stream()).allMatch(number.unit()::convertsTo);
                }
            });
        }
        assertThat(dossier.farming().contracts(figures).contracts())
                .hasSameSizeAs(dossier.farming().contracts());
    }
}
