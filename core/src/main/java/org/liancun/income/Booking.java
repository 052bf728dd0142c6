// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.liancun.ledger.Entry;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.sharing.Line;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;
import org.liancun.text.Clip;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;

/**
 * How money that reaches villages is entered in their books (入账): when, on which account, from whom.
 *
 * <p>Example: the dividend of a company that villages own together is booked to {@code INVESTMENT} of each village.
 *
 * <p>Immutable and thread-safe.
 *
 * @param accounting what the accounts mean
 * @param account the id of an income account in the chart of the period
 * @param payer the id of whoever pays, for example the company; {@code ""} where that is not stated
 */
public record Booking(Accounting accounting, Period period, String account, String payer) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the period has no beginning or no end or lies under no chart or two, the account
     *     is not an income account of the chart, or the payer is not an id
     */
    public Booking {
        requireNonNull(period, "period");
        checkArgument(period.isClosed(), "Period of a booking must have a beginning and an end, but was %s", period);
        AccountKind kind = accounting.chart(period).account(account).kind();
        checkArgument(
                kind == AccountKind.INCOME,
                "Account of a booking must be one of income, but %s was one of %s",
                account,
                kind.label().en());
        if (!payer.isEmpty()) {
            Ids.require(payer, "Payer");
        }
    }

    /**
     * Obtains a booking under the two systems of rural collectives.
     *
     * @throws IllegalArgumentException as {@link #Booking(Accounting, Period, String, String)}
     */
    public Booking(Period period, String account, String payer) {
        this(Accounting.RURAL, period, account, payer);
    }

    /**
     * Returns what a settlement pays to villages as income entries, one for each line that pays something, in the order
     * of the settlement. The origin of an entry is the agreement and the path of the tier, such as
     * {@code "beicai/dividend"}, its source the agreement. What is paid to others, such as funds, companies or households,
     * is no village income.
     *
     * <p>The entries of a village add up to what the settlement pays it.
     *
     * @param villages the ids of the villages among the parties, each with a line in the settlement
     * @throws IllegalArgumentException if one of them has no line, for example because it is misspelt
     */
    public List<Entry> entries(Settlement settlement, Collection<String> villages) {
        Set<String> recipients = new LinkedHashSet<>(villages);
        requireLines(settlement, recipients);
        List<Entry> entries = new ArrayList<>();
        for (Step step : settlement.steps()) {
            String origin = settlement.agreement() + "/" + step.path();
            for (Line line : step.lines()) {
                if (recipients.contains(line.party()) && !line.paid().isZero()) {
                    entries.add(new Entry(
                            line.party(), period, account, line.paid(), payer, origin, origin, Qualifier.EXACT));
                }
            }
        }
        return ImmutableList.copyOf(entries);
    }

    private static void requireLines(Settlement settlement, Set<String> villages) {
        Set<String> paid = settlement.payments().keySet();
        for (String village : villages) {
            if (!paid.contains(village)) {
                throw new IllegalArgumentException("Village must have a line in settlement " + settlement.agreement()
                        + ", but " + Clip.of(village) + " has none" + Nearest.advice(village, paid));
            }
        }
    }
}
