// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The way from an entity to one of its final owners, through every entity that lies between, once. */
record Route(LookThrough seen, String owner, FinalOwners entity) {
    String describe() {
        if (entity.weight(owner).signum() == 0) {
            return owner + " owns nothing of " + entity.entity() + " as of " + seen.asOf();
        }
        List<String> lines = new ArrayList<>();
        lines.add(owner + " owns " + entity.percent(owner) + " of " + entity.entity() + " as of " + seen.asOf());
        Set<String> met = new HashSet<>(Set.of(entity.entity()));
        Deque<String> next = new ArrayDeque<>(met);
        while (!next.isEmpty()) {
            String each = next.remove();
            List<Stake> leading =
                    seen.stakesIn(each).stream().filter(this::leads).toList();
            lines.add("  " + each + " " + seen.of(each).percent(owner) + ": "
                    + leading.stream().map(this::part).collect(joining(", ")));
            leading.stream()
                    .map(Stake::owner)
                    .filter(holder -> !holder.equals(owner) && met.add(holder))
                    .forEach(next::add);
        }
        seen.loops().stream()
                .filter(loop -> loop.entities().stream().anyMatch(met::contains))
                .forEach(loop -> lines.add("  " + loop));
        return String.join("\n", lines);
    }

    private boolean leads(Stake stake) {
        return stake.owner().equals(owner)
                || seen.entities().containsKey(stake.owner())
                        && seen.of(stake.owner()).weight(owner).signum() > 0;
    }

    private String part(Stake stake) {
        String share = Exact.percent(stake.share());
        return stake.owner().equals(owner)
                ? share + " directly"
                : share + " through " + stake.owner() + " ("
                        + seen.of(stake.owner()).percent(owner) + ")";
    }
}
