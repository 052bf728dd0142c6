// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;
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
 * What an amount of village income counts (口径): a name, and which accounts it takes in while which rules hold.
 *
 * <p>Amounts of different notions are never added: the same village has one figure under each. Nor are amounts of one
 * notion under two of its definitions: 经营收入 of 2024 takes in fees that were an account of their own until 2023.
 *
 * <p>An amount that was published under the notion alone stays under it: an entry then names the notion where another
 * names an account. Agencies define notions differently; {@link #of} makes one of their own.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id what files and entries call it
 * @param definitions in the order of their times, which do not overlap; at least one
 */
public record Notion(String id, Name name, List<NotionDefinition> definitions) implements Serializable {
    /** 总收入: every income account, subsidies and other income included. */
    public static final Notion TOTAL = RuralNotions.total();
    /** 经常性收入: between total and operating-type income; its exact content is not published. */
    public static final Notion RECURRENT = stated("RECURRENT", "经常性收入", "recurrent income");
    /** 经营性收入: operating, contract and investment income: earned from the village's own funds, assets, resources. */
    public static final Notion OPERATING_TYPE = RuralNotions.operatingType();
    /** 经营收入: the one account 501. */
    public static final Notion OPERATING = RuralNotions.operating();
    /** 经营收益: operating-type income less operating and administrative expense, since 2024 less taxes too. */
    public static final Notion OPERATING_PROFIT = RuralNotions.operatingProfit();
    /** 本年收益: operating profit with subsidies and other income less other expense; since 2024 after income tax. */
    public static final Notion CURRENT_YEAR = RuralNotions.currentYear();
    /** 可分配收益: current-year income with what earlier years left and what was transferred in. */
    public static final Notion DISTRIBUTABLE = RuralNotions.distributable();
    /** 纯收入: what is left after cost; rules that use it define the cost. */
    public static final Notion NET = stated("NET", "纯收入", "net income");
    /** 村集体经济收入: the source does not say which notion it means. */
    public static final Notion COLLECTIVE = stated("COLLECTIVE", "村集体经济收入", "collective income, notion not stated");
    /** 总支出: every expense account. */
    public static final Notion EXPENSE = RuralNotions.expense();
    /** 收益总额: what the year came to before income tax, a line of the statement since 2024. */
    public static final Notion BEFORE_TAX = RuralNotions.beforeTax();
    /** 年末未分配收益: what is left of the distributable income after every distribution. */
    public static final Notion UNDISTRIBUTED = RuralNotions.undistributed();

    private static final List<Notion> KNOWN = ImmutableList.of(
            TOTAL,
            RECURRENT,
            OPERATING_TYPE,
            OPERATING,
            OPERATING_PROFIT,
            CURRENT_YEAR,
            DISTRIBUTABLE,
            NET,
            COLLECTIVE,
            EXPENSE,
            BEFORE_TAX,
            UNDISTRIBUTED);

    /**
     * Copies the definitions and checks that their times are apart.
     *
     * @throws IllegalArgumentException if the id is not an id, there is no definition, or two hold at once
     */
    public Notion {
        Ids.require(id, "Id of a notion");
        requireNonNull(name, "name");
        definitions = ImmutableList.sortedCopyOf((a, b) -> a.inForce().compareTo(b.inForce()), definitions);
        checkArgument(!definitions.isEmpty(), "Notion %s must have at least 1 definition, but had 0", id);
        for (int i = 1; i < definitions.size(); i++) {
            Period earlier = definitions.get(i - 1).inForce();
            Period later = definitions.get(i).inForce();
            checkArgument(
                    !earlier.overlaps(later),
                    "Definitions of notion %s must hold at different times, but were %s and %s",
                    id,
                    earlier,
                    later);
        }
    }

    /** Obtains a notion from its definitions. */
    public static Notion of(String id, Name name, NotionDefinition... definitions) {
        return new Notion(id, name, List.of(definitions));
    }

    /** Obtains a notion whose content nobody published: only amounts stated under the notion itself count. */
    public static Notion stated(String id, String zh, String en) {
        return of(id, Name.of(zh, en), NotionDefinition.NOT_PUBLISHED);
    }

    /** Returns the notions above, from the widest income to the narrowest, then those of the statement. */
    public static List<Notion> known() {
        return KNOWN;
    }

    /**
     * Returns the known notion of an id.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public static Notion named(String id) {
        return KNOWN.stream()
                .filter(notion -> notion.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Notion of income must be a known one, but was "
                        + Clip.of(id)
                        + Nearest.advice(id, KNOWN.stream().map(Notion::id).toList())));
    }

    /** Returns the definition that holds throughout a period, empty if none or more than one does. */
    public Optional<NotionDefinition> at(Period period) {
        return definitions.stream()
                .filter(definition -> definition.inForce().contains(period))
                .findFirst();
    }

    /**
     * Returns the definition that holds throughout a period.
     *
     * @throws IllegalArgumentException if none or more than one does
     */
    public NotionDefinition during(Period period) {
        return at(period)
                .orElseThrow(() -> new IllegalArgumentException("Period of " + name.en()
                        + " must lie under one definition, "
                        + definitions.stream().map(NotionDefinition::inForce).toList() + ", but was " + period));
    }

    /**
     * Returns how often an amount of an account counts under this notion throughout a period: 1, −1 for a cost, or 0.
     *
     * @param account the id of an account, or of this notion itself, which counts once
     * @throws IllegalArgumentException as {@link #during}
     */
    public int sign(String account, Period period) {
        int sign = during(period).sign(account);
        return sign == 0 && account.equals(id) ? 1 : sign;
    }

    /** Returns the Chinese name and the id. */
    @Override
    public String toString() {
        return name.zh() + " (" + id + ")";
    }
}
