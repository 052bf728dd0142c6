// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.liancun.activity.Activity;
import org.liancun.activity.Among;
import org.liancun.activity.Effect;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Holding;
import org.liancun.village.Party;

/** Takes villages out of a model, with all that is theirs. */
final class Leaving {
    private final Model model;
    private final Set<String> parties = new HashSet<>();
    private final Set<String> activities = new HashSet<>();
    private final Set<String> pots = new HashSet<>();

    private Leaving(Model model, Set<String> villages) {
        this.model = model;
        model.homes().forEach((party, village) -> {
            if (villages.contains(village)) {
                parties.add(party);
            }
        });
        for (Activity activity : model.in(Section.ACTIVITIES).list()) {
            if (parties.contains(activity.owner())) {
                activities.add(activity.id());
            }
        }
        for (PotRule pot : PotOrder.of(model.in(Section.POTS).list())) {
            if (isUnshared(pot) || isUnfed(pot)) {
                pots.add(pot.id());
            }
        }
    }

    private boolean isUnshared(PotRule pot) {
        return !pot.parties().isEmpty() && parties.containsAll(pot.parties());
    }

    private boolean isUnfed(PotRule pot) {
        boolean wasFed = !pot.activities().isEmpty() || !pot.receipts().isEmpty();
        return wasFed
                && activities.containsAll(pot.activities())
                && pot.receipts().stream().allMatch(this::isGone);
    }

    private boolean isGone(Received receipt) {
        return parties.contains(receipt.party()) || pots.contains(receipt.pot());
    }

    static Model of(Model model, Set<String> villages) {
        Leaving leaving = new Leaving(model, villages);
        return model.with(
                Section.PARTIES.of(leaving.stayingParties()),
                Section.HOMES.of(model.in(Section.HOMES).list().stream()
                        .filter(home -> !leaving.parties.contains(home.party()))
                        .toList()),
                Section.HOLDINGS.of(leaving.holdings()),
                Section.AGREEMENTS.of(leaving.agreements()),
                Section.ACTIVITIES.of(model.in(Section.ACTIVITIES).list().stream()
                        .filter(activity -> !leaving.activities.contains(activity.id()))
                        .toList()),
                Section.EFFECTS.of(leaving.effects()),
                Section.POTS.of(leaving.pots()));
    }

    private List<Party> stayingParties() {
        return model.in(Section.PARTIES).list().stream()
                .filter(party -> !parties.contains(party.id()))
                .toList();
    }

    /** Returns the holdings that stay; of a measure that nobody is left to hold, somebody holds nothing. */
    private List<Holding> holdings() {
        List<Holding> staying = new ArrayList<>();
        Set<String> lost = new TreeSet<>();
        for (Holding holding : model.in(Section.HOLDINGS).list()) {
            lost.add(holding.measure());
            if (!parties.contains(holding.party())) {
                staying.add(holding);
            }
        }
        staying.forEach(holding -> lost.remove(holding.measure()));
        List<Party> left = stayingParties();
        if (!left.isEmpty()) {
            lost.forEach(measure -> staying.add(new Holding(left.get(0).id(), measure, Ratio.ZERO, Period.ALWAYS)));
        }
        return staying;
    }

    /** Returns the agreements but those under which only pots were divided that go. */
    private List<Agreement> agreements() {
        Set<String> unused = new HashSet<>();
        Set<String> used = new HashSet<>();
        for (PotRule pot : model.in(Section.POTS).list()) {
            (pots.contains(pot.id()) ? unused : used).add(pot.agreement());
        }
        unused.removeAll(used);
        return model.in(Section.AGREEMENTS).list().stream()
                .filter(agreement -> !unused.contains(agreement.id()))
                .toList();
    }

    /** Returns the effects; those that name activities no longer name the ones that go, and go with the last. */
    private List<Effect> effects() {
        List<Effect> staying = new ArrayList<>();
        for (Effect effect : model.in(Section.EFFECTS).list()) {
            List<String> named = effect.among().ids();
            List<String> left =
                    named.stream().filter(id -> !activities.contains(id)).toList();
            if (left.size() == named.size()) {
                staying.add(effect);
            } else if (!left.isEmpty()) {
                staying.add(new Effect(
                        effect.id(),
                        effect.mechanism(),
                        Among.named(left.toArray(String[]::new)),
                        effect.part(),
                        effect.how(),
                        effect.during(),
                        effect.source()));
            }
        }
        return staying;
    }

    private List<PotRule> pots() {
        List<PotRule> staying = new ArrayList<>();
        for (PotRule pot : model.in(Section.POTS).list()) {
            if (!pots.contains(pot.id())) {
                staying.add(new PotRule(
                        pot.id(),
                        pot.name(),
                        pot.agreement(),
                        pot.parties().stream()
                                .filter(id -> !parties.contains(id))
                                .toList(),
                        pot.activities().stream()
                                .filter(id -> !activities.contains(id))
                                .toList(),
                        pot.receipts().stream()
                                .filter(receipt -> !isGone(receipt))
                                .toList(),
                        pot.terms(),
                        pot.limits()));
            }
        }
        return staying;
    }
}
