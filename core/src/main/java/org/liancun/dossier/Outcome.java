// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Money;
import org.liancun.sharing.Line;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Worded;

/**
 * One number of a settlement that can be held against another source.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Outcome extends Worded, Serializable {
    /** Returns the amount in a settlement; zero where nothing is paid or nothing stands in the books. */
    Money in(Settlement settlement);

    /** Returns the id of the party whose amount it is, empty if that of none. */
    default String party() {
        return "";
    }

    /** Returns the path of the tier whose amount it is, empty if that of none. */
    default String path() {
        return "";
    }

    /** Returns the account whose balance it is, empty if that of none. */
    default String account() {
        return "";
    }

    /** What a party gets in all tiers together; negative for one that pays in. */
    record OfParty(String party) implements Outcome {
        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is not an id
         */
        public OfParty {
            Ids.require(party, "Party of an expectation");
        }

        @Override
        public Money in(Settlement settlement) {
            return settlement.payments().getOrDefault(party, Money.ZERO);
        }

        @Override
        public Phrase phrase(Names names) {
            return names.phrase(party);
        }

        /** Returns the id of the party. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /**
     * What the steps of a tier or slice pay to its parties, with those inside it, out of the pot or with what a backer adds;
     * negative for a tier that is paid in.
     *
     * @param path ids from the outermost tier inwards, such as {@code "dividend/members"}
     */
    record OfTier(String path) implements Outcome {
        /** Checks that there is a path. */
        public OfTier {
            requireNonNull(path, "path");
        }

        @Override
        public Money in(Settlement settlement) {
            return Money.sum(settlement.steps().stream()
                    .filter(step -> isPaidUnder(step, path))
                    .map(Step::paid)
                    .toList());
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.same(path);
        }

        /** Returns the path. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /** What the steps of a tier or slice pay to one party. */
    record OfPartyInTier(String party, String path) implements Outcome {
        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is not an id
         */
        public OfPartyInTier {
            Ids.require(party, "Party of an expectation");
            requireNonNull(path, "path");
        }

        @Override
        public Money in(Settlement settlement) {
            return Money.sum(settlement.steps().stream()
                    .filter(step -> isPaidUnder(step, path))
                    .flatMap(step -> step.lines().stream())
                    .filter(line -> line.party().equals(party))
                    .map(Line::paid)
                    .toList());
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("%s（%s）", "%s in %s", names.phrase(party), Phrase.same(path));
        }

        /** Returns the id of the party and the path. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /** What an account holds when the settlement is booked. */
    record OfAccount(String account) implements Outcome {
        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is not an id
         */
        public OfAccount {
            Ids.require(account, "Account of an expectation");
        }

        @Override
        public Money in(Settlement settlement) {
            return settlement.next().balance(account);
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("账户%s", "account %s", names.phrase(account));
        }

        /** Returns the account. */
        @Override
        public String toString() {
            return describe();
        }
    }

    /** What no tier pays. */
    record OfRemainder() implements Outcome {
        @Override
        public Money in(Settlement settlement) {
            return settlement.remaining();
        }

        @Override
        public Phrase phrase(Names names) {
            return new Phrase("余额", "remaining");
        }

        /** Returns {@code "remaining"}. */
        @Override
        public String toString() {
            return describe();
        }
    }

    private static boolean isPaidUnder(Step step, String path) {
        boolean isUnder = step.path().equals(path) || step.path().startsWith(path + "/");
        boolean isBacking =
                step.path().endsWith("/backer") && step.basis().demanded().signum() < 0;
        return isUnder && !isBacking;
    }
}
