// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Orders of joining drawn by number: players are sorted by a hash of the seed, the number and their own id. */
final class Orders {
    private static final long PRIME = 0x100000001b3L;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final long seed;
    private final long[] names;

    Orders(long seed, List<String> ids) {
        this.seed = seed;
        this.names = ids.stream().mapToLong(Orders::hash).toArray();
    }

    /** Returns the places of the players in order number k. */
    List<Integer> order(long k) {
        long number = mixed(seed + GOLDEN * (k + 1));
        long[] keys = new long[names.length];
        List<Integer> order = new ArrayList<>();
        IntStream.range(0, keys.length).forEach(i -> {
            keys[i] = mixed(names[i] ^ number);
            order.add(i);
        });
        order.sort(Comparator.comparingLong(i -> keys[i]));
        return order;
    }

    /** FNV-1a of 64 bits over code units. */
    private static long hash(String id) {
        long hash = OFFSET;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** The finish of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mixed(long value) {
        long once = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ once >>> 27) * 0x94d049bb133111ebL;
        return twice ^ twice >>> 31;
    }
}
