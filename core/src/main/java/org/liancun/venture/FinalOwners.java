// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * To whom an entity belongs in the end (最终权益), exactly.
 *
 * <p>Kept as whole weights, which are exact at any width: weights 6 and 5 are shares of 6/11 and 5/11. Their sum with the weight
 * of the unheld part is the whole entity, so that shares and unheld part sum to 100 % by construction. The weights are divided
 * by their greatest common divisor; equal ownership is an equal value. Immutable and thread-safe.
 *
 * @param entity the id of what is owned
 * @param weights the weight of each final owner, all positive, by owner id
 * @param unheldWeight the weight of the part that leads to no known owner, zero or positive
 */
public record FinalOwners(String entity, SortedMap<String, BigInteger> weights, BigInteger unheldWeight)
        implements Serializable {
    /**
     * Checks the weights and divides them by their greatest common divisor.
     *
     * @throws IllegalArgumentException if an id breaks the rule of {@link Ids}, a weight is not positive, the unheld weight is
     *     negative, or there is neither an owner nor an unheld part
     */
    public FinalOwners {
        Ids.require(entity, "Entity id");
        requireNotNegative(entity, unheldWeight);
        BigInteger divisor = unheldWeight;
        for (Map.Entry<String, BigInteger> each : weights.entrySet()) {
            Ids.require(each.getKey(), "Owner of " + entity);
            requirePositive(entity, each);
            divisor = divisor.equals(BigInteger.ONE) ? divisor : divisor.gcd(each.getValue());
        }
        if (divisor.signum() == 0) {
            throw new IllegalArgumentException(
                    "Final owners of " + entity + " must have a positive total weight, but had 0");
        }
        BigInteger common = divisor;
        weights = ImmutableSortedMap.copyOf(
                common.equals(BigInteger.ONE) ? weights : Maps.transformValues(weights, w -> w.divide(common)));
        unheldWeight = unheldWeight.divide(common);
    }

    /** Returns the weight of the whole entity. */
    public BigInteger total() {
        return weights.values().stream().reduce(unheldWeight, BigInteger::add);
    }

    /**
     * Returns the share of an owner; zero for one that is not a final owner of the entity.
     *
     * @throws ArithmeticException if its terms do not fit 64 bits; the weights are exact all the same
     */
    public Ratio share(String owner) {
        return Exact.ratio(weight(owner), total(), "Share of " + owner + " in " + entity);
    }

    /**
     * Returns the share of each owner, by owner id; their sum and the unheld part are exactly 100 %.
     *
     * @throws ArithmeticException if the terms of one do not fit 64 bits; the weights are exact all the same
     */
    public SortedMap<String, Ratio> shares() {
        BigInteger total = total();
        return ImmutableSortedMap.copyOfSorted(Maps.transformEntries(
                weights, (owner, weight) -> Exact.ratio(weight, total, "Share of " + owner + " in " + entity)));
    }

    /**
     * Returns the part of the entity that leads to no known owner.
     *
     * @throws ArithmeticException if its terms do not fit 64 bits
     */
    public Ratio unheld() {
        return Exact.ratio(unheldWeight, total(), "Unheld part of " + entity);
    }

    /** Returns one row for each owner, by id, and one with the name {@code "unheld"} in brackets if there is such a part. */
    public TextTable table() {
        return new TextTable(
                List.of("owner", "share"),
                lines().stream()
                        .map(each -> List.of(each.getKey(), each.getValue()))
                        .collect(toImmutableList()));
    }

    /** Returns the number of final owners, then the share of each in a line, within 1,000 characters. */
    @Override
    public String toString() {
        String first = Prompt.cut(entity, 40) + ": " + weights.size()
                + (weights.size() == 1 ? " final owner" : " final owners");
        return Prompt.text(
                first,
                lines().stream()
                        .map(each -> "  " + each.getKey() + " " + each.getValue())
                        .collect(toImmutableList()));
    }

    BigInteger weight(String owner) {
        return weights.getOrDefault(owner, BigInteger.ZERO);
    }

    /** Returns the share of an owner in percent, marked where it is rounded. */
    String percent(String owner) {
        return Exact.percent(weight(owner), total());
    }

    /** Returns owners and their shares as text, the unheld part last. */
    List<Map.Entry<String, String>> lines() {
        BigInteger total = total();
        ImmutableList.Builder<Map.Entry<String, String>> lines = ImmutableList.builder();
        weights.forEach((owner, weight) -> lines.add(Map.entry(owner, Exact.percent(weight, total))));
        if (unheldWeight.signum() > 0) {
            lines.add(Map.entry("(unheld)", Exact.percent(unheldWeight, total)));
        }
        return lines.build();
    }

    private static void requirePositive(String entity, Map.Entry<String, BigInteger> weight) {
        if (weight.getValue().signum() <= 0) {
            throw new IllegalArgumentException("Weight of " + weight.getKey() + " in " + entity
                    + " must be positive, but was " + weight.getValue());
        }
    }

    private static void requireNotNegative(String entity, BigInteger unheldWeight) {
        if (unheldWeight.signum() < 0) {
            throw new IllegalArgumentException(
                    "Unheld weight of " + entity + " must not be negative, but was " + unheldWeight);
        }
    }
}
