// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.liancun.measure.Period;
import org.liancun.text.Clip;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Nearest;

/**
 * The accounts of one accounting system while it is in force, and the lines of its statement (会计科目表).
 *
 * <p>The two charts of rural collectives are here as far as income and its distribution go; a charter or a county can
 * use one of its own. Immutable and thread-safe.
 *
 * @param accounts in the order of the statement; ids and codes stand once
 * @param form the subtotals of the statement, each of which takes in the one before it
 */
public record Chart(Name name, Period inForce, List<LedgerAccount> accounts, List<Notion> form)
        implements Serializable {

    /**
     * The system for village collectives, 2005 to 2023.
     *
     * <p>Source: 村集体经济组织会计制度, 财会〔2004〕12号, accounts 501 to 561 and the parts of 322.
     */
    public static final Chart OF_2004 = RuralCharts.of2004();

    /**
     * The system for rural collectives, since 2024: contract income is no longer an account of its own; taxes, welfare
     * expense and income tax are.
     *
     * <p>Source: 农村集体经济组织会计制度, 财会〔2023〕14号, accounts 501 to 521 as transcribed by others; the text of the
     * system was not at hand, and its statement lines are read from the formulas quoted with each notion.
     */
    public static final Chart OF_2023 = RuralCharts.of2023();

    /**
     * Copies the lists and checks the accounts.
     *
     * @throws IllegalArgumentException if an id or a code stands twice
     */
    public Chart {
        requireNonNull(name, "name");
        requireNonNull(inForce, "inForce");
        accounts = ImmutableList.copyOf(accounts);
        form = ImmutableList.copyOf(form);
        Ids.requireOnce(accounts, LedgerAccount::id, "Account of a chart");
        Ids.requireOnce(
                accounts.stream().filter(account -> !account.code().isEmpty()).toList(),
                LedgerAccount::code,
                "Code of a chart");
    }

    /**
     * Returns the account of an id.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public LedgerAccount account(String id) {
        return find(id).orElseThrow(() -> unknown("Account", id, ids()));
    }

    /** Returns the account of an id, empty if the chart has none. */
    public Optional<LedgerAccount> find(String id) {
        return accounts.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    /**
     * Returns the account of a code, as files of bookkeeping programs state it.
     *
     * @throws IllegalArgumentException if there is none
     */
    public LedgerAccount coded(String code) {
        return accounts.stream()
                .filter(account -> account.code().equals(code) && !code.isEmpty())
                .findFirst()
                .orElseThrow(() -> unknown(
                        "Code", code, accounts.stream().map(LedgerAccount::code).toList()));
    }

    /** Returns the ids of the accounts in order. */
    public List<String> ids() {
        return accounts.stream().map(LedgerAccount::id).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the chart with one more account at the end, such as a sub-account of the county.
     *
     * @throws IllegalArgumentException if its id or code is taken
     */
    public Chart with(LedgerAccount account) {
        List<LedgerAccount> more = ImmutableList.<LedgerAccount>builder()
                .addAll(accounts)
                .add(account)
                .build();
        return new Chart(name, inForce, more, form);
    }

    /** Returns the name, the time in force and the number of accounts. */
    @Override
    public String toString() {
        return name.zh() + ", " + inForce + ", " + accounts.size() + " accounts";
    }

    private IllegalArgumentException unknown(String subject, String word, List<String> known) {
        return new IllegalArgumentException(subject + " must be one of the chart " + name.en() + ", but was "
                + Clip.of(word) + Nearest.advice(word, known));
    }
}
