// SPDX-License-Identifier: Apache-2.0
package org.liancun.plan;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/** The positions that some parties have in the register, rising. Immutable and thread-safe. */
public final class Positions {
    /** Nobody. */
    public static final Positions NONE = new Positions(new int[0]);

    private final int[] places;

    private Positions(int[] places) {
        this.places = places;
    }

    /** Obtains places, in whatever order they come. */
    public static Positions of(IntStream places) {
        return new Positions(places.sorted().distinct().toArray());
    }

    /** Obtains the places that are among at least one of several. */
    static Positions union(Collection<Positions> several) {
        return of(several.stream().flatMapToInt(some -> Arrays.stream(some.places)));
    }

    /** Returns how many they are. */
    public int count() {
        return places.length;
    }

    /** Returns the place of the party that is the n-th of these, from 0. */
    public int get(int n) {
        return places[n];
    }

    /** Returns which of these a place is, from 0; below zero if it is none of them. */
    public int find(int place) {
        return Arrays.binarySearch(places, place);
    }

    /** Returns which of these each of the others is. */
    int[] findAll(Positions others) {
        return Arrays.stream(others.places).map(this::find).toArray();
    }
}
