// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.liancun.text.Advice;
import org.liancun.text.Clip;

/** Finds bodies and follows them to the top. */
final class Lines {
    private final Map<String, Body> bodies;

    Lines(Organizations organizations) {
        this.bodies = Maps.uniqueIndex(organizations.bodies(), Body::id);
    }

    List<Body> to(String id) {
        ImmutableList.Builder<Body> line = ImmutableList.builder();
        for (Body body = find(id); body != null; body = bodies.get(body.above())) {
            line.add(body);
        }
        return line.build().reverse();
    }

    OptionalInt hops(String from, String to) {
        List<Body> one = to(from);
        List<Body> other = to(to);
        int shared = 0;
        while (shared < Math.min(one.size(), other.size()) && one.get(shared).equals(other.get(shared))) {
            shared++;
        }
        return shared == 0 ? OptionalInt.empty() : OptionalInt.of(one.size() + other.size() - 2 * shared);
    }

    int tiers() {
        return bodies.keySet().stream().mapToInt(id -> to(id).size()).max().orElse(0);
    }

    Body find(String id) {
        Body body = bodies.get(id);
        if (body == null) {
            throw new IllegalArgumentException(
                    "Body must be known, but was \"" + Clip.of(id) + "\"" + new Advice().sentence(id, bodies.keySet()));
        }
        return body;
    }
}
