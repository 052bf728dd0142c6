// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.liancun.activity.Activity;
import org.liancun.activity.Effect;
import org.liancun.activity.Factor;
import org.liancun.chance.Uncertainty;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Mention;

/** Finds what the entries of a model name of others. */
final class References {
    private References() {}

    static List<Reference> of(Belonging home) {
        return List.of(
                new Reference(Section.PARTIES, home.party(), ""),
                new Reference(Section.PARTIES, home.village(), "village"));
    }

    static List<Reference> of(Holding holding) {
        return List.of(new Reference(Section.PARTIES, holding.party(), ""));
    }

    static List<Reference> of(Uncertainty uncertainty) {
        return List.of(new Reference(Section.DRIVERS, uncertainty.driver(), ""));
    }

    static List<Reference> of(Agreement agreement) {
        ImmutableList.Builder<Reference> all = ImmutableList.builder();
        for (Mention mention : agreement.mentions()) {
            if (mention.kind() == Mention.Kind.PARTY) {
                all.add(new Reference(Section.PARTIES, mention.id(), mention.at()));
            } else if (mention.kind() == Mention.Kind.MEASURE) {
                all.add(new Reference(Section.HOLDINGS, mention.id(), mention.at()));
            }
        }
        return all.build();
    }

    static List<Reference> of(Activity activity) {
        return ImmutableList.<Reference>builder()
                .add(new Reference(Section.PARTIES, activity.owner(), "owner"))
                .addAll(of(activity.factors()))
                .build();
    }

    static List<Reference> of(Effect effect) {
        ImmutableList.Builder<Reference> all = ImmutableList.builder();
        all.add(new Reference(Section.MECHANISMS, effect.mechanism(), "mechanism"));
        effect.among().ids().forEach(id -> all.add(new Reference(Section.ACTIVITIES, id, "among")));
        return all.build();
    }

    static List<Reference> of(PotRule pot) {
        ImmutableList.Builder<Reference> all = ImmutableList.builder();
        all.add(new Reference(Section.AGREEMENTS, pot.agreement(), "agreement"));
        addAll(all, Section.PARTIES, pot.parties(), "parties");
        addAll(all, Section.ACTIVITIES, pot.activities(), "activities");
        for (int i = 0; i < pot.receipts().size(); i++) {
            all.add(new Reference(Section.POTS, pot.receipts().get(i).pot(), "receipts/" + i + "/pot"));
            all.add(new Reference(Section.PARTIES, pot.receipts().get(i).party(), "receipts/" + i + "/party"));
        }
        pot.terms()
                .figures()
                .forEach((name, factors) ->
                        of(factors).forEach(reference -> all.add(reference.in("terms/figures/" + name))));
        return all.build();
    }

    private static void addAll(ImmutableList.Builder<Reference> all, Section<?> to, List<String> ids, String part) {
        for (int i = 0; i < ids.size(); i++) {
            all.add(new Reference(to, ids.get(i), part + "/" + i));
        }
    }

    private static List<Reference> of(List<Factor> factors) {
        ImmutableList.Builder<Reference> all = ImmutableList.builder();
        for (Factor factor : factors) {
            factor.asDriver().ifPresent(driver -> all.add(new Reference(Section.DRIVERS, driver, "")));
            factor.asParty().ifPresent(party -> all.add(new Reference(Section.PARTIES, party, "")));
            factor.asMeasure().ifPresent(measure -> all.add(new Reference(Section.HOLDINGS, measure, "")));
        }
        return all.build();
    }
}
