// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.liancun.activity.Activity;
import org.liancun.activity.Among;
import org.liancun.activity.Effect;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Holding;

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
                model.in(Section.PARTIES).keeping(party -> !leaving.parties.contains(party.id())),
                model.in(Section.HOMES).keeping(home -> !leaving.parties.contains(home.party())),
                leaving.holdings(),
                leaving.agreements(),
                model.in(Section.ACTIVITIES).keeping(activity -> !leaving.activities.contains(activity.id())),
                leaving.effects(),
                leaving.pots());
    }

    /** Returns the holdings that stay; of a measure that nobody is left to hold, somebody holds nothing. */
    private Catalog<Holding> holdings() {
        Catalog<Holding> staying = model.in(Section.HOLDINGS).keeping(holding -> !parties.contains(holding.party()));
        Set<String> lost = new TreeSet<>();
        model.in(Section.HOLDINGS).list().forEach(holding -> lost.add(holding.measure()));
        staying.list().forEach(holding -> lost.remove(holding.measure()));
        Optional<String> left = model.in(Section.PARTIES).keys().stream()
                .filter(party -> !parties.contains(party))
                .findFirst();
        for (String measure : left.isPresent() ? lost : Set.<String>of()) {
            staying = staying.with(new Holding(left.orElseThrow(), measure, Ratio.ZERO, Period.ALWAYS));
        }
        return staying;
    }

    /** Returns the agreements but those under which only pots were divided that go. */
    private Catalog<Agreement> agreements() {
        Set<String> unused = new HashSet<>();
        Set<String> used = new HashSet<>();
        for (PotRule pot : model.in(Section.POTS).list()) {
            (pots.contains(pot.id()) ? unused : used).add(pot.agreement());
        }
        unused.removeAll(used);
        return model.in(Section.AGREEMENTS).keeping(agreement -> !unused.contains(agreement.id()));
    }

    /** Returns the effects; those that name activities no longer name the ones that go. With the last that it changes, an effect goes. */
    private Catalog<Effect> effects() {
        Catalog<Effect> staying = model.in(Section.EFFECTS);
        for (Effect effect : staying.list()) {
            List<String> named = effect.among().ids();
            List<String> left =
                    named.stream().filter(id -> !activities.contains(id)).toList();
            if (isIdle(effect)) {
                staying = staying.without(effect.id());
            } else if (left.size() < named.size()) {
                staying = staying.with(new Effect(
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

    /** Tells whether all that an effect changes goes. */
    private boolean isIdle(Effect effect) {
        List<String> changed = model.in(Section.ACTIVITIES).list().stream()
                .filter(activity -> effect.among().has(activity)
                        && effect.part().missing(activity).isEmpty())
                .map(Activity::id)
                .toList();
        return !changed.isEmpty() && activities.containsAll(changed);
    }

    private Catalog<PotRule> pots() {
        Catalog<PotRule> staying = model.in(Section.POTS).keeping(pot -> !pots.contains(pot.id()));
        for (PotRule pot : staying.list()) {
            PotRule left = new PotRule(
                    pot.id(),
                    pot.name(),
                    pot.agreement(),
                    pot.parties().stream().filter(id -> !parties.contains(id)).toList(),
                    pot.activities().stream()
                            .filter(id -> !activities.contains(id))
                            .toList(),
                    pot.receipts().stream().filter(receipt -> !isGone(receipt)).toList(),
                    pot.terms(),
                    pot.limits());
            staying = left.equals(pot) ? staying : staying.with(left);
        }
        return staying;
    }
}
