// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Mention;

/** Checks what distributions refer to: agreements, payers, parties, and the accounts, events and tiers of the agreement. */
final class DistributionCheck {
    private final Economy economy;
    private final Known known;
    private final Check check;
    private final Map<String, Named> agreements = new HashMap<>();

    DistributionCheck(Economy economy, Known known, Check check) {
        this.economy = economy;
        this.known = known;
        this.check = check;
    }

    /** What an agreement names that is not of the dossier. A measure that grows by reinvestment has accounts of its own. */
    private record Named(String agreement, Set<String> accounts, Set<String> measures, Set<String> events) {
        static Named by(Agreement agreement) {
            List<Mention> mentions = agreement.mentions();
            return new Named(
                    agreement.id(),
                    of(Mention.Kind.ACCOUNT, mentions),
                    of(Mention.Kind.MEASURE, mentions),
                    of(Mention.Kind.EVENT, mentions));
        }

        /** Tells whether the books may have the account: one named, or {@code account.party} or {@code measure.party}. */
        boolean isAccount(String id) {
            return accounts.contains(id)
                    || Stream.concat(accounts.stream(), measures.stream()).anyMatch(name -> id.startsWith(name + "."));
        }

        String oneOf(Set<String> ids) {
            return "one of " + ids + " that " + agreement + " names";
        }

        private static Set<String> of(Mention.Kind kind, List<Mention> mentions) {
            return mentions.stream()
                    .filter(mention -> mention.kind() == kind)
                    .map(Mention::id)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    void run() {
        economy.agreements().forEach(agreement -> agreements.putIfAbsent(agreement.id(), Named.by(agreement)));
        Set<String> used = new HashSet<>();
        for (int i = 0; i < economy.distributions().size(); i++) {
            Distribution distribution = economy.distributions().get(i);
            String pointer = "/sharing/distributions/" + i;
            String of = " of distribution " + distribution.id();
            String agreement = distribution.agreement();
            check.once(pointer + "/id", "Id of a distribution", distribution.id(), used);
            check.known(pointer + "/agreement", "Agreement" + of, "an agreement", agreement, known.agreements());
            receipts(pointer + "/receipts", of, distribution.inputs().receipts());
            parties(pointer + "/expected", of, distribution.expected());
            Named named = agreements.get(agreement);
            if (named != null) {
                inputs(pointer, of, distribution.inputs(), named);
                outcomes(pointer + "/expected", of, distribution.expected(), named);
            }
        }
    }

    private void receipts(String pointer, String of, List<Receipt> receipts) {
        for (int i = 0; i < receipts.size(); i++) {
            Receipt receipt = receipts.get(i);
            String place = pointer + "/" + i;
            String payer = receipt.distribution();
            check.known(place + "/distribution", "Payer" + of, "a distribution", payer, known.distributions());
            check.known(place + "/party", "Party" + of, "a party", receipt.party(), known.parties());
        }
    }

    private void parties(String pointer, String of, List<Expectation> expected) {
        for (int i = 0; i < expected.size(); i++) {
            String party = expected.get(i).of().party();
            if (!party.isEmpty()) {
                check.known(pointer + "/" + i + "/of/party", "Party" + of, "a party", party, known.parties());
            }
        }
    }

    private void inputs(String pointer, String of, Inputs inputs, Named named) {
        int account = 0;
        for (String each : inputs.opening().balances().keySet()) {
            account(pointer + "/opening/" + account++ + "/account", of, each, named);
        }
        int event = 0;
        for (String each : inputs.pot().events()) {
            String place = pointer + "/pot/events/" + event++;
            if (!named.events().contains(each)) {
                check.mismatch(place, "Event" + of, each, named.oneOf(named.events()));
            }
        }
    }

    private void outcomes(String pointer, String of, List<Expectation> expected, Named named) {
        for (int i = 0; i < expected.size(); i++) {
            Outcome outcome = expected.get(i).of();
            String place = pointer + "/" + i + "/of";
            if (!outcome.account().isEmpty()) {
                account(place + "/account", of, outcome.account(), named);
            }
            if (!outcome.path().isEmpty() && !known.tiers().has(named.agreement() + "/" + outcome.path())) {
                check.mismatch(place + "/path", "Tier" + of, outcome.path(), "a tier of " + named.agreement());
            }
        }
    }

    private void account(String pointer, String of, String id, Named named) {
        if (!named.isAccount(id)) {
            check.mismatch(pointer, "Account" + of, id, named.oneOf(named.accounts()));
        }
    }
}
