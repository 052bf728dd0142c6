// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Worded;

/**
 * One number of a product: fixed, a driver, or what somebody holds (因子). A list of factors is their product.
 *
 * <p>All cases are immutable and thread-safe.
 */
public sealed interface Factor extends Worded, Serializable {
    /** Obtains a fixed number. */
    static Factor of(Ratio number) {
        return new Fixed(number);
    }

    /** Obtains a fixed whole number. */
    static Factor of(long number) {
        return new Fixed(Ratio.of(number));
    }

    /** Obtains the number of a driver. */
    static Factor driver(String id) {
        return new Of(id);
    }

    /** Obtains how much a party holds of a measure. */
    static Factor held(String party, String measure) {
        return new Held(party, measure);
    }

    /** Obtains how much all parties hold of a measure. */
    static Factor total(String measure) {
        return new Total(measure);
    }

    /**
     * Returns the number.
     *
     * @throws IllegalArgumentException if what it names is not given
     */
    Ratio value(Givens givens);

    /** Returns the id of the driver that it is, if it is one; every other factor is the same in every run of a year. */
    default Optional<String> asDriver() {
        return Optional.empty();
    }

    /** Returns the id of the party whose holding it is, if it is one. */
    default Optional<String> asParty() {
        return Optional.empty();
    }

    /** Returns the measure that it is of, if it is of one. */
    default Optional<String> asMeasure() {
        return Optional.empty();
    }

    /**
     * A fixed number.
     *
     * @param number the number
     */
    record Fixed(Ratio number) implements Factor {
        /** Checks that it is there. */
        public Fixed {
            requireNonNull(number, "number");
        }

        @Override
        public Ratio value(Givens givens) {
            return number;
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.same(number.plain());
        }
    }

    /**
     * The number of a driver.
     *
     * @param driver the driver's id
     */
    record Of(String driver) implements Factor {
        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is none
         */
        public Of {
            Ids.require(driver, "Driver of a factor");
        }

        @Override
        public Ratio value(Givens givens) {
            return givens.driver(driver);
        }

        @Override
        public Optional<String> asDriver() {
            return Optional.of(driver);
        }

        @Override
        public Phrase phrase(Names names) {
            return names.phrase(driver);
        }
    }

    /**
     * How much a party holds.
     *
     * @param party the party's id
     * @param measure the measure
     */
    record Held(String party, String measure) implements Factor {
        /**
         * Checks both ids.
         *
         * @throws IllegalArgumentException if one is none
         */
        public Held {
            Ids.require(party, "Party of a factor");
            Ids.require(measure, "Measure of a factor");
        }

        @Override
        public Ratio value(Givens givens) {
            return givens.held(party, measure);
        }

        @Override
        public Optional<String> asParty() {
            return Optional.of(party);
        }

        @Override
        public Optional<String> asMeasure() {
            return Optional.of(measure);
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("%s的%s", "%2$s of %1$s", names.phrase(party), names.phrase(measure));
        }
    }

    /**
     * How much all parties hold together.
     *
     * @param measure the measure
     */
    record Total(String measure) implements Factor {
        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is none
         */
        public Total {
            Ids.require(measure, "Measure of a factor");
        }

        @Override
        public Ratio value(Givens givens) {
            return givens.total(measure);
        }

        @Override
        public Optional<String> asMeasure() {
            return Optional.of(measure);
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("各方%s之和", "%s of all", names.phrase(measure));
        }
    }
}
