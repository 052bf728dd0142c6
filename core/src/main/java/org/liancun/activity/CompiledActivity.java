// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import java.util.List;
import org.liancun.measure.Unit;

/** An activity in one year, as products of drivers. Immutable and thread-safe. */
final class CompiledActivity {
    private static final Size RESTING = Size.of(Unit.NONE, Factor.of(0));

    private final Activity activity;
    private final int year;
    private final Product wanted;
    private final boolean limited;
    private final Product capacity;
    private final long constant;
    private final CompiledItem[] items;

    private CompiledActivity(Activity activity, int year, Size size, List<Item> items, ActivityCompiler compiler) {
        this.activity = activity;
        this.year = year;
        this.wanted = compiler.quantity(size);
        this.limited = size.isLimited();
        this.capacity = compiler.capacity(size);
        List<CompiledItem> compiled =
                items.stream().map(item -> new CompiledItem(item, compiler)).toList();
        this.constant = compiled.stream()
                .filter(CompiledItem::isConstant)
                .mapToLong(item -> item.contribution(0, new long[0]))
                .reduce(0, Math::addExact);
        this.items = compiled.stream().filter(item -> !item.isConstant()).toArray(CompiledItem[]::new);
    }

    static CompiledActivity of(Activity activity, int year, ActivityCompiler compiler) {
        try {
            return activity.cycle().isOn(year)
                    ? new CompiledActivity(activity, year, activity.size(), activity.items(), compiler)
                    : new CompiledActivity(activity, year, RESTING, List.of(), compiler);
        } catch (ArithmeticException tooLarge) {
            throw Activities.tooLarge(activity, year);
        }
    }

    /** Returns the profit in fen. */
    long profit(long[] drivers) {
        try {
            long most = limited ? capacity.value(drivers) : Reckoning.NO_LIMIT;
            long done = Reckoning.done(wanted.value(drivers), most);
            long profit = constant;
            for (CompiledItem item : items) {
                profit = Math.addExact(profit, item.contribution(done, drivers));
            }
            return profit;
        } catch (ArithmeticException tooLarge) {
            throw Activities.tooLarge(activity, year);
        }
    }
}
