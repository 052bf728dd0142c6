// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liancun.text.TextTable;

/**
 * A published statistic, and what the ledger says of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param found one comparison, or none if the ledger gives no such figure
 */
public record Reconciled(Statistic statistic, List<Reconciliation> found) implements Serializable {

    /** Copies the list. */
    public Reconciled {
        requireNonNull(statistic, "statistic");
        found = List.copyOf(found);
    }

    /** Holds a statistic against the income of villages. */
    static Reconciled of(Statistic statistic, Incomes incomes) {
        return new Reconciled(
                statistic,
                statistic.computed(incomes).map(computed -> Reconciliation.of(computed, statistic.published())).stream()
                        .toList());
    }

    /** Returns the comparison, empty if the ledger gives no such figure. */
    public Optional<Reconciliation> reconciliation() {
        return found.stream().findFirst();
    }

    /** Returns the verdicts on several statistics as text in Chinese or English. */
    public static String table(List<Reconciled> all, Locale locale) {
        boolean zh = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        List<String> headings = zh
                ? List.of("数据", "公布", "重算", "结论", "差")
                : List.of("figure", "published", "recomputed", "verdict", "gap");
        return new TextTable(headings, all.stream().map(one -> one.row(locale)).toList()).toString();
    }

    private List<String> row(Locale locale) {
        String id = statistic.id();
        String published = statistic.published().toString();
        return reconciliation()
                .map(one -> List.of(
                        id,
                        published,
                        one.computed().display(4),
                        one.verdict().label().in(locale),
                        Reconciliation.shown(one.gap(), 4)))
                .orElse(List.of(id, published, "", "", ""));
    }

    /** Returns the id and the comparison. */
    @Override
    public String toString() {
        return statistic.id() + ": "
                + reconciliation()
                        .map(Reconciliation::explain)
                        .orElse(statistic.published() + " published, nothing in the ledger");
    }
}
