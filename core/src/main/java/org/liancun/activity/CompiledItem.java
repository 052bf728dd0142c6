// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

/** An item in one year, as products of drivers. Immutable and thread-safe. */
final class CompiledItem {
    private final long sign;
    private final boolean fixed;
    private final Product price;
    private final boolean ordered;
    private final Product orderQuantity;
    private final Product orderPrice;

    CompiledItem(Item item, ActivityCompiler compiler) {
        this.sign = item.kind().sign();
        this.fixed = item.kind() == ItemKind.FIXED_COST;
        this.price = compiler.price(item);
        this.ordered = item.order().isPresent();
        this.orderQuantity = compiler.plain(item.order().quantity());
        this.orderPrice = compiler.plain(item.order().price());
    }

    /** Tells whether it comes to the same whatever is done and whatever the drivers are. */
    boolean isConstant() {
        return fixed && price.isConstant();
    }

    /** Returns what it adds to the profit, in fen. */
    long contribution(long done, long[] drivers) {
        long quantity = fixed ? Millionths.ONE : done;
        return sign
                * (ordered
                        ? Reckoning.fen(
                                quantity, price.value(drivers), orderQuantity.value(drivers), orderPrice.value(drivers))
                        : Reckoning.fen(quantity, price.value(drivers)));
    }
}
