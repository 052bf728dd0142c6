// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.TextTable;

/**
 * The land contracts of an area, in the order given.
 *
 * <p>Sums take it that no land stands in two contracts; a source that does not say so is a matter of the caller. Immutable and
 * thread-safe.
 *
 * @param contracts the contracts, each id once
 */
public record LandContracts(List<LandContract> contracts) implements Serializable {
    private static final List<Name> HEADINGS = List.of(
            Name.of("合同", "Contract"),
            Name.of("方式", "Mode"),
            Name.of("面积", "Area"),
            Name.of("户数", "Households"),
            Name.of("期限", "Term"),
            Name.of("户均", "Area per household"),
            Name.of("面积·期限", "Area-years"));

    /**
     * Checks ids.
     *
     * @throws IllegalArgumentException if an id is listed twice
     */
    public LandContracts {
        contracts = ImmutableList.copyOf(contracts);
        Ids.requireOnce(contracts, LandContract::id, "Land contract");
    }

    /** Obtains contracts in order. */
    public static LandContracts of(LandContract... contracts) {
        return new LandContracts(List.of(contracts));
    }

    /** Returns the contracts of a mode. */
    public LandContracts inMode(LandMode mode) {
        return new LandContracts(
                contracts.stream().filter(contract -> contract.mode() == mode).toList());
    }

    /** Returns the area of all contracts, in 亩: 1000余亩 and 3000余亩 are 超过4000亩. */
    public Quantity area() {
        return sum(LandContract::area, Unit.MU);
    }

    /** Returns area times term of all contracts, in 亩·年; unbounded as soon as one term is not told. */
    public Quantity areaYears() {
        return sum(LandContract::areaYears, Unit.MU.times(Unit.YEAR));
    }

    /** Returns the contracts as a table, with area per household and area-years to two decimals. */
    public String table(Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        for (LandContract contract : contracts) {
            rows.add(List.of(
                    contract.id(),
                    contract.mode().label().in(locale),
                    contract.area().toString(),
                    contract.households().toString(),
                    contract.term().toString(),
                    contract.areaPerHousehold().display(2),
                    contract.areaYears().display(2)));
        }
        return new TextTable(HEADINGS.stream().map(name -> name.in(locale)).toList(), rows).toString();
    }

    /** Returns text such as {@code "2 land contracts, 超过4000亩"}. */
    @Override
    public String toString() {
        return contracts.size() + (contracts.size() == 1 ? " land contract, " : " land contracts, ") + area();
    }

    private Quantity sum(Function<LandContract, Quantity> part, Unit unit) {
        return contracts.stream().map(part).reduce(Quantity.of(0, unit), Quantity::plus);
    }
}
