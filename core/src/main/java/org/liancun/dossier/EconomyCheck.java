// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liancun.income.Accounting;
import org.liancun.income.Income;
import org.liancun.ledger.Entry;
import org.liancun.sharing.Holding;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** Checks incomes, parties, holdings, agreements and distributions. */
final class EconomyCheck {
    private final Economy economy;
    private final Known known;
    private final Check check;

    EconomyCheck(Economy economy, Known known, Check check) {
        this.economy = economy;
        this.known = known;
        this.check = check;
    }

    void run(Evidence evidence) {
        published(evidence);
        entries();
        parties();
        holdings();
        agreements();
        new DistributionCheck(economy, known, check).run();
    }

    private void published(Evidence evidence) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        evidence.figures().forEach(figure -> figures.put(figure.id(), figure));
        Set<String> used = new HashSet<>();
        for (int i = 0; i < economy.published().size(); i++) {
            String id = economy.published().get(i).figure();
            String pointer = "/income/published/" + i + "/figure";
            check.once(pointer, "Figure of a published income", id, used);
            check.known(pointer, "Figure of a published income", "a figure", id, known.figures());
            check.cited(pointer, id, id);
            Figure figure = figures.get(id);
            if (figure != null && !Income.isIncome(figure.quantity().unit())) {
                String unit = figure.quantity().unit().toString();
                check.mismatch(pointer, "Unit of published income " + id, unit, "元, 万元 or 亿元, whole or per something");
            }
        }
    }

    private void entries() {
        Set<String> payers = Sets.union(known.parties(), known.villages());
        for (int i = 0; i < economy.entries().size(); i++) {
            Entry entry = economy.entries().get(i);
            String payer = entry.counterparty();
            String origin = entry.origin();
            boolean fits = known.villages().contains(entry.recipient())
                    && (payer.isEmpty() || payers.contains(payer))
                    && (origin.isEmpty() || known.isMaker(origin))
                    && known.isOrigin(entry.source());
            if (!fits) {
                entry("/income/entries/" + i, entry, payers);
            }
            if (known.isFact(entry.source())) {
                check.cited("/income/entries/" + i + "/source", entry.recipient(), entry.source());
            }
            account("/income/entries/" + i, entry);
        }
    }

    private void entry(String pointer, Entry entry, Set<String> payers) {
        String village = entry.recipient();
        check.known(pointer + "/recipient", "Recipient of an income entry", "a village", village, known.villages());
        if (!entry.counterparty().isEmpty()) {
            String subject = "Counterparty of an income entry of " + village;
            check.known(pointer + "/counterparty", subject, "a party or a village", entry.counterparty(), payers);
        }
        if (!entry.origin().isEmpty() && !known.isMaker(entry.origin())) {
            String subject = "Origin of an income entry of " + village;
            String what = "an agreement and its tier, a party, a body or a resource";
            check.known(pointer + "/origin", subject, what, entry.origin(), known.subjects());
        }
        if (!known.isOrigin(entry.source())) {
            String subject = "Source of an income entry of " + village;
            String what = "a figure, a source, or an agreement and its tier";
            check.known(pointer + "/source", subject, what, entry.source(), known.figures());
        }
    }

    /** Notes an account that the chart of the entry's period does not have, and is no notion either. */
    private void account(String pointer, Entry entry) {
        String owner = " of an income entry of " + entry.recipient();
        Accounting accounting = Accounting.RURAL;
        if (!accounting.isStated(entry.account(), entry.period())) {
            accounting
                    .find(entry.period())
                    .ifPresentOrElse(
                            chart -> check.listed(
                                    pointer + "/account",
                                    "Account" + owner,
                                    "an account of the " + chart.name().en() + " or a notion of income",
                                    entry.account(),
                                    Set.copyOf(chart.ids())),
                            () -> check.mismatch(
                                    pointer + "/period",
                                    "Period" + owner,
                                    entry.period().toString(),
                                    "under one chart of accounts, in 2005..2023 or since 2024"));
        }
    }

    private void parties() {
        Set<String> used = new HashSet<>();
        for (int i = 0; i < economy.parties().size(); i++) {
            Party party = economy.parties().get(i);
            String pointer = "/sharing/parties/" + i + "/id";
            check.once(pointer, "Id of a party", party.id(), used);
            if (party.kind() == PartyKind.VILLAGE) {
                check.known(pointer, "Id of a party that is a village", "a village", party.id(), known.villages());
            }
        }
    }

    private void holdings() {
        Map<String, List<Integer>> held = new LinkedHashMap<>();
        for (int i = 0; i < economy.holdings().size(); i++) {
            Holding holding = economy.holdings().get(i);
            if (!known.parties().contains(holding.party())) {
                String pointer = "/sharing/holdings/" + i + "/party";
                check.known(pointer, "Party of a holding", "a party", holding.party(), known.parties());
            }
            held.computeIfAbsent(holding.party() + "/" + holding.measure(), key -> new ArrayList<>(1))
                    .add(i);
        }
        held.values().stream().filter(places -> places.size() > 1).forEach(this::apart);
    }

    /** Notes holdings of one party and measure that hold on the same day. */
    private void apart(List<Integer> places) {
        List<Integer> ordered = new ArrayList<>(places);
        ordered.sort(Comparator.comparing(place -> holding(place).during().from()));
        int widest = ordered.get(0);
        for (int place : ordered.subList(1, ordered.size())) {
            Holding earlier = holding(widest);
            Holding later = holding(place);
            if (earlier.during().overlaps(later.during())) {
                String subject = "Period in which " + later.party() + " holds " + later.measure();
                String expected = "apart from the other one, " + earlier.during();
                check.mismatch(
                        "/sharing/holdings/" + place + "/during",
                        subject,
                        later.during().toString(),
                        expected);
            }
            widest = later.during().until().isAfter(earlier.during().until()) ? place : widest;
        }
    }

    private Holding holding(int place) {
        return economy.holdings().get(place);
    }

    private void agreements() {
        Set<String> used = new HashSet<>();
        for (int i = 0; i < economy.agreements().size(); i++) {
            String pointer = "/sharing/agreements/" + i;
            check.once(
                    pointer + "/id",
                    "Id of an agreement",
                    economy.agreements().get(i).id(),
                    used);
            AgreementCheck.run(pointer, economy.agreements().get(i), known, check);
        }
    }

    /** Settles every distribution once, so that each can be asked for later. To be run when nothing else is wrong. */
    void settle() {
        long work = Workload.of(economy);
        if (work > Dossier.MOST_PAYMENTS) {
            String expected = "at most " + Dossier.MOST_PAYMENTS;
            check.tooMuch("/sharing/distributions", "Number of payments to work out", String.valueOf(work), expected);
            return;
        }
        if (ReceiptCircle.noted(economy.distributions(), check)) {
            return;
        }
        Map<Distribution, RuntimeException> failed = new IdentityHashMap<>();
        Settling.all(economy, new Settling.Listener() {
            @Override
            public void settled(Settled settled) {
                settled.comparisons();
            }

            @Override
            public void failed(Distribution distribution, RuntimeException reason) {
                failed.put(distribution, reason);
            }
        });
        for (int i = 0; i < economy.distributions().size(); i++) {
            Distribution distribution = economy.distributions().get(i);
            RuntimeException reason = failed.get(distribution);
            if (reason != null) {
                check.undefined(
                        "/sharing/distributions/" + i,
                        "Distribution " + distribution.id(),
                        distribution.inputs().pot().amount().toString(),
                        "a pot that its agreement divides",
                        reason);
            }
        }
    }
}
