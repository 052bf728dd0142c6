// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static java.math.BigInteger.valueOf;

import java.math.BigInteger;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liancun.money.Ratio;
import org.liancun.sharing.Line;
import org.liancun.sharing.Step;
import org.liancun.venture.LegalForm;

/**
 * The guard that holds what shareholders get against what they hold. Let pass is less than the unit to which each step rounds;
 * shares that a company holds of itself do not count.
 */
final class ProRataGuard {
    private final Distributed distributed;
    private final Entity entity;
    private final Docket docket;

    ProRataGuard(Distributed distributed, Entity entity, Docket docket) {
        this.distributed = distributed;
        this.entity = entity;
        this.docket = docket;
    }

    void check() {
        if (entity.form() == LegalForm.LLC) {
            check(Guard.NON_UNANIMOUS_NON_PRORATA, Circumstance.UNANIMOUS_AGREEMENT);
        } else if (entity.form() == LegalForm.JSC) {
            check(Guard.JSC_NOT_BY_SHARES, Circumstance.CHARTER_PROVIDES_OTHERWISE);
        }
    }

    private void check(Guard guard, Circumstance agreed) {
        SortedMap<String, Ratio> holders = new TreeMap<>(entity.holders());
        holders.remove(entity.id());
        if (entity.particulars().has(agreed) || distributed.dividends().isEmpty() || !docket.governs(guard)) {
            return;
        }
        Rate whole = Rate.ZERO;
        for (Ratio part : holders.values()) {
            whole = whole.plus(Rate.of(part));
        }
        if (whole.above().signum() == 0) {
            docket.unknown(guard);
            return;
        }
        compare(guard, holders, whole);
    }

    private void compare(Guard guard, Map<String, Ratio> holders, Rate whole) {
        SortedMap<String, BigInteger> paid = new TreeMap<>();
        BigInteger total = BigInteger.ZERO;
        BigInteger allowed = BigInteger.ZERO;
        for (Step step : distributed.dividends()) {
            allowed = allowed.add(valueOf(step.tier().terms().rounding().unit().fen()));
            for (Line line : step.lines()) {
                paid.merge(line.party(), valueOf(line.paid().fen()), BigInteger::add);
                total = total.add(valueOf(line.paid().fen()));
            }
        }
        SortedSet<String> parties = new TreeSet<>(paid.keySet());
        parties.addAll(holders.keySet());
        for (String party : parties) {
            BigInteger got = paid.getOrDefault(party, BigInteger.ZERO);
            Rate part = Rate.of(holders.getOrDefault(party, Ratio.ZERO));
            BigInteger above = part.above().multiply(whole.below()).multiply(total);
            BigInteger below = part.below().multiply(whole.above());
            BigInteger off = got.multiply(below).subtract(above).abs();
            if (off.compareTo(allowed.multiply(below)) >= 0) {
                docket.found(
                        guard,
                        party,
                        Measured.money("按份额应得", "due by its part", above.divide(below)),
                        Measured.money("实得", "paid", got));
            }
        }
    }
}
