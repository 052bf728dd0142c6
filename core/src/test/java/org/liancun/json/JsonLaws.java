// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.liancun.dossier.Dossier;
import org.liancun.sharing.Settlement;

/** What is written reads back as an equal value; equal values are written as the same text. */
class JsonLaws {
    @Property(tries = 200)
    void a_dossier_reads_back_as_an_equal_one(@ForAll long seed) {
        Dossier dossier = InventedDossier.of(seed);

        assertThat(Json.readDossier(Bad.bytes(Json.write(dossier)))).isEqualTo(dossier);
    }

    @Property(tries = 100)
    void the_same_dossier_is_the_same_text(@ForAll long seed) {
        String written = Json.write(InventedDossier.of(seed));

        assertThat(Json.write(Json.readDossier(Bad.bytes(written)))).isEqualTo(written);
    }

    @Property(tries = 100)
    void what_is_written_has_no_problem_in_whatever_order_its_fields_stand(@ForAll long seed) {
        Dossier dossier = InventedDossier.of(seed);
        String shuffled = Shuffled.fields(Json.write(dossier), new Random(seed));

        assertThat(Json.readDossier(Bad.bytes(shuffled))).isEqualTo(dossier);
    }

    @Property(tries = 200)
    void a_settlement_reads_back_as_an_equal_one(@ForAll long seed) {
        Settlement settlement = InventedSettlement.of(new Random(seed), LocalDate.of(2024, 1, 1));

        assertThat(Json.readSettlement(Bad.bytes(Json.write(settlement)))).isEqualTo(settlement);
    }
}
