// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;
import org.liancun.text.Worded;

/**
 * What one activity came to in a year, with every reason. Immutable and thread-safe.
 *
 * @param activity the activity
 * @param extent how much it did
 * @param items what its items came to, in their order; none while it rests
 */
public record ActivityResult(Activity activity, Extent extent, List<ItemResult> items) implements Worded, Serializable {
    /** Copies the items. */
    public ActivityResult {
        requireNonNull(activity, "activity");
        requireNonNull(extent, "extent");
        items = ImmutableList.copyOf(items);
    }

    /** Works out an activity under the effects of a year. */
    static ActivityResult of(Activity activity, int year, List<Effect> effects, Givens givens) {
        if (!activity.cycle().isOn(year)) {
            return new ActivityResult(activity, Extent.RESTING, List.of());
        }
        Size size = activity.size();
        Affecting affecting = Affecting.of(activity, effects);
        Extent extent = new Extent(
                Computed.of(size.quantity(), affecting.quantity(), givens),
                Computed.of(size.capacity(), affecting.capacity(), givens));
        List<ItemResult> items = activity.items().stream()
                .map(item -> new ItemResult(
                        item,
                        extent.done(),
                        Computed.of(item.price(), affecting.price(item), givens),
                        Computed.of(item.order().quantity(), List.of(), givens),
                        Computed.of(item.order().price(), List.of(), givens)))
                .toList();
        return new ActivityResult(activity, extent, items);
    }

    /** Returns what came in. */
    public Money revenue() {
        return Money.sum(items.stream()
                .filter(each -> each.item().kind() == ItemKind.REVENUE)
                .map(ItemResult::amount)
                .toList());
    }

    /** Returns what was spent. */
    public Money cost() {
        return revenue().minus(profit());
    }

    /** Returns what came in less what was spent; a loss is negative. */
    public Money profit() {
        return Money.sum(items.stream().map(ItemResult::contribution).toList());
    }

    /** Returns the profit, how much was done, and each item, one a line. */
    @Override
    public Phrase phrase(Names names) {
        Phrase first = Phrase.of(
                "%s 利润%s：%s", "%s, profit %s: %s", activity.name().phrase(), Words.of(profit()), extent.phrase(names));
        return items.stream()
                .map(item -> Phrase.same("\n  ").plus(item.phrase(names)))
                .reduce(first, Phrase::plus);
    }

    /** Returns the English words, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        List<String> lines = describe().lines().toList();
        return Prompt.text(lines.get(0), lines.subList(1, lines.size()));
    }
}
