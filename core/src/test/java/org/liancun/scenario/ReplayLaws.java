// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.activity.Activity;
import org.liancun.activity.Factor;
import org.liancun.activity.Item;
import org.liancun.activity.Size;
import org.liancun.chance.Draws;
import org.liancun.contract.Trial;
import org.liancun.measure.Period;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Generated;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Mention;
import org.liancun.sharing.Reinvested;
import org.liancun.sharing.Tier;
import org.liancun.text.Name;
import org.liancun.village.Party;

/** Any agreement of the vocabulary but those that reinvest, settled over some years: the program gives the numbers that the projection explains. */
class ReplayLaws {
    private static final long ORDINARY = 1_000_000_000;

    @Property(tries = 300)
    void a_row_is_the_same_with_reasons_and_without(@ForAll("models") Optional<Model> tried) {
        Assume.that(tried.isPresent());
        Outlook outlook = Outlook.of(tried.orElseThrow());
        List<Indicator> indicators = indicators(tried.orElseThrow());

        assertThat(outcome(() -> compiled(outlook, indicators)))
                .isEqualTo(outcome(() -> Projection.of(outlook).row(indicators)));
    }

    private static long[] compiled(Outlook outlook, List<Indicator> indicators) {
        Program program = Program.compile(outlook, Draws.of(1), indicators);
        long[] row = new long[program.width()];
        program.runner().expected(row);
        return row;
    }

    private static List<Long> outcome(Supplier<long[]> row) {
        try {
            return LongStream.of(row.get()).boxed().toList();
        } catch (IllegalArgumentException | ArithmeticException refused) {
            return List.of();
        }
    }

    private static List<Indicator> indicators(Model model) {
        List<Indicator> all = new ArrayList<>(List.of(Indicator.total(), Indicator.pot("pot")));
        model.in(Section.PARTIES).keys().forEach(party -> all.add(Indicator.income(party)));
        List.of("reserve", "owed.t0", "losses").forEach(account -> all.add(Indicator.balance("pot", account)));
        return all;
    }

    @Provide
    static Arbitrary<Optional<Model>> models() {
        return Generated.trials()
                .filter(trial -> trial.agreement().tiers().stream().noneMatch(ReplayLaws::reinvests))
                .map(ReplayLaws::model);
    }

    private static boolean reinvests(Tier tier) {
        return tier.terms().carry() instanceof Reinvested
                || tier.split().inner().stream().anyMatch(ReplayLaws::reinvests);
    }

    /** Makes a pot of ordinary size of a trial; nothing where what the trial leaves open makes it no model. */
    private static Optional<Model> model(Trial trial) {
        List<Party> parties = trial.register().parties();
        Set<String> figures = mentioned(trial, Mention.Kind.FIGURE);
        Set<String> events = mentioned(trial, Mention.Kind.EVENT);
        SortedMap<String, List<Factor>> known = Maps.newTreeMap();
        trial.pot().figures().forEach((name, amount) -> {
            if (figures.contains(name)) {
                known.put(name, List.of(yuan(amount)));
            }
        });
        PotTerms terms = PotTerms.NONE
                .deciding(trial.pot().decided())
                .knowing(known)
                .after(Maps.asMap(intersection(trial.pot().events(), events), event -> Period.ALWAYS))
                .bringing(trial.books());
        Activity activity = Activity.of(
                "all",
                Name.of("all"),
                "any",
                parties.get(0).id(),
                Size.of(Unit.NONE, Factor.of(1)),
                Item.revenue("all", Name.of("all"), yuan(trial.pot().amount())));
        try {
            return Optional.of(Model.of(
                    "trial",
                    Name.of("trial"),
                    2024,
                    2025,
                    Section.PARTIES.of(parties),
                    Section.HOLDINGS.of(holdings(trial)),
                    Section.AGREEMENTS.of(trial.agreement()),
                    Section.ACTIVITIES.of(activity),
                    Section.POTS.of(
                            PotRule.of("pot", trial.agreement().id(), "all").on(terms))));
        } catch (IllegalArgumentException incomplete) {
            return Optional.empty();
        }
    }

    private static Set<String> mentioned(Trial trial, Mention.Kind kind) {
        return trial.agreement().mentions().stream()
                .filter(mention -> mention.kind() == kind)
                .map(Mention::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> intersection(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }

    private static Factor yuan(Money amount) {
        return Factor.of(Ratio.of(amount.fen() % ORDINARY, 100));
    }

    private static List<Holding> holdings(Trial trial) {
        List<Holding> holdings = new ArrayList<>();
        for (String measure : trial.register().measures()) {
            for (Party party : trial.register().parties()) {
                Ratio held = trial.register().held(party.id(), measure);
                holdings.add(new Holding(party.id(), measure, held, Period.ALWAYS));
            }
        }
        return holdings;
    }
}
