// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.liancun.scenario.Change;
import org.liancun.scenario.Changes;
import org.liancun.scenario.Edit;
import org.liancun.scenario.Model;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.Section;
import org.liancun.sharing.Agreement;

/** What files and changes of models promise, whatever the model. */
class ModelLaws {
    @Property(tries = 300)
    void a_model_and_its_scenarios_come_back_equal(@ForAll long seed) {
        ModelFile file = InventedModel.of(seed);

        assertThat(Json.readModel(Bad.bytes(Json.write(file)))).isEqualTo(file);
    }

    @Property(tries = 300)
    void without_a_change_every_year_has_the_model_itself(@ForAll long seed) {
        Model model = InventedModel.of(seed).model();

        assertThat(Patches.outlook(model, Changes.NONE).models().values())
                .allSatisfy(year -> assertThat(year).isSameAs(model));
    }

    @Property(tries = 300)
    void changes_at_different_places_give_the_same_in_any_order(@ForAll long seed) {
        ModelFile file = InventedModel.of(seed);
        List<Change> shuffled = new ArrayList<>(file.scenario("s").changes().list());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Patches.outlook(file.model(), new Changes(shuffled))).isEqualTo(file.outlook("s"));
    }

    /** Stacking is associative: the first changes and then the others, or all as one list. */
    @Property(tries = 300)
    void changes_stack(@ForAll long seed) {
        ModelFile file = InventedModel.of(seed);
        List<Change> all = file.scenario("s").changes().list();
        Changes some = new Changes(all.subList(0, all.size() / 2));
        Changes others = new Changes(all.subList(all.size() / 2, all.size()));
        Outlook together = Patches.outlook(file.model(), some.and(others));

        int last = file.model().lastYear();
        Model first = Patches.outlook(file.model(), some).in(last);
        assertThat(Patches.outlook(first, others).in(last)).isEqualTo(together.in(last));
    }

    @Property(tries = 300)
    void an_entry_put_where_it_stands_changes_nothing(@ForAll long seed) throws IOException {
        Model model = InventedModel.of(seed).model();
        for (Agreement agreement : model.in(Section.AGREEMENTS).list()) {
            Edit again = Edit.put(Writing.document(AgreementFormat.AGREEMENT, agreement));

            assertThat(Patches.apply(model, Change.of("again", again, "agreements/" + agreement.id())))
                    .isEqualTo(model);
        }
    }
}
