// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import java.util.HashMap;
import java.util.Map;
import org.liancun.dossier.Dossier;
import org.liancun.text.Name;
import org.liancun.text.Names;

/** Says what the things in a dossier are called. */
public final class Naming {
    private Naming() {}

    /** Returns the names of parties and of the dossier, its resources, bodies and places; of one id, the last of these. */
    public static Names of(Dossier dossier) {
        Map<String, Name> names = new HashMap<>();
        names.put(dossier.id(), dossier.title());
        dossier.economy().parties().forEach(party -> names.put(party.id(), party.name()));
        dossier.linkage().resources().forEach(resource -> names.put(resource.id(), resource.name()));
        dossier.organization().bodies().forEach(body -> names.put(body.id(), body.name()));
        dossier.places().regions().regions().forEach(region -> names.put(region.id(), region.name()));
        dossier.places().clusters().forEach(cluster -> names.put(cluster.id(), cluster.name()));
        dossier.places().villages().forEach(village -> names.put(village.id(), village.name()));
        return Names.of(names);
    }
}
