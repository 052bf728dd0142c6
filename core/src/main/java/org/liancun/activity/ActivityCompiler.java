// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import java.util.List;
import java.util.Map;
import org.liancun.money.Fraction;

/** Makes products of the numbers of one activity, under the effects on it. For one thread; of no use once they are made. */
final class ActivityCompiler {
    private static final Product NOTHING = Product.of(Fraction.ZERO, new int[0], List.of());

    private final Affecting affecting;
    private final Givens givens;
    private final Map<String, Integer> places;

    /** Begins with the effects on an activity, what is given, and the place of each driver in an array. */
    ActivityCompiler(Affecting affecting, Givens givens, Map<String, Integer> places) {
        this.affecting = affecting;
        this.givens = givens;
        this.places = places;
    }

    Product quantity(Size size) {
        return product(size.quantity(), affecting.quantity());
    }

    Product capacity(Size size) {
        return product(size.capacity(), affecting.capacity());
    }

    Product price(Item item) {
        return product(item.price(), affecting.price(item));
    }

    /** Returns the product of factors on which no effect can be; nothing without factors. */
    Product plain(List<Factor> factors) {
        return product(factors, List.of());
    }

    private Product product(List<Factor> factors, List<Effect> effects) {
        if (factors.isEmpty()) {
            return NOTHING;
        }
        Fraction constant = factors.stream()
                .filter(factor -> factor.asDriver().isEmpty())
                .map(factor -> Fraction.of(factor.value(givens)))
                .reduce(Fraction.ONE, Fraction::times);
        int[] drivers = factors.stream()
                .flatMap(factor -> factor.asDriver().stream())
                .mapToInt(this::place)
                .toArray();
        return Product.of(constant, drivers, effects);
    }

    private int place(String driver) {
        givens.driver(driver);
        return places.get(driver);
    }
}
