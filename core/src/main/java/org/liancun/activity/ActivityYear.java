// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liancun.money.Money;
import org.liancun.text.Nearest;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * What some activities came to in a year. Immutable and thread-safe.
 *
 * @param year the year
 * @param results what each came to, in the order in which they were given
 */
public record ActivityYear(int year, List<ActivityResult> results) implements Serializable {
    /** Copies the results. */
    public ActivityYear {
        results = ImmutableList.copyOf(results);
    }

    /**
     * Returns what an activity came to.
     *
     * @throws IllegalArgumentException if there is none with the id
     */
    public ActivityResult of(String id) {
        return results.stream()
                .filter(result -> result.activity().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Activity must be one of the year " + year
                        + ", but was \"" + id + "\"" + Nearest.advice(id, ids())));
    }

    /** Returns what all activities brought in less what they cost; a loss is negative. */
    public Money profit() {
        return Money.sum(results.stream().map(ActivityResult::profit).toList());
    }

    /** Returns why this is not what an earlier year, or the year without what is tried, came to. */
    public ActivityDifference since(ActivityYear before) {
        return new ActivityDifference(before, this);
    }

    /** Returns a row for each item, and the profit of each activity, in the language of the locale. */
    public TextTable table(Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        for (ActivityResult result : results) {
            String name = result.activity().name().in(locale);
            for (ItemResult item : result.items()) {
                rows.add(List.of(
                        name,
                        item.item().name().in(locale),
                        item.quantity().plain(),
                        item.price().value().plain(),
                        item.contribution().toString()));
            }
            String limit = result.extent().limit().label().in(locale);
            rows.add(List.of(name, limit, "", "", result.profit().toString()));
        }
        return new TextTable(
                List.of(
                        new Phrase("活动", "activity").in(locale),
                        new Phrase("项目", "item").in(locale),
                        new Phrase("数量", "quantity").in(locale),
                        new Phrase("单价", "price").in(locale),
                        new Phrase("金额", "amount").in(locale)),
                rows);
    }

    private List<String> ids() {
        return results.stream().map(result -> result.activity().id()).toList();
    }

    /** Returns year and profit, and the profit of each activity on a line, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        return Prompt.text(
                year + ": profit " + profit() + " of " + results.size() + " activities",
                results.stream()
                        .map(result -> Prompt.line("  " + result.activity().id() + " " + result.profit()))
                        .toList());
    }
}
