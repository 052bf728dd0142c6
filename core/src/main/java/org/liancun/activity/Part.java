// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Nearest;
import org.liancun.text.Phrase;
import org.liancun.text.Worded;

/** Which number of an activity an effect changes. All cases are immutable and thread-safe. */
public sealed interface Part extends Worded, Serializable {
    /** Obtains the quantity that is wanted. */
    static Part quantity() {
        return new Quantity();
    }

    /** Obtains the capacity. */
    static Part capacity() {
        return new Capacity();
    }

    /** Obtains the price of the item with an id. */
    static Part item(String id) {
        return new OneItem(id);
    }

    /** Obtains the prices of all items of a kind. */
    static Part items(ItemKind kind) {
        return new ItemsOf(kind);
    }

    /** Tells whether it is the quantity that is wanted. */
    default boolean isQuantity() {
        return false;
    }

    /** Tells whether it is the capacity. */
    default boolean isCapacity() {
        return false;
    }

    /** Tells whether it is the price of an item. */
    default boolean isPriceOf(Item item) {
        return false;
    }

    /** Returns what an activity lacks that it could be changed, if it lacks it. */
    default Optional<String> missing(Activity activity) {
        return Optional.empty();
    }

    /** The quantity that is wanted. */
    record Quantity() implements Part {
        @Override
        public boolean isQuantity() {
            return true;
        }

        @Override
        public Phrase phrase(Names names) {
            return new Phrase("数量", "quantity");
        }
    }

    /** The capacity. */
    record Capacity() implements Part {
        @Override
        public boolean isCapacity() {
            return true;
        }

        @Override
        public Optional<String> missing(Activity activity) {
            return activity.size().isLimited()
                    ? Optional.empty()
                    : Optional.of("Activity " + activity.id()
                            + " must have a capacity that an effect can change, but had no limit");
        }

        @Override
        public Phrase phrase(Names names) {
            return new Phrase("能力", "capacity");
        }
    }

    /**
     * The price of one item.
     *
     * @param item the item's id
     */
    record OneItem(String item) implements Part {
        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is none
         */
        public OneItem {
            Ids.require(item, "Item of an effect");
        }

        @Override
        public boolean isPriceOf(Item asked) {
            return asked.id().equals(item);
        }

        @Override
        public Optional<String> missing(Activity activity) {
            var known = activity.items().stream().map(Item::id).toList();
            return known.contains(item)
                    ? Optional.empty()
                    : Optional.of("Item of activity " + activity.id() + " must be one of " + known + ", but was \""
                            + item + "\"" + Nearest.advice(item, known));
        }

        @Override
        public Phrase phrase(Names names) {
            return names.phrase(item);
        }
    }

    /**
     * The prices of all items of a kind.
     *
     * @param kind the kind
     */
    record ItemsOf(ItemKind kind) implements Part {
        /** Checks that it is there. */
        public ItemsOf {
            requireNonNull(kind, "kind");
        }

        @Override
        public boolean isPriceOf(Item asked) {
            return asked.kind() == kind;
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("各项%s", "each %s", kind.label().phrase());
        }
    }
}
