// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liancun.money.Money;
import org.liancun.text.Phrase;
import org.liancun.text.TextTable;

/**
 * Why a figure changed (差异说明): its reasons before beside those after. The changes of the reasons sum up to that of the figure.
 *
 * <p>A reason that is on one side only is nothing on the other. House definition. Immutable and thread-safe.
 *
 * @param reasons the reasons that changed, in the order of their texts
 */
public record ExplainedChange(SortedMap<String, GainOrLoss> reasons) implements Serializable {
    /** Copies the reasons and leaves out those that did not change. */
    public ExplainedChange {
        SortedMap<String, GainOrLoss> changed = new TreeMap<>(reasons);
        changed.values().removeIf(reason -> reason.direction() == Direction.UNCHANGED);
        reasons = ImmutableSortedMap.copyOfSorted(changed);
    }

    /** Obtains the difference of two explanations, each the amount of every reason, such as an activity or a tier of an agreement. */
    public static ExplainedChange of(Map<String, Money> before, Map<String, Money> after) {
        SortedMap<String, GainOrLoss> reasons = new TreeMap<>();
        TreeSet<String> texts = new TreeSet<>(before.keySet());
        texts.addAll(after.keySet());
        texts.forEach(text -> reasons.put(
                text, new GainOrLoss(before.getOrDefault(text, Money.ZERO), after.getOrDefault(text, Money.ZERO), 1)));
        return new ExplainedChange(reasons);
    }

    /**
     * Returns how the figure changed: the sum of the changes of its reasons.
     *
     * @throws ArithmeticException if it does not fit
     */
    public Money change() {
        return Money.sum(reasons.values().stream().map(GainOrLoss::change).toList());
    }

    /** Returns the reasons that changed and their sum, in Chinese or English. */
    public TextTable table(Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        reasons.forEach((text, reason) -> rows.add(List.of(
                text,
                reason.before().toYuan().toPlainString(),
                reason.after().toYuan().toPlainString(),
                Amounts.signed(reason.change()))));
        rows.add(List.of(new Phrase("合计", "total").in(locale), "", "", Amounts.signed(change())));
        return new TextTable(
                List.of(new Phrase("缘由 变动前 变动后 增减", "reason before after change")
                        .in(locale)
                        .split(" ")),
                rows);
    }

    /** Returns the change and of how many reasons it is made. */
    @Override
    public String toString() {
        return Amounts.signed(change()) + " of " + reasons.size() + (reasons.size() == 1 ? " reason" : " reasons");
    }
}
