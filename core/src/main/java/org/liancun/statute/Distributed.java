// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static java.math.BigInteger.valueOf;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.liancun.sharing.Line;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;

/**
 * What a settlement paid for each purpose, in fen, what backers pay in left out.
 *
 * @param pot the pot
 * @param byPurpose what was paid, by purpose; nothing for a purpose that no step has
 * @param backed what backers added to payments to members
 * @param dividends the steps that pay members otherwise than by trade
 */
record Distributed(BigInteger pot, Map<Purpose, BigInteger> byPurpose, BigInteger backed, List<Step> dividends) {
    static Distributed of(Settlement settlement, Purposes purposes) {
        Map<Purpose, BigInteger> byPurpose = new EnumMap<>(Purpose.class);
        BigInteger backed = BigInteger.ZERO;
        List<Step> dividends = new ArrayList<>();
        for (Step step : settlement.steps()) {
            Purpose purpose = purposes.at(step.path()).orElse(null);
            if (purpose == null) {
                continue;
            }
            byPurpose.merge(purpose, received(step), BigInteger::add);
            if (purpose.isDistribution()) {
                backed = backed.add(valueOf(step.basis().backed().fen()));
            }
            if (purpose == Purpose.DIVIDEND
                    && step.basis().demanded().signum() >= 0
                    && !step.lines().isEmpty()) {
                dividends.add(step);
            }
        }
        return new Distributed(valueOf(settlement.pot().fen()), byPurpose, backed, ImmutableList.copyOf(dividends));
    }

    private static BigInteger received(Step step) {
        BigInteger fen = BigInteger.ZERO;
        for (Line line : step.lines()) {
            fen = fen.add(valueOf(Math.max(0, line.paid().fen())));
        }
        return fen;
    }

    boolean has(Purpose purpose) {
        return byPurpose.containsKey(purpose);
    }

    BigInteger paid(Purpose purpose) {
        return byPurpose.getOrDefault(purpose, BigInteger.ZERO);
    }

    /** Returns what members or shareholders are paid out of the pot, by trade or otherwise. */
    BigInteger toMembers() {
        return paid(Purpose.PATRONAGE).add(paid(Purpose.DIVIDEND)).subtract(backed);
    }

    /** Returns the year's net income as it is known, else the pot. */
    BigInteger netIncome(Entity entity) {
        return valueOf(entity.particulars().number(Particular.NET_INCOME).orElse(pot.longValueExact()));
    }
}
