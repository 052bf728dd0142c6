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
import org.liancun.measure.Period;
import org.liancun.sharing.Line;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;
import org.liancun.text.Clip;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;

/**
 * How money that reaches villages is entered in their books (入账): when, on which account, under which notion, from
 * whom.
 *
 * <p>Example: the dividend of a company that villages own together is {@link Category#INVESTMENT} of each village.
 *
 * <p>Immutable and thread-safe.
 *
 * @param payer the id of whoever pays, for example the company; {@code ""} where that is not stated
 */
public record Booking(Period period, Category category, Notion notion, String payer) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the period has no beginning or no end, the account did not exist throughout
     *     it, the notion does not cover the category, or the payer is not an id
     */
    public Booking {
        requireNonNull(period, "period");
        requireNonNull(category, "category");
        Entry.checkPeriod("a booking", "a booking", period, category);
        checkArgument(
                notion.covers(category),
                "Category of %s must be one of %s, but was %s",
                notion.label().en(),
                notion.categories(),
                category);
        if (!payer.isEmpty()) {
            Ids.require(payer, "Payer");
        }
    }

    /**
     * Returns what a settlement pays to villages as income entries, one for each line that pays something, in the order
     * of the settlement. The source of an entry is the agreement and the path of the tier, such as
     * {@code "beicai/dividend"}. What is paid to others, such as funds, companies or households, is no village income.
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
            String source = settlement.agreement() + "/" + step.path();
            for (Line line : step.lines()) {
                if (recipients.contains(line.party()) && !line.paid().isZero()) {
                    entries.add(new Entry(line.party(), period, category, notion, line.paid(), payer, source));
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
