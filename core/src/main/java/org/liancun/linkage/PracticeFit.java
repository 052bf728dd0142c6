// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liancun.text.Advice;

/** Finds what keeps practices from being practices of given linkages. */
final class PracticeFit {
    private PracticeFit() {}

    static Map<String, String> problems(Linkages linkages, List<Practice> practices) {
        Set<String> mechanisms = new HashSet<>(Lists.transform(linkages.mechanisms(), LocalMechanism::id));
        Set<String> resources = new HashSet<>(Lists.transform(linkages.resources(), Resource::id));
        Map<String, String> problems = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        Advice advice = new Advice();
        for (int i = 0; i < practices.size(); i++) {
            Practice practice = practices.get(i);
            String id = practice.mechanism();
            if (!mechanisms.contains(id)) {
                problems.put("/" + i + "/mechanism", Fit.unknown("Mechanism of a practice", id, mechanisms, advice));
            } else if (!seen.add(id)) {
                problems.put(
                        "/" + i + "/mechanism", "Practice of a mechanism must occur once, but was " + id + " again");
            }
            for (int j = 0; j < practice.resources().size(); j++) {
                String resource = practice.resources().get(j);
                if (!resources.contains(resource)) {
                    problems.put(
                            "/" + i + "/resources/" + j, Fit.unknown("Resource of " + id, resource, resources, advice));
                }
            }
        }
        return ImmutableMap.copyOf(problems);
    }
}
