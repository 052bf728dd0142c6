// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.measure.Span;

/**
 * What the entries of a ledger are summed by: first who belongs together, then any number of other keys.
 *
 * <p>The first key says for every party, recipient or payer, which group it belongs to; that decides what a group was paid
 * from inside. {@link #NONE} says that a party belongs to none of them: an entry that it received is outside, and what it
 * pays comes from outside. The other keys give an entry further groups by one of its parts, or leave it outside.
 *
 * <p>Keys are pure functions, asked once for every different value of a column, and not again when sums are extended. One
 * that throws {@link IllegalArgumentException} refuses a value: the sum fails as soon as an entry that is not outside has it,
 * and names the entry. Example: {@code Keys.recipients(villages).byPeriod(Span.YEAR).byAccount()} is a line for each village, year and account.
 *
 * <p>House definition. Immutable and thread-safe.
 */
public final class Keys {
    /** No group. */
    public static final String NONE = "";

    private static final Dictionary<Qualifier> QUALIFIERS = qualifiers();

    private final BiFunction<String, Period, String> member;
    private final boolean dated;
    private final List<Key<?>> others;

    private Keys(BiFunction<String, Period, String> member, boolean dated, List<Key<?>> others) {
        this.member = member;
        this.dated = dated;
        this.others = others;
    }

    /** Obtains a group for each of these recipients, under its own id. */
    public static Keys recipients(Collection<String> ids) {
        Set<String> known = ImmutableSet.copyOf(ids);
        return groups(party -> known.contains(party) ? party : NONE);
    }

    /** Obtains one group of all these recipients, under the given name. */
    public static Keys together(String name, Collection<String> ids) {
        Set<String> known = ImmutableSet.copyOf(ids);
        return groups(party -> known.contains(party) ? name : NONE);
    }

    /** Obtains the groups of a rule that gives each party the name of its group, for example a village its town. */
    public static Keys groups(UnaryOperator<String> party) {
        requireNonNull(party, "party");
        return new Keys((id, period) -> party.apply(id), false, ImmutableList.of());
    }

    /**
     * Obtains the groups of a rule that gives each party the name of its group throughout a period, for example of the
     * cluster whose member it was. It is asked for every pair of a recipient and a period of the ledger, and of a payer and a
     * period, which may be 67,108,864 each.
     */
    public static Keys members(BiFunction<String, Period, String> party) {
        return new Keys(requireNonNull(party, "party"), true, ImmutableList.of());
    }

    /** Returns these keys and the year, half-year, quarter or month, whose name is the period as text. */
    public Keys byPeriod(Span span) {
        return byPeriod(period -> {
            Period unit = span.containing(period.from());
            checkArgument(
                    unit.contains(period),
                    "Period of an entry must lie inside one %s, but was %s",
                    span.label().en(),
                    period);
            return unit.toString();
        });
    }

    /** Returns these keys and a group of the period. */
    public Keys byPeriod(Function<Period, String> group) {
        return with(new Key<>(Column.PERIOD, Dictionaries::periods, group));
    }

    /** Returns these keys and the account. */
    public Keys byAccount() {
        return byAccount(account -> account);
    }

    /** Returns these keys and a group of the account. */
    public Keys byAccount(UnaryOperator<String> group) {
        return with(new Key<>(Column.ACCOUNT, Dictionaries::accounts, group));
    }

    /** Returns these keys and a group of the payer, which is {@code ""} where that is not stated. */
    public Keys byCounterparty(UnaryOperator<String> group) {
        return with(new Key<>(Column.COUNTERPARTY, Dictionaries::counterparties, group));
    }

    /** Returns these keys and a group of the origin, which is {@code ""} where that is not stated. */
    public Keys byOrigin(UnaryOperator<String> group) {
        return with(new Key<>(Column.ORIGIN, Dictionaries::origins, group));
    }

    /** Returns these keys and the qualifier, whose name is that of the constant. */
    public Keys byQualifier() {
        return with(new Key<>(Column.QUALIFIER, dictionaries -> QUALIFIERS, Qualifier::name));
    }

    /** Returns the number of keys, which is the number of groups that a line names. */
    @Override
    public String toString() {
        return "Keys: " + (1 + others.size());
    }

    String member(String party, Period period) {
        return member.apply(party, period);
    }

    boolean isDated() {
        return dated;
    }

    List<Key<?>> others() {
        return others;
    }

    private Keys with(Key<?> key) {
        return new Keys(
                member,
                dated,
                ImmutableList.<Key<?>>builder().addAll(others).add(key).build());
    }

    private static Dictionary<Qualifier> qualifiers() {
        Dictionary.Draft<Qualifier> draft = new Dictionary.Draft<>(Dictionary.empty());
        for (Qualifier qualifier : Qualifier.values()) {
            draft.code(qualifier);
        }
        return draft.done();
    }
}
