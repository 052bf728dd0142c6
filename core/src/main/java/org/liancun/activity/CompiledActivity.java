// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import java.util.List;
import org.liancun.money.Fraction;

/** An activity in one year, as products of drivers. Immutable and thread-safe. */
final class CompiledActivity {
    private static final Product NOTHING = Product.constant(0);

    private final Activity activity;
    private final int year;
    private final Product wanted;
    private final Product capacity;
    private final Priced[] items;

    private CompiledActivity(Activity activity, int year, Product wanted, Product capacity, Priced[] items) {
        this.activity = activity;
        this.year = year;
        this.wanted = wanted;
        this.capacity = capacity;
        this.items = items;
    }

    static CompiledActivity of(Activity activity, int year, List<Effect> effects, Givens givens) {
        if (!activity.cycle().isOn(year)) {
            return new CompiledActivity(activity, year, NOTHING, NOTHING, new Priced[0]);
        }
        Size size = activity.size();
        Affecting affecting = Affecting.of(activity, effects);
        List<String> drivers = List.copyOf(givens.drivers().keySet());
        return new CompiledActivity(
                activity,
                year,
                product(size.quantity(), affecting.quantity(), givens, drivers),
                size.isLimited()
                        ? product(size.capacity(), affecting.capacity(), givens, drivers)
                        : Product.constant(Reckoning.NO_LIMIT),
                activity.items().stream()
                        .map(item -> priced(item, affecting, givens, drivers))
                        .toArray(Priced[]::new));
    }

    private static Priced priced(Item item, Affecting affecting, Givens givens, List<String> drivers) {
        Order order = item.order();
        return new Priced(
                item.kind(),
                product(item.price(), affecting.price(item), givens, drivers),
                order.isPresent() ? product(order.quantity(), List.of(), givens, drivers) : NOTHING,
                order.isPresent() ? product(order.price(), List.of(), givens, drivers) : NOTHING);
    }

    private static Product product(List<Factor> factors, List<Effect> effects, Givens givens, List<String> drivers) {
        Fraction constant = factors.stream()
                .filter(factor -> factor.asDriver().isEmpty())
                .map(factor -> Fraction.of(factor.value(givens)))
                .reduce(Fraction.ONE, Fraction::times);
        int[] places = factors.stream()
                .flatMap(factor -> factor.asDriver().stream())
                .mapToInt(driver -> place(driver, givens, drivers))
                .toArray();
        return Product.of(constant, places, effects);
    }

    private static int place(String driver, Givens givens, List<String> drivers) {
        givens.driver(driver);
        return drivers.indexOf(driver);
    }

    /** Returns the profit in fen. */
    long profit(long[] drivers) {
        try {
            long done = Reckoning.done(wanted.value(drivers), capacity.value(drivers));
            long profit = 0;
            for (Priced item : items) {
                profit = Math.addExact(profit, item.contribution(done, drivers));
            }
            return profit;
        } catch (ArithmeticException tooLarge) {
            throw Activities.tooLarge(activity, year);
        }
    }

    /** The price of an item, and its order, as products of drivers. */
    private record Priced(ItemKind kind, Product price, Product ordered, Product orderPrice) {
        long contribution(long done, long[] drivers) {
            return kind.sign()
                    * Reckoning.fen(
                            kind.quantity(done),
                            price.value(drivers),
                            ordered.value(drivers),
                            orderPrice.value(drivers));
        }
    }
}
