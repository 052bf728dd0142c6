// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeSet;

/** All groups of some villages: the first, the second, both, the third, the first and third and so on. A view that keeps none. */
final class AllGroups extends AbstractList<Set<String>> implements RandomAccess {
    private final List<String> ids;

    AllGroups(List<String> ids) {
        this.ids = ids;
    }

    @Override
    public Set<String> get(int index) {
        Set<String> members = new TreeSet<>();
        for (int rest = index + 1; rest != 0; rest &= rest - 1) {
            members.add(ids.get(Integer.numberOfTrailingZeros(rest)));
        }
        return members;
    }

    @Override
    public int size() {
        return (1 << ids.size()) - 1;
    }
}
