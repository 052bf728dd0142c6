// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import java.util.List;
import org.liancun.money.Fraction;

/** Makes products of the numbers of one activity, under the effects on it. For one thread; of no use once they are made. */
final class ActivityCompiler {
    private static final Product NOTHING = Product.of(Fraction.ZERO, new int[0], List.of());

    private final Affecting affecting;
    private final Givens givens;
    private final List<String> drivers;

    ActivityCompiler(Affecting affecting, Givens givens) {
        this.affecting = affecting;
        this.givens = givens;
        this.drivers = List.copyOf(givens.drivers().keySet());
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
        int[] places = factors.stream()
                .flatMap(factor -> factor.asDriver().stream())
                .mapToInt(this::place)
                .toArray();
        return Product.of(constant, places, effects);
    }

    private int place(String driver) {
        givens.driver(driver);
        return drivers.indexOf(driver);
    }
}
