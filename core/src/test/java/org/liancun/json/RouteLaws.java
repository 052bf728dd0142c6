// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.scenario.Edit;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Generated;
import org.liancun.sharing.Tier;
import org.liancun.text.Name;

/** What holds for every place of every agreement. */
class RouteLaws {
    @Property(tries = 1000)
    void what_stands_at_a_place_put_there_again_changes_nothing(@ForAll("agreements") Agreement agreement)
            throws IOException {
        for (Tier tier : agreement.tiers()) {
            Edit again = Edit.put(Writing.document(AgreementFormat.TIER, tier));
            assertThat(changed(agreement, "tiers/" + tier.id(), again)).isEqualTo(agreement);

            Edit take = Edit.put(Writing.document(TakeFormat.TAKE, tier.take()));
            assertThat(changed(agreement, "tiers/" + tier.id() + "/take", take)).isEqualTo(agreement);
        }
    }

    @Property(tries = 1000)
    void a_change_leaves_all_other_elements_as_they_are(@ForAll("agreements") Agreement agreement) {
        Tier last = agreement.tiers().get(agreement.tiers().size() - 1);
        List<Tier> expected = new ArrayList<>(agreement.tiers());
        expected.set(expected.size() - 1, last.called(Name.of(last.name().zh() + "改")));

        Agreement changed = changed(
                agreement,
                "tiers/" + last.id() + "/name",
                Edit.put('"' + last.name().zh() + "改\""));

        assertThat(changed.tiers()).isEqualTo(expected);
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return Generated.agreements();
    }

    private static Agreement changed(Agreement agreement, String path, Edit edit) {
        return AgreementFormat.AGREEMENT.change(agreement, Route.of(path, edit)).orElseThrow();
    }
}
